using System;
using SynthFixtures.Generator.Model;

namespace SynthFixtures.Generator.Parsing;

/// <summary>What a distribution attribute says of the values of its law: Min, Max, ScaleBy, ShiftBy, Step and Decimals, and the ends that its parameters state.</summary>
internal readonly record struct Bounds(double Min, double Max, double ScaleBy, double ShiftBy, double Step, int Decimals)
{
    private const int DefaultDecimals = 2;
    private const int MostDecimals = 15;

    public static Bounds None { get; } = new(double.NegativeInfinity, double.PositiveInfinity, 1, 0, 0, DefaultDecimals);

    /// <summary>The least value that the distribution itself has, scaled and shifted; minus infinity where it is not known.</summary>
    public double Least { get; private init; } = double.NegativeInfinity;

    /// <summary>The greatest value that the distribution itself has; plus infinity where it is not known.</summary>
    public double Greatest { get; private init; } = double.PositiveInfinity;

    /// <summary>Whether the law is conditioned.</summary>
    public bool Any => !double.IsInfinity(Min) || !double.IsInfinity(Max);

    public bool HasStep => Step != 0;

    /// <summary>Whether the law is scaled, shifted or rounded to steps.</summary>
    public bool Reshapes => HasStep || IsAffine;

    /// <summary>The places of decimals that multiples of the step have; none that end where it is not a decimal fraction.</summary>
    public int? PlacesOfStep => Places(Step);

    /// <summary>Whether rounding to the decimal places takes values of the distribution beyond its own ends, which then bound it like Min and Max.</summary>
    public bool RoundsBeyondEnds => !HasStep && (RoundsBelow(Decimals) || RoundsAbove(Decimals));

    private bool IsAffine => ScaleBy != 1 || ShiftBy != 0;

    /// <summary>The least value of all that is stated.</summary>
    public double From => Math.Max(Min, Least);

    /// <summary>The greatest value of all that is stated.</summary>
    public double To => Math.Min(Max, Greatest);

    /// <summary>Reads an attribute.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="isDecimal">Whether the member is a decimal.</param>
    /// <param name="decimals">The decimal places that something else states, or null.</param>
    public static Bounds Read(Arguments arguments, bool isDecimal, int? decimals = null)
    {
        var step = arguments.Number("Step") ?? 0;
        var (scale, shift) = (arguments.Number("ScaleBy") ?? 1, arguments.Number("ShiftBy") ?? 0);
        var support = Support.Read(arguments);
        double End(SupportEnd? end, double none) => end is null ? none : shift + (scale * end.Value);
        var bounds = new Bounds(
            arguments.Number("Min") ?? double.NegativeInfinity,
            arguments.Number("Max") ?? double.PositiveInfinity,
            scale,
            shift,
            step,
            decimals ?? arguments.Integer("Decimals") ?? Math.Max(DefaultDecimals, Places(step) ?? MostDecimals))
        {
            Least = End(scale > 0 ? support.Least : support.Greatest, double.NegativeInfinity),
            Greatest = End(scale > 0 ? support.Greatest : support.Least, double.PositiveInfinity),
        };
        return isDecimal && decimals is null && arguments.Integer("Decimals") is null && bounds.EnoughDecimals() is { } enough ? bounds with { Decimals = enough } : bounds;
    }

    /// <summary>The fewest decimal places, at least as many as there are, at which two values lie between all bounds and none beyond them; null where there are none.</summary>
    public int? EnoughDecimals()
    {
        for (var places = Decimals; places <= MostDecimals && !HasStep; places++)
        {
            if (!Vanishes(places) && !RoundsBelow(places) && !RoundsAbove(places) && OnGrid(From, Power(places), Math.Ceiling) < OnGrid(To, Power(places), Math.Floor))
                return places;
        }
        return null;
    }

    /// <summary>The bounds drawn in to the values that the member can hold: multiples of the step, whole numbers, or multiples of its last decimal place.</summary>
    public (double Min, double Max) Inside(bool integers, bool isDecimal) => Inside(Min, Max, integers, isDecimal);

    /// <summary>The same of all bounds, the ends of the distribution itself included.</summary>
    public (double Min, double Max) InsideEnds(bool integers, bool isDecimal) => Inside(From, To, integers, isDecimal);

    /// <summary>How the law is scaled and shifted, or null.</summary>
    public Line? ToLine() => IsAffine ? new(ScaleBy == 1 ? null : Literals.Number(ScaleBy), ShiftBy == 0 ? null : Literals.Number(ShiftBy)) : null;

    /// <summary>How the law is rounded and conditioned, or null.</summary>
    public Truncation? ToTruncation(bool integers, bool isDecimal)
    {
        var endsBound = isDecimal && RoundsBeyondEnds;
        if (!Any && !HasStep && !endsBound)
            return null;

        var (min, max) = HasStep ? (Min, Max)
            : endsBound ? Inside(RoundsBelow(Decimals) ? From : Min, RoundsAbove(Decimals) ? To : Max, integers, isDecimal)
            : Inside(integers, isDecimal);
        return new(
            HasStep ? Names.Stepped : integers ? Names.TruncatedToIntegers : Names.Truncated,
            HasStep ? Literals.Number(Step) : null,
            double.IsInfinity(min) ? null : Literals.Number(min),
            double.IsInfinity(max) ? null : Literals.Number(max));
    }

    private (double Min, double Max) Inside(double min, double max, bool integers, bool isDecimal)
    {
        if (HasStep)
            return (OnGrid(min, 1 / Step, Math.Ceiling), OnGrid(max, 1 / Step, Math.Floor));
        if (integers)
            return (Math.Ceiling(min), Math.Floor(max));
        if (!isDecimal)
            return (min, max);

        var unit = Power(Decimals);
        return (OnGrid(min, unit, Math.Ceiling), OnGrid(max, unit, Math.Floor));
    }

    /// <summary>Whether a bound of a decimal member is drawn in to 0, which it is not.</summary>
    public bool BoundVanishes => !HasStep && Vanishes(Decimals);

    private bool Vanishes(int places) => (Max != 0 && OnGrid(Max, Power(places), Math.Floor) == 0) || (Min != 0 && OnGrid(Min, Power(places), Math.Ceiling) == 0);

    private bool RoundsBelow(int places) => Least > Min && Rounded(Least, places) < Least;

    private bool RoundsAbove(int places) => Greatest < Max && Rounded(Greatest, places) > Greatest;

    private static double Rounded(double value, int places) => Math.Floor((value * Power(places)) + 0.5) / Power(places);

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
