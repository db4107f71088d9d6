using System;
using System.Net;

namespace SynthFixtures.Distributions;

/// <summary>An IPv4 address of the blocks that are reserved for documentation (RFC 5737): 192.0.2.0/24, 198.51.100.0/24 and 203.0.113.0/24.</summary>
/// <remarks>Hosts 1 to 254 of each block, equally probable: 762 addresses.</remarks>
public readonly struct DocumentationAddress : IQuantile<IPAddress>
{
    private const int Hosts = 254;

    private static ReadOnlySpan<byte> Blocks => [192, 0, 2, 198, 51, 100, 203, 0, 113];

    /// <inheritdoc/>
    public IPAddress Quantile(double u)
    {
        var index = (int)new DiscreteUniform(0, (Blocks.Length / 3 * Hosts) - 1).Quantile(u);
        var block = Blocks.Slice(index / Hosts * 3, 3);
        return new IPAddress([block[0], block[1], block[2], (byte)(1 + (index % Hosts))]);
    }
}
