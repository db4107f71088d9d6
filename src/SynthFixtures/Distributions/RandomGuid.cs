using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using SynthFixtures.Streams;

namespace SynthFixtures.Distributions;

/// <summary>A random <see cref="Guid"/>, version 4 or 7 (RFC 9562), of the member's stream alone.</summary>
/// <remarks>
/// Its 16 bytes are the words of lanes 0 and 1, each little-endian, with version and variant set: 122 random bits. In version 7 the 48 bits of the
/// time are a millisecond from 2020 to the end of 2029, drawn with lane 2; 74 bits stay random.
/// </remarks>
public readonly struct RandomGuid : IColumn<Guid>
{
    // In the byte order of Guid the version is the high half of byte 7, the variant the two high bits of byte 8.
    private const ulong VersionMask = 0xF000_0000_0000_0000;
    private const ulong Version4 = 0x4000_0000_0000_0000;
    private const ulong Version7 = 0x7000_0000_0000_0000;
    private const ulong RandomOfVersion7 = 0x0FFF_0000_0000_0000;
    private const ulong VariantMask = 0xC0;
    private const ulong VariantRfc9562 = 0x80;

    // 2020-01-01 and 2030-01-01 in milliseconds since 1970.
    private const ulong FirstMillisecond = 1_577_836_800_000;
    private const ulong EndMillisecond = 1_893_456_000_000;

    private readonly bool isTimeOrdered;

    /// <summary>Random identifiers.</summary>
    /// <param name="version">The version of RFC 9562: 4 (random) or 7 (time-ordered).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is neither 4 nor 7.</exception>
    public RandomGuid(int version = 4)
    {
        if (version is not (4 or 7))
            throw new ArgumentOutOfRangeException(nameof(version), version, "version needs 4 or 7.");
        isTimeOrdered = version == 7;
    }

    /// <inheritdoc/>
    public void Fill(ref RowBlock block, ulong stream, scoped Span<Guid> values)
    {
        var scratch = block;
        var first = scratch.Words(stream, lane: 0);
        var second = scratch.Words(stream, lane: 1);
        if (isTimeOrdered)
            PlaceTimes(first, scratch.Words(stream, lane: 2));

        var version = isTimeOrdered ? Version7 : Version4;
        for (var i = 0; i < first.Length; i++)
        {
            ref var low = ref Unsafe.As<Guid, ulong>(ref values[i]);
            low = LittleEndian((first[i] & ~VersionMask) | version);
            Unsafe.Add(ref low, 1) = LittleEndian((second[i] & ~VariantMask) | VariantRfc9562);
        }
    }

    // Guid keeps the upper 32 bits of the time in its first field and the lower 16 in its second.
    private static void PlaceTimes(Span<ulong> words, ReadOnlySpan<ulong> draws)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var time = FirstMillisecond + Math.BigMul(draws[i], EndMillisecond - FirstMillisecond, out _);
            words[i] = (words[i] & RandomOfVersion7) | (time >> 16) | ((time & 0xFFFF) << 32);
        }
    }

    private static ulong LittleEndian(ulong word) => BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);
}
