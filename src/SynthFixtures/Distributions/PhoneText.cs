using System;
using SynthFixtures.Streams;

namespace SynthFixtures.Distributions;

/// <summary>A telephone number of the North American plan that is reserved for fiction: <c>+1-202-555-0173</c>.</summary>
public readonly struct PhoneText : IColumn<string>
{
    private const string Shape = @"\+1-[2-9]\d{2}-555-01\d{2}";
    private const string PlainShape = @"[2-9]\d*";
    private const int Length = 15;

    private readonly Pattern pattern;

    /// <summary>Telephone numbers.</summary>
    public PhoneText()
        : this(0, int.MaxValue)
    {
    }

    /// <summary>Telephone numbers of a length; where the length excludes 15 characters, digits alone.</summary>
    /// <param name="minLength">The least number of characters.</param>
    /// <param name="maxLength">The greatest number of characters, at least 1.</param>
    /// <exception cref="ArgumentException">No such text has such a length.</exception>
    public PhoneText(int minLength, int maxLength) =>
        pattern = new Pattern(minLength <= Length && maxLength >= Length ? Shape : PlainShape, minLength, maxLength);

    /// <inheritdoc/>
    public void Fill(ref RowBlock block, ulong stream, scoped Span<string> values) => pattern.Fill(ref block, stream, values);
}
