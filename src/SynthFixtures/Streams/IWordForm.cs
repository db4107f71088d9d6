using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Streams;

/// <summary>What a column keeps of its words, in the bits of a double.</summary>
internal interface IWordForm
{
    static abstract double Of(ulong word);

    static abstract TLanes Of<TLanes>(TLanes words)
        where TLanes : struct, ILanes<TLanes>;
}

/// <summary>The words as they are.</summary>
internal readonly struct RawWords : IWordForm
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Of(ulong word) => BitConverter.UInt64BitsToDouble(word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes>(TLanes words)
        where TLanes : struct, ILanes<TLanes> => words;
}

/// <summary>The uniforms that the words stand for: <see cref="Uniforms.FromWord"/>.</summary>
internal readonly struct UniformWords : IWordForm
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Of(ulong word) => Uniforms.FromWord(word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes>(TLanes words)
        where TLanes : struct, ILanes<TLanes> =>
        (TLanes.ShiftRight(words, 12) | TLanes.BroadcastBits(Elementary.OneBits)) - TLanes.Broadcast(Uniforms.Shift);
}
