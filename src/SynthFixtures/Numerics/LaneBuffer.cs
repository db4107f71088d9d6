using System;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Numerics;

/// <summary>Room for the lanes of the widest register.</summary>
[InlineArray(8)]
internal struct LaneBuffer
{
    private double first;

    /// <summary>The element whose index a lane holds as bits; not checked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly T Row<T>(ref T elements, int lane) => Unsafe.Add(ref elements, (nint)BitConverter.DoubleToInt64Bits(this[lane]));
}
