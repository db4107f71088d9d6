using System;
using SynthFixtures.Generator.Model;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Min, Max and Decimals of a distribution attribute.</summary>
internal readonly record struct Bounds(double Min, double Max, int Decimals)
{
    public static Bounds None { get; } = new(double.NegativeInfinity, double.PositiveInfinity, 2);

    public bool Any => !double.IsInfinity(Min) || !double.IsInfinity(Max);

    public static Bounds Read(Arguments arguments) => new(
        arguments.Number("Min") ?? double.NegativeInfinity,
        arguments.Number("Max") ?? double.PositiveInfinity,
        arguments.Integer("Decimals") ?? 2);

    /// <summary>The bounds drawn in to the values that the member can hold: whole numbers, or multiples of its last decimal place.</summary>
    public (double Min, double Max) Inside(bool integers, bool isDecimal)
    {
        if (integers)
            return (Math.Ceiling(Min), Math.Floor(Max));
        if (!isDecimal)
            return (Min, Max);

        var unit = 1.0;
        for (var i = 0; i < Decimals; i++)
            unit *= 10;
        return (OnGrid(Min, unit, Math.Ceiling), OnGrid(Max, unit, Math.Floor));
    }

    public Truncation ToTruncation(bool integers, bool isDecimal)
    {
        var (min, max) = Inside(integers, isDecimal);
        return new(
            integers ? Names.TruncatedToIntegers : Names.Truncated,
            double.IsInfinity(min) ? null : Literals.Number(min),
            double.IsInfinity(max) ? null : Literals.Number(max));
    }

    private static double OnGrid(double value, double unit, Func<double, double> round)
    {
        if (double.IsInfinity(value))
            return value;
        var nearest = Math.Round(value * unit) / unit;
        return nearest == value ? value : round(value * unit) / unit;
    }
}
