using System;

namespace SynthFixtures.Laws.Tests;

[Synthetic]
public sealed class NarrowNumbers
{
    [Uniform(2048.2, 2053)]
    public Half Half { get; set; }

    [Normal(0, 2000, Min = 2049, Max = 2055)]
    public Half Conditioned { get; set; }

    [Uniform(16777216.5, 16777221.5)]
    public float Float { get; set; }

    [Triangular(0, 0.05, 0.1)]
    public float Literal { get; set; }

    [Density(nameof(Spike), 0, 1, Breaks = new[] { 0.25, 0.25 + 1e-9 })]
    public double Spiked { get; set; }

    public static double Spike(double x) => x is >= 0.25 and < 0.25 + 1e-9 ? 1e9 : 1;
}
