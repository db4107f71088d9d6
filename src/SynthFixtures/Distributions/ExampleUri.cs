using System;
using System.Globalization;

namespace SynthFixtures.Distributions;

/// <summary>An address under the reserved domain example.com (RFC 2606): the member's name and a number, <c>https://example.com/invoice/04173</c>.</summary>
public readonly struct ExampleUri : IQuantile<Uri>
{
    private const int Count = 100_000;

    private readonly string path;

    /// <summary>Addresses of a member.</summary>
    /// <param name="memberName">The name of the member; characters that an address cannot hold are escaped.</param>
    public ExampleUri(string memberName)
    {
        ArgumentNullException.ThrowIfNull(memberName);
        path = "https://example.com/" + Uri.EscapeDataString(memberName.ToLowerInvariant()) + "/";
    }

    /// <inheritdoc/>
    public Uri Quantile(double u)
    {
        Unmade.Check(in this);
        var number = new DiscreteUniform(0, Count - 1).Quantile(u);
        return new Uri(path + number.ToString("D5", CultureInfo.InvariantCulture));
    }
}
