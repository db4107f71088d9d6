using System;
using SynthFixtures.Streams;

namespace SynthFixtures.Distributions;

/// <summary>An e-mail address at a domain that is reserved for examples (RFC 2606): <c>pimera4173@example.com</c>.</summary>
public readonly struct EmailText : IColumn<string>
{
    private const string Shape = @"([bdfgklmnprstvz][aeiou]){2,4}\d{3,4}@example\.(com|org|net)";
    private const string PlainShape = @"[a-z][a-z0-9]*@example\.com";
    private const int Shortest = 19;
    private const int Longest = 24;

    private readonly Pattern pattern;

    /// <summary>E-mail addresses.</summary>
    public EmailText()
        : this(0, int.MaxValue)
    {
    }

    /// <summary>E-mail addresses of a length.</summary>
    /// <param name="minLength">The least number of characters.</param>
    /// <param name="maxLength">The greatest number of characters, at least 13.</param>
    /// <exception cref="ArgumentException">No such text has such a length.</exception>
    public EmailText(int minLength, int maxLength) =>
        pattern = new Pattern(minLength <= Longest && maxLength >= Shortest ? Shape : PlainShape, minLength, maxLength);

    /// <inheritdoc/>
    public void Fill(ref RowBlock block, ulong stream, scoped Span<string> values) => pattern.Fill(ref block, stream, values);
}
