using System;
using SynthFixtures.Streams;

namespace SynthFixtures.Distributions;

/// <summary>Bytes in base 64, without padding: <c>q83vEjRWeJq8</c>.</summary>
public readonly struct Base64Text : IColumn<string>
{
    private const string Shape = "([A-Za-z0-9+/]{4})+";

    private readonly Pattern pattern;

    /// <summary>Bytes in base 64.</summary>
    public Base64Text()
        : this(0, int.MaxValue)
    {
    }

    /// <summary>Bytes in base 64, of a length; the number of characters is a multiple of 4.</summary>
    /// <param name="minLength">The least number of characters.</param>
    /// <param name="maxLength">The greatest number of characters, at least 4.</param>
    /// <exception cref="ArgumentException">No such text has such a length.</exception>
    public Base64Text(int minLength, int maxLength) =>
        pattern = new Pattern(Shape, minLength, maxLength);

    /// <inheritdoc/>
    public void Fill(ref RowBlock block, ulong stream, scoped Span<string> values) => pattern.Fill(ref block, stream, values);
}
