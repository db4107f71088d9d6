using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Scheduling.Data;

[Synthetic]
public class Appointment
{
    public DateOnly Day { get; set; }

    public TimeOnly Start { get; set; }

    public TimeSpan Duration { get; set; }

    public DateTimeOffset Created { get; set; }

    [DateRange("2024-01-01T08:00:00", "2024-12-31T18:00:00")]
    public DateTime Reminder { get; set; }

    public DateTime? Cancelled { get; set; }

    public TimeOnly? End { get; set; }

    public DayOfWeek Weekday { get; set; }

    public SortedDictionary<DateOnly, TimeOnly[]> Slots { get; set; } = [];

    [Normal(0, 600)]
    public TimeSpan Drift { get; set; }
}
