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

    /// <summary>The number of decimal places, in [0, 15], to which a <see cref="decimal"/> member is rounded and printed. The default is 2.</summary>
    public int Decimals { get; set; } = 2;
}
