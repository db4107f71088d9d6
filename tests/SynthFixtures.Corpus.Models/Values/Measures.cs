using System;
using SynthFixtures;

namespace Measures;

public interface IUnit
{
    static abstract string Symbol { get; }
}

public sealed class Metre : IUnit
{
    public static string Symbol => "m";
}

public sealed class Second : IUnit
{
    public static string Symbol => "s";
}

public readonly record struct Quantity<TUnit>(double Value)
    where TUnit : IUnit
{
    public override string ToString() => FormattableString.Invariant($"{Value} {TUnit.Symbol}");
}

[Synthetic]
public sealed record Sprint(
    [Pick(100.0, 200.0, 400.0)] Quantity<Metre> Distance,
    [Normal(11, 0.5)] Quantity<Second> Time,
    Quantity<Second>? Reaction,
    [Range(0, 5)] Percentage Uphill);

public readonly record struct Percentage(decimal Value);

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class RangeAttribute(int from, int to) : Attribute
{
    public int From { get; } = from;

    public int To { get; } = to;
}
