using System;
using SynthFixtures;

namespace Trimmed;

[Synthetic]
internal sealed record Reading
{
    [Sequence]
    public required int Number { get; init; }

    [NewGuid]
    public required Guid Sensor { get; init; }

    [Normal(20, 5, Min = -30)]
    public double Value { get; init; }

    [DateRange("2024-01-01", "2025-01-01")]
    public DateTime At { get; init; }

    public required Place Place { get; init; }
}

[Synthetic]
internal sealed record Place([property: Pick("cellar", "attic")] string Room);
