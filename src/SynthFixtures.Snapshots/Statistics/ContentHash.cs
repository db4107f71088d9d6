using System;
using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SynthFixtures.Snapshots;

/// <summary>A hash of all values in their order: a value that moves shows in it, however little it weighs in the statistics.</summary>
internal sealed class ContentHash : IDisposable
{
    private const int HexDigits = 32;
    private const byte Null = 0;
    private const byte Present = 1;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] buffer = new byte[1 << 16];
    private int used;

    public void AddNull() => Take(1)[0] = Null;

    public void Add(long value)
    {
        var bytes = Take(1 + sizeof(long));
        bytes[0] = Present;
        BinaryPrimitives.WriteInt64LittleEndian(bytes[1..], value);
    }

    public void Add(double value) => Add(BitConverter.DoubleToInt64Bits(value));

    public void Add(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        foreach (var part in parts)
            Add(part);
    }

    /// <summary>Adds a text by its length and its UTF-16 units, lone surrogates included.</summary>
    public void Add(string text)
    {
        Add((long)text.Length);
        for (var start = 0; start < text.Length; start += buffer.Length / sizeof(char))
        {
            var part = text.AsSpan(start, Math.Min(buffer.Length / sizeof(char), text.Length - start));
            var bytes = Take(part.Length * sizeof(char));
            for (var i = 0; i < part.Length; i++)
                BinaryPrimitives.WriteUInt16LittleEndian(bytes[(i * sizeof(char))..], part[i]);
        }
    }

    public override string ToString()
    {
        Flush();
        return Convert.ToHexString(hash.GetCurrentHash())[..HexDigits];
    }

    public void Dispose() => hash.Dispose();

    private Span<byte> Take(int count)
    {
        if (used + count > buffer.Length)
            Flush();
        used += count;
        return buffer.AsSpan(used - count, count);
    }

    private void Flush()
    {
        hash.AppendData(buffer, 0, used);
        used = 0;
    }
}
