using System;
using System.Buffers;
using System.Collections.Generic;
using SynthFixtures;

namespace Messaging.Wire;

[Synthetic]
public readonly record struct Frame(FrameHeader Header, ReadOnlyMemory<byte> Payload);

[Synthetic]
public readonly record struct FrameHeader(FrameFlags Flags, ushort Length, ulong Sequence, uint Checksum);

[Flags]
public enum FrameFlags : byte
{
    None = 0,
    Compressed = 1 << 0,
    Encrypted = 1 << 1,
    Fragment = 1 << 2,
}

[Synthetic]
public sealed class MessageBatch
{
    public required Guid BatchId { get; init; }

    [Count(2, 5)]
    public required IReadOnlyCollection<Frame> Frames { get; init; }

    public Memory<float> Embedding { get; init; }

    public ArraySegment<byte> Signature { get; init; }

    [Derive(nameof(ToSequence))]
    public ReadOnlySequence<byte> Raw { get; init; }

    public static ReadOnlySequence<byte> ToSequence(ArraySegment<byte> signature) => new(signature);
}
