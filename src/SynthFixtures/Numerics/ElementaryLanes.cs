using System.Runtime.CompilerServices;
using static SynthFixtures.Numerics.Elementary;

namespace SynthFixtures.Numerics;

/// <summary>The vectorised source of <see cref="Elementary"/>: operation for operation the scalar one, so the bits are equal.</summary>
internal static partial class ElementaryLanes
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Exp<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes>
    {
        x = Clamp(x, ExpLeast, ExpGreatest);

        var integerShift = TLanes.Broadcast(IntegerShift);
        var shifted = (x * TLanes.Broadcast(InverseLn2)) + integerShift;
        var n = shifted - integerShift;
        var high = x - (n * TLanes.Broadcast(Ln2High));
        var low = n * TLanes.Broadcast(Ln2Low);
        var r = high - low;
        var lost = (high - r) - low;

        var r2 = r * r;
        var r4 = r2 * r2;
        var remainder = ((TLanes.Broadcast(E0) + (TLanes.Broadcast(E1) * r)) + ((TLanes.Broadcast(E2) + (TLanes.Broadcast(E3) * r)) * r2))
            + (r4 * (((TLanes.Broadcast(E4) + (TLanes.Broadcast(E5) * r)) + ((TLanes.Broadcast(E6) + (TLanes.Broadcast(E7) * r)) * r2))
                + (r4 * ((TLanes.Broadcast(E8) + (TLanes.Broadcast(E9) * r)) + (TLanes.Broadcast(E10) * r2)))));
        var unit = TLanes.Broadcast(1);
        var one = unit + r;
        var result = one + (((unit - one) + r) + (lost + (r2 * remainder)));

        var exponentMask = TLanes.BroadcastBits(ExponentMask);
        var first = TLanes.ShiftLeft(TLanes.AddBits(shifted, TLanes.BroadcastBits(2046)), 51) & exponentMask;
        var second = TLanes.ShiftLeft(TLanes.AddBits(shifted, TLanes.BroadcastBits(2047)), 51) & exponentMask;
        return result * first * second;
    }

    /// <summary>The logarithm of positive normal numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes LogOfNormal<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes>
    {
        var bits = TLanes.AddBits(x, TLanes.BroadcastBits(OneBits - SqrtHalfBits));
        var n = (TLanes.ShiftRight(bits, 52) | TLanes.BroadcastBits(IntegerBits)) - TLanes.Broadcast(IntegerBiased);
        var f = TLanes.AddBits(bits & TLanes.BroadcastBits(MantissaMask), TLanes.BroadcastBits(SqrtHalfBits)) - TLanes.Broadcast(1);

        var s = f / (TLanes.Broadcast(2) + f);
        var z = s * s;
        var z2 = z * z;
        var l = ((TLanes.Broadcast(L0) + (TLanes.Broadcast(L1) * z)) + ((TLanes.Broadcast(L2) + (TLanes.Broadcast(L3) * z)) * z2))
            + ((z2 * z2) * ((TLanes.Broadcast(L4) + (TLanes.Broadcast(L5) * z)) + (TLanes.Broadcast(L6) * z2)));

        var half = TLanes.Broadcast(0.5);
        var head = f & TLanes.BroadcastBits(HalfPrecisionMask);
        var square = half * head * head;
        var squareLow = half * (f - head) * (f + head);
        var main = f - square;
        var mainLow = ((f - main) - square) - squareLow;

        var whole = n * TLanes.Broadcast(Ln2High);
        var sum = whole + main;
        var lost = (whole - sum) + main;
        return sum + (lost + (mainLow + ((s * ((square + squareLow) + (z * l))) + (n * TLanes.Broadcast(Ln2Low)))));
    }
}
