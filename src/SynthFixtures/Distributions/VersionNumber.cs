using System;

namespace SynthFixtures.Distributions;

/// <summary>A version of three parts, from 1.0.0 to 9.19.99, each equally probable.</summary>
public readonly struct VersionNumber : IQuantile<Version>
{
    private const int Majors = 9;
    private const int Minors = 20;
    private const int Builds = 100;

    /// <inheritdoc/>
    public Version Quantile(double u)
    {
        var index = (int)new DiscreteUniform(0, (Majors * Minors * Builds) - 1).Quantile(u);
        return new Version(1 + (index / (Minors * Builds)), index / Builds % Minors, index % Builds);
    }
}
