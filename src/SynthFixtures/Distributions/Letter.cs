using System;

namespace SynthFixtures.Distributions;

/// <summary>One of the letters A to Z and a to z, equally probable.</summary>
public readonly struct Letter : IQuantile<char>
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <inheritdoc/>
    public char Quantile(double u) => Letters[u > 0 ? Math.Min((int)(Math.Min(u, 1) * Letters.Length), Letters.Length - 1) : 0];
}
