using System;
using System.Buffers.Binary;
using SynthFixtures.Rows;

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
        Span<ulong> words = stackalloc ulong[2 * RowBlock.MaxCount];
        var first = words[..values.Length];
        var second = words.Slice(RowBlock.MaxCount, values.Length);
        block.Words(stream, lane: 0, first);
        block.Words(stream, lane: 1, second);

        Span<byte> bytes = stackalloc byte[16];
        for (var i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes, (first[i] & ~VersionMask) | Version4);
            BinaryPrimitives.WriteUInt64LittleEndian(bytes[8..], (second[i] & ~VariantMask) | VariantRfc9562);
            values[i] = new Guid(bytes);
        }
    }
}
