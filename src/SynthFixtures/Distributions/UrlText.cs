using System;
using SynthFixtures.Streams;

namespace SynthFixtures.Distributions;

/// <summary>A web address under the domain example.com, which is reserved for examples (RFC 2606): <c>https://example.com/tolemi-417</c>.</summary>
public readonly struct UrlText : IColumn<string>
{
    private const string Shape = @"https://example\.com/([bdfgklmnprstvz][aeiou]){3,6}-\d{3,4}";
    private const string PlainShape = @"https://example\.com(/[a-z0-9]*)?";
    private const int Shortest = 30;
    private const int Longest = 37;

    private readonly Pattern pattern;

    /// <summary>Web addresses.</summary>
    public UrlText()
        : this(0, int.MaxValue)
    {
    }

    /// <summary>Web addresses of a length.</summary>
    /// <param name="minLength">The least number of characters.</param>
    /// <param name="maxLength">The greatest number of characters, at least 19.</param>
    /// <exception cref="ArgumentException">No such text has such a length.</exception>
    public UrlText(int minLength, int maxLength) =>
        pattern = new Pattern(minLength <= Longest && maxLength >= Shortest ? Shape : PlainShape, minLength, maxLength);

    /// <inheritdoc/>
    public void Fill(ref RowBlock block, ulong stream, scoped Span<string> values) => pattern.Fill(ref block, stream, values);
}
