using SynthFixtures.Streams;

namespace SynthFixtures.Rows;

/// <summary>The elements of a two-dimensional array: element (j, k) is row k of the elements' source, under a seed of line j.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <param name="min">The least number of lines.</param>
/// <param name="max">The greatest number of lines.</param>
/// <param name="minOfLine">The least length of a line.</param>
/// <param name="maxOfLine">The greatest length of a line.</param>
/// <param name="elements">Makes the elements; null where <typeparamref name="T"/> has a source of its own.</param>
public sealed class Grid<T>(int min, int max, int minOfLine, int maxOfLine, SyntheticSource<T>? elements = null)
{
    // The length of the lines is drawn beside their number.
    private const ulong LengthOf = 0x9E3779B97F4A7C15;

    /// <summary>The elements of one row.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="stream">The constant of the member's stream.</param>
    /// <param name="position">The position of the row in the block.</param>
    public T[,] ToArray(in RowBlock block, ulong stream, int position)
    {
        var lines = block.Between(stream, position, min, max);
        var values = new T[lines, block.Between(stream ^ LengthOf, position, minOfLine, maxOfLine)];
        var line = new T[values.GetLength(1)];
        var context = new RowContext(block.Depth, Parent: null);
        for (var j = 0; j < lines; j++)
        {
            (elements ?? Sources.Of<T>()).FillInside(line, StreamKey.Element(block.ElementSeed(stream, position), j), context);
            for (var k = 0; k < line.Length; k++)
                values[j, k] = line[k];
        }
        return values;
    }
}
