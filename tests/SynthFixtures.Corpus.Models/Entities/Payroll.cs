using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Payroll.Entities;

[Synthetic]
[OneOf(typeof(PermanentEmployee), typeof(Contractor), typeof(Intern), Weights = new[] { 6.0, 3.0, 1.0 })]
public abstract class Worker
{
    public int Id { get; set; }

    public string Name { get; set; } = null!;

    public abstract decimal MonthlyCost { get; }

    public virtual string Kind => GetType().Name;
}

[Synthetic]
public class PermanentEmployee : Worker
{
    [Normal(60_000, 12_000, Min = 25_000)]
    public decimal AnnualSalary { get; set; }

    [Uniform(0.0, 0.3)]
    public double BonusShare { get; set; }

    public override decimal MonthlyCost => AnnualSalary / 12;
}

[Synthetic]
public class Contractor : Worker
{
    [Uniform(40, 120)]
    public decimal HourlyRate { get; set; }

    public TimeSpan Notice { get; set; }

    public override decimal MonthlyCost => HourlyRate * 160;
}

[Synthetic]
public sealed class Intern : PermanentEmployee
{
    public string University { get; set; } = null!;

    public Worker? Mentor { get; set; }
}

[Synthetic]
public class PayRun
{
    public DateOnly Period { get; set; }

    [Count(3, 8)]
    public List<Worker> Workers { get; set; } = [];

    public Worker ApprovedBy { get; set; } = null!;
}
