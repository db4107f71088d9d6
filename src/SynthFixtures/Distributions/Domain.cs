using System;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Distributions;

/// <summary>The domains that Abstractions declares on the attributes' parameters, for the kernels' constructors.</summary>
internal static class Domain
{
    public static double Finite(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} needs a finite number.");

    public static double Positive(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        double.IsFinite(value) && value > 0
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} needs a finite number greater than 0.");

    public static double Probability(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} needs a number in [0, 1].");

    public static double AtMost(double value, double bound, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value <= bound ? value : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"{name} needs a number of at most {bound:R}."));

    public static double AtLeast(double value, double bound, [CallerArgumentExpression(nameof(value))] string name = "") =>
        double.IsFinite(value) && value >= bound
            ? value
            : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"{name} needs a finite number of at least {bound:R}."));

    public static double Within(double value, double least, double greatest, [CallerArgumentExpression(nameof(value))] string name = "") =>
        AtMost(AtLeast(value, least, name), greatest, name);

    public static double Below(double value, double other, string otherName, [CallerArgumentExpression(nameof(value))] string name = "") =>
        Finite(value, name) < other ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} needs a number less than {otherName}.");

    public static long Below(long value, long other, string otherName, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value < other ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} needs a number less than {otherName}.");

    public static void Ascending(double[] values, [CallerArgumentExpression(nameof(values))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(values, name);
        if (values.Length < 2)
            throw new ArgumentException($"{name} needs at least two elements.", name);
        for (var i = 0; i < values.Length; i++)
        {
            if (!(Finite(values[i], name) > (i > 0 ? values[i - 1] : double.NegativeInfinity)))
                throw new ArgumentOutOfRangeException(name, values[i], $"{name} needs numbers that ascend.");
        }
    }

    public static void Weights(double[] values, [CallerArgumentExpression(nameof(values))] string name = "")
    {
        ArgumentNullException.ThrowIfNull(values, name);
        if (values.Length == 0)
            throw new ArgumentException($"{name} needs at least one element.", name);
        var sum = 0.0;
        foreach (var value in values)
            sum += AtLeast(value, 0, name);
        Positive(sum, name);
    }
}
