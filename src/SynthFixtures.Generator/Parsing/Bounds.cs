using System;
using SynthFixtures.Generator.Model;

namespace SynthFixtures.Generator.Parsing;

/// <summary>What a distribution attribute says of the values of its law: Min, Max, ScaleBy, ShiftBy, Step and Decimals.</summary>
internal readonly record struct Bounds(double Min, double Max, double ScaleBy, double ShiftBy, double Step, int Decimals)
{
    private const int DefaultDecimals = 2;
    private const int MostDecimals = 15;

    public static Bounds None { get; } = new(double.NegativeInfinity, double.PositiveInfinity, 1, 0, 0, DefaultDecimals);

    /// <summary>Whether the law is conditioned.</summary>
    public bool Any => !double.IsInfinity(Min) || !double.IsInfinity(Max);

    public bool HasStep => Step != 0;

    /// <summary>Whether the law is scaled, shifted or rounded to steps.</summary>
    public bool Reshapes => HasStep || IsAffine;

    /// <summary>The places of decimals that multiples of the step have; none that end where it is not a decimal fraction.</summary>
    public int? PlacesOfStep => Places(Step);

    private bool IsAffine => ScaleBy != 1 || ShiftBy != 0;

    public static Bounds Read(Arguments arguments)
    {
        var step = arguments.Number("Step") ?? 0;
        return new(
            arguments.Number("Min") ?? double.NegativeInfinity,
            arguments.Number("Max") ?? double.PositiveInfinity,
            arguments.Number("ScaleBy") ?? 1,
            arguments.Number("ShiftBy") ?? 0,
            step,
            arguments.Integer("Decimals") ?? Math.Max(DefaultDecimals, Places(step) ?? MostDecimals));
    }

    /// <summary>The bounds drawn in to the values that the member can hold: multiples of the step, whole numbers, or multiples of its last decimal place.</summary>
    public (double Min, double Max) Inside(bool integers, bool isDecimal)
    {
        if (HasStep)
            return (OnGrid(Min, 1 / Step, Math.Ceiling), OnGrid(Max, 1 / Step, Math.Floor));
        if (integers)
            return (Math.Ceiling(Min), Math.Floor(Max));
        if (!isDecimal)
            return (Min, Max);

        var unit = Power(Decimals);
        return (OnGrid(Min, unit, Math.Ceiling), OnGrid(Max, unit, Math.Floor));
    }

    /// <summary>How the law is scaled and shifted, or null.</summary>
    public Line? ToLine() => IsAffine ? new(ScaleBy == 1 ? null : Literals.Number(ScaleBy), ShiftBy == 0 ? null : Literals.Number(ShiftBy)) : null;

    /// <summary>How the law is rounded and conditioned, or null.</summary>
    public Truncation? ToTruncation(bool integers, bool isDecimal)
    {
        if (!Any && !HasStep)
            return null;

        var (min, max) = HasStep ? (Min, Max) : Inside(integers, isDecimal);
        return new(
            HasStep ? Names.Stepped : integers ? Names.TruncatedToIntegers : Names.Truncated,
            HasStep ? Literals.Number(Step) : null,
            double.IsInfinity(min) ? null : Literals.Number(min),
            double.IsInfinity(max) ? null : Literals.Number(max));
    }

    private static int? Places(double step)
    {
        for (var places = 0; places <= MostDecimals; places++)
        {
            if (Math.Round(step * Power(places)) / Power(places) == step)
                return places;
        }
        return null;
    }

    private static double Power(int places)
    {
        var power = 1.0;
        for (var i = 0; i < places; i++)
            power *= 10;
        return power;
    }

    private static double OnGrid(double value, double unit, Func<double, double> round)
    {
        if (double.IsInfinity(value))
            return value;
        var nearest = Math.Round(value * unit) / unit;
        return nearest == value ? value : round(value * unit) / unit;
    }
}
