using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using SynthFixtures.Streams;

namespace SynthFixtures.Distributions;

/// <summary>A random <see cref="Guid"/>, version 4 (RFC 9562): 122 bits of the member's stream.</summary>
/// <remarks>Its 16 bytes are the words of lanes 0 and 1, each little-endian, with version and variant set.</remarks>
public readonly struct RandomGuid : IColumn<Guid>
{
    // In the byte order of Guid the version is the high half of byte 7, the variant the two high bits of byte 8.
    private const ulong VersionMask = 0xF000_0000_0000_0000;
    private const ulong Version4 = 0x4000_0000_0000_0000;
    private const ulong VariantMask = 0xC0;
    private const ulong VariantRfc9562 = 0x80;

    /// <inheritdoc/>
    public void Fill(ref RowBlock block, ulong stream, Span<Guid> values)
    {
        var scratch = block;
        var first = scratch.Words(stream, lane: 0);
        var second = scratch.Words(stream, lane: 1);

        for (var i = 0; i < first.Length; i++)
        {
            ref var low = ref Unsafe.As<Guid, ulong>(ref values[i]);
            low = LittleEndian((first[i] & ~VersionMask) | Version4);
            Unsafe.Add(ref low, 1) = LittleEndian((second[i] & ~VariantMask) | VariantRfc9562);
        }
    }

    private static ulong LittleEndian(ulong word) => BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);
}
