using System;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace SynthFixtures.Generator.Emission;

/// <summary>What a writer wrote, where the writer wrote it: a string would be a copy.</summary>
/// <param name="characters">The characters, and room that is left.</param>
/// <param name="length">How many of them there are.</param>
internal sealed class WrittenText(char[] characters, int length) : SourceText
{
    public override Encoding Encoding => Encoding.UTF8;

    public override int Length => length;

    public override char this[int position] => position < length ? characters[position] : throw new ArgumentOutOfRangeException(nameof(position));

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
        characters.AsSpan(0, length).Slice(sourceIndex, count).CopyTo(destination.AsSpan(destinationIndex));

    public override string ToString(TextSpan span) => characters.AsSpan(0, length).Slice(span.Start, span.Length).ToString();
}
