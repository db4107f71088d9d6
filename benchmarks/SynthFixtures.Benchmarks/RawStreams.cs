using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using SynthFixtures.Streams;

namespace SynthFixtures.Benchmarks;

/// <summary>Endless bytes for statistical batteries: the words of one column, of the rows of a wide type, of neighbouring seeds.</summary>
internal static class RawStreams
{
    private const int WordsAtOnce = 1 << 16;
    private const int Members = 16;
    private const nint StandardOutput = 1;

    private static readonly ulong[] Streams = [.. Enumerable.Range(0, Members).Select(member => StreamKey.Stream("Shop.Customer", $"Member{member}"))];

    public static int Write(string kind)
    {
        // The console's own stream says nothing where the reader is gone.
        using var output = new FileStream(new SafeFileHandle(StandardOutput, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        var words = new ulong[WordsAtOnce];
        for (long block = 0; ; block++)
        {
            switch (kind)
            {
                case "column":
                    Words.Fill(Key(seed: 0, member: 0), block * WordsAtOnce, lane: 0, Purpose.Value, words);
                    break;
                case "rows":
                    FillRows(block * (WordsAtOnce / Members), words);
                    break;
                case "seeds":
                    for (var i = 0; i < words.Length; i++)
                        words[i] = Words.At(Key((block * WordsAtOnce) + i, member: 0), row: 0);
                    break;
                default:
                    Console.Error.WriteLine($"no stream is called '{kind}': column, rows or seeds");
                    return 2;
            }
            try
            {
                output.Write(MemoryMarshal.AsBytes<ulong>(words));
            }
            catch (IOException)
            {
                Console.Error.WriteLine($"{block * WordsAtOnce * sizeof(ulong)} bytes were read"); // the reader has had enough
                return 0;
            }
        }
    }

    private static void FillRows(long firstRow, Span<ulong> words)
    {
        Span<ulong> column = stackalloc ulong[WordsAtOnce / Members];
        for (var member = 0; member < Members; member++)
        {
            Words.Fill(Key(seed: 0, member), firstRow, lane: 0, Purpose.Value, column);
            for (var row = 0; row < column.Length; row++)
                words[(row * Members) + member] = column[row];
        }
    }

    private static ulong Key(long seed, int member) => StreamKey.Of(seed, Streams[member]);
}
