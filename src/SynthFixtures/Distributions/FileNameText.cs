using System;
using System.Linq;
using SynthFixtures.Streams;

namespace SynthFixtures.Distributions;

/// <summary>A file name with one of some extensions: <c>tolemi417.png</c>.</summary>
public readonly struct FileNameText : IColumn<string>
{
    private const string DefaultExtensions = "png,jpg,jpeg,gif";

    private readonly Pattern pattern;

    /// <summary>Names of pictures: png, jpg, jpeg or gif.</summary>
    public FileNameText()
        : this(DefaultExtensions)
    {
    }

    /// <summary>File names.</summary>
    /// <param name="extensions">The extensions, separated by commas; dots and spaces do not count.</param>
    /// <param name="minLength">The least number of characters.</param>
    /// <param name="maxLength">The greatest number of characters, at least two more than the longest extension.</param>
    /// <exception cref="ArgumentException">An extension holds other characters than letters and digits, or no such text has such a length.</exception>
    public FileNameText(string extensions, int minLength = 0, int maxLength = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(extensions);
        var names = extensions.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        if (names.Any(c => c != ',' && !char.IsAsciiLetterOrDigit(c)))
            throw new ArgumentException($"extensions needs letters and digits, not \"{extensions}\".", nameof(extensions));
        pattern = new Pattern($@"[a-z]+[0-9]{{0,3}}\.({names.Replace(',', '|')})", minLength, maxLength);
    }

    /// <inheritdoc/>
    public void Fill(ref RowBlock block, ulong stream, scoped Span<string> values) => pattern.Fill(ref block, stream, values);
}
