using System;

namespace SynthFixtures;

/// <summary>Base of the attributes that give a numeric member a probability distribution.</summary>
/// <remarks>
/// Fills every numeric type, <see cref="bool"/> (a value of at least one half is true) and <see cref="TimeSpan"/> (the law is in seconds).
/// An integral member takes for k the mass of [k - 1/2, k + 1/2).
/// </remarks>
public abstract class DistributionAttribute : MakerAttribute
{
    /// <summary>
    /// The least value, inclusive: the law is conditioned on [<see cref="Min"/>, <see cref="Max"/>], never clamped.
    /// Minus infinity (the default) leaves the law as it is. On an integral member it occurs with its full mass.
    /// </summary>
    public double Min { get; set; } = double.NegativeInfinity;

    /// <summary>
    /// The greatest value, inclusive: the law is conditioned on [<see cref="Min"/>, <see cref="Max"/>], never clamped.
    /// Plus infinity (the default) leaves the law as it is. On an integral member it occurs with its full mass.
    /// </summary>
    public double Max { get; set; } = double.PositiveInfinity;

    /// <summary>
    /// The share of the law in a mixture: several distributions on one member, each with a positive weight, are one law with the density that is the sum of theirs, each
    /// times its weight / sum of weights. NaN (the default) where the law stands alone.
    /// </summary>
    /// <example><code>[Normal(40, 5, Weight = 0.7)] [Gamma(9, 8, Weight = 0.3)] public double Age { get; init; }</code></example>
    public double Weight { get; set; } = double.NaN;

    /// <summary>
    /// A factor: the value is <see cref="ShiftBy"/> + <see cref="ScaleBy"/> X, where X has the law. Finite and not 0; a negative one mirrors the law. The default is 1.
    /// <see cref="Min"/>, <see cref="Max"/> and <see cref="Step"/> are about the value.
    /// </summary>
    /// <example><code>[Beta(2, 5, ScaleBy = 100)] public double Percent { get; init; }</code></example>
    public double ScaleBy { get; set; } = 1;

    /// <summary>What is added to the value, finite. The default is 0.</summary>
    public double ShiftBy { get; set; }

    /// <summary>
    /// Rounds the value to multiples of a positive number: k <see cref="Step"/> has the mass of [(k - 1/2) Step, (k + 1/2) Step), the outermost multiples in
    /// [<see cref="Min"/>, <see cref="Max"/>] in full. Of <c>[Uniform]</c> all multiples are equally probable. 0 (the default) rounds nothing.
    /// </summary>
    /// <example><code>[Uniform(0.0, 100.0, Step = 0.05)] public decimal Price { get; init; }</code></example>
    public double Step { get; set; }

    /// <summary>
    /// The number of decimal places, in [0, 15], to which a <see cref="decimal"/> member is rounded and printed. The default is 2, or as many as <see cref="Step"/> has, or
    /// the fewest that keep two values between all bounds and none beyond them. Members of other types are not rounded to decimal places.
    /// </summary>
    public int Decimals { get; set; } = 2;
}
