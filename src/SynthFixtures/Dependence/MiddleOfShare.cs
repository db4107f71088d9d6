using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>From a value's number, as bits, to the uniform in the middle of its share: (number + 1/2) / count.</summary>
internal readonly struct MiddleOfShare(ulong count) : ILaneFunction
{
    // As the bits of a double, with a number below 2^52 in the lowest ones, 2^52 + the number.
    private const ulong TwoTo52Bits = 0x4330000000000000;
    private const double TwoTo52 = 4503599627370496.0;

    private readonly double countAsDouble = count;

    /// <summary>Replaces numbers, which stand in the memory of doubles, by uniforms.</summary>
    /// <param name="column">The numbers, less than <paramref name="count"/>.</param>
    /// <param name="count">How many values there are.</param>
    public static void OfNumbers(Span<double> column, ulong count) => Lanewise.Apply(new MiddleOfShare(count), column, column);

    public double At(double x) => (BitConverter.DoubleToUInt64Bits(x) + 0.5) / countAsDouble;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes At<TLanes>(TLanes x, out bool isCovered)
        where TLanes : struct, ILanes<TLanes>
    {
        isCovered = countAsDouble <= TwoTo52;
        var number = (x | TLanes.BroadcastBits(TwoTo52Bits)) - TLanes.Broadcast(TwoTo52);
        return (number + TLanes.Broadcast(0.5)) / TLanes.Broadcast(countAsDouble);
    }
}
