using System;
using System.Globalization;
using System.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>The number that a stored value stands for.</summary>
internal static class StoredNumber
{
    public static double Of<T>(T value) => value switch
    {
        double number => number,
        TimeSpan duration => duration.Ticks,
        TimeOnly time => time.Ticks,
        Half half => (double)half,
        Int128 wide => (double)wide,
        UInt128 wide => (double)wide,
        BigInteger big => (double)big,
        nint native => native,
        nuint native => native,
        IConvertible number => number.ToDouble(CultureInfo.InvariantCulture),
        _ => throw new SyntheticModelException($"Values of type {typeof(T)} cannot be correlated: they stand for no numbers."),
    };
}
