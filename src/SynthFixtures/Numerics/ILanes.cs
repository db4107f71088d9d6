using System.Diagnostics.CodeAnalysis;

namespace SynthFixtures.Numerics;

/// <summary>Several doubles, or their bits, in one register. The vectorised code is written once, over this, for every width.</summary>
/// <remarks>
/// Each operation is exact or correctly rounded, so every width gives the bits of the scalar code. Comparisons give lanes of ones or zeros.
/// </remarks>
/// <typeparam name="TSelf">The implementing type.</typeparam>
internal interface ILanes<TSelf>
    where TSelf : struct, ILanes<TSelf>
{
    /// <summary>The number of lanes.</summary>
    static abstract int Count { get; }

    static abstract TSelf Broadcast(double value);

    static abstract TSelf BroadcastBits(ulong value);

    static abstract TSelf Load(ref readonly double source, int offset);

    void Store(ref double destination, int offset);

    static abstract TSelf operator +(TSelf left, TSelf right);

    static abstract TSelf operator -(TSelf left, TSelf right);

    static abstract TSelf operator *(TSelf left, TSelf right);

    static abstract TSelf operator /(TSelf left, TSelf right);

    /// <summary>left * right + term, rounded once.</summary>
    static abstract TSelf MultiplyAdd(TSelf left, TSelf right, TSelf term);

    /// <summary>left * right - term, rounded once.</summary>
    static abstract TSelf MultiplySubtract(TSelf left, TSelf right, TSelf term);

    static abstract TSelf operator &(TSelf left, TSelf right);

    static abstract TSelf operator |(TSelf left, TSelf right);

    static abstract TSelf operator ^(TSelf left, TSelf right);

    /// <summary>The exclusive or of three.</summary>
    static abstract TSelf Xor(TSelf first, TSelf second, TSelf third);

    static abstract TSelf operator <(TSelf left, TSelf right);

    static abstract TSelf operator >(TSelf left, TSelf right);

    static abstract TSelf operator <=(TSelf left, TSelf right);

    static abstract TSelf operator >=(TSelf left, TSelf right);

    /// <summary>A mask of the lanes where the left value is greater than the right one, or either is NaN.</summary>
    static abstract TSelf IsNotAtMost(TSelf left, TSelf right);

    static abstract TSelf Sqrt(TSelf value);

    static abstract TSelf Floor(TSelf value);

    /// <summary>The first where it is less than the second, else the second.</summary>
    static abstract TSelf Min(TSelf first, TSelf second);

    /// <summary>The first where it is greater than the second, else the second.</summary>
    static abstract TSelf Max(TSelf first, TSelf second);

    /// <summary>Lane by lane the first value where the mask is ones, else the second.</summary>
    static abstract TSelf Select(TSelf mask, TSelf whereTrue, TSelf whereFalse);

    /// <summary>One bit for each lane of a mask, the first lane in the lowest.</summary>
    static abstract uint Bits(TSelf mask);

    /// <summary>Whether the left value is greater than the right one in all lanes.</summary>
    static abstract bool AreGreater(TSelf left, TSelf right);

    /// <summary>Whether no lane is NaN.</summary>
    static abstract bool AreNumbers(TSelf value);

    /// <summary>The sum of the bits, as 64-bit integers.</summary>
    static abstract TSelf AddBits(TSelf left, TSelf right);

    static abstract TSelf ShiftLeft(TSelf value, [ConstantExpected] int count);

    static abstract TSelf ShiftRight(TSelf value, [ConstantExpected] int count);

    /// <summary>The upper and the lower 32 bits of each lane, exchanged.</summary>
    static abstract TSelf SwapHalves(TSelf value);

    /// <summary>The 64-bit products of the low 32 bits of each lane.</summary>
    static abstract TSelf MultiplyLow(TSelf left, TSelf right);

    /// <summary>The numbers of the lanes in the order that makes <see cref="Zip"/> put them in sequence, as bits.</summary>
    static abstract TSelf ZipOrder { get; }

    /// <summary>Two registers, lane by lane alternating; with lanes numbered by <see cref="ZipOrder"/> in sequence.</summary>
    static abstract (TSelf First, TSelf Second) Zip(TSelf even, TSelf odd);

    /// <summary>The lanes of the mask, moved together to the front; what follows is undefined.</summary>
    static abstract TSelf Compress(TSelf value, TSelf mask);

    /// <summary>The reverse of <see cref="Compress"/>: the first lanes, moved to those of the mask; the others are undefined.</summary>
    static abstract TSelf Expand(TSelf value, TSelf mask);

    /// <summary>One more, as bits, where the left value is greater than the right one.</summary>
    static abstract TSelf CountGreater(TSelf count, TSelf left, TSelf right);

    /// <summary>A sum, as bits, with a term where the left value is not less than the right one.</summary>
    static abstract TSelf AddBitsWhereNotLess(TSelf sum, TSelf left, TSelf right, TSelf term);

    /// <summary>Stores the low 16 bits of each lane.</summary>
    static abstract void StoreNarrow(TSelf value, ref ushort destination, int offset);

    /// <summary>Eight numbers in a row, of another row for each lane, number by number.</summary>
    /// <remarks>A row begins where <c>starts</c> says for its lane, counted from the first number of all rows; it is not checked.</remarks>
    static abstract void Columns(
        ref double rows,
        ref readonly ushort starts,
        int offset,
        out TSelf c0,
        out TSelf c1,
        out TSelf c2,
        out TSelf c3,
        out TSelf c4,
        out TSelf c5,
        out TSelf c6,
        out TSelf c7);
}
