using System;
using System.Numerics;
using System.Text;

namespace SynthFixtures.Laws.Tests.Oracle;

/// <summary>The draws of one cell, computed from the text of docs/stream-policy.md. Calls nothing of the library.</summary>
internal readonly record struct Draw(string Type, string Member, long Seed, long Row)
{
    private const uint ForValue = 0;
    private const uint ForMissing = 1;

    public static BigInteger UniformCells { get; } = BigInteger.One << 53;

    /// <summary>u 2^53, an odd integer.</summary>
    public BigInteger Odd => (2 * new BigInteger(Word(0) >> 12)) + 1;

    /// <summary>The uniform.</summary>
    public double U => (double)Odd / (double)UniformCells;

    /// <summary>1 - u, by integers.</summary>
    public double V => (double)(UniformCells - Odd) / (double)UniformCells;

    public ulong Word(uint lane) => Word(Type, Member, Seed, Row, lane, ForValue);

    public bool IsMissing(double rate) => ((Word(Type, Member, Seed, Row, 0, ForMissing) >> 12) + 0.5) / 4503599627370496 < rate;

    /// <summary>A member of the nested value in this cell.</summary>
    public Draw Inner(string type, string member) => new(type, member, unchecked((long)Key(Stream(Type, Member), Seed)), Row);

    /// <summary>An element of the collection in this cell: its own row of another type, or of the same member.</summary>
    public Draw Element(long index, string? type = null, string? member = null) =>
        new(type ?? Type, member ?? Member, ElementSeed(unchecked((long)Key(Stream(Type, Member), Seed)), Row), index);

    /// <summary>The elements of line j of the grid in this cell are those of another member's cell.</summary>
    public Draw Line(long line, long index) =>
        new(Type, Member, ElementSeed(ElementSeed(unchecked((long)Key(Stream(Type, Member), Seed)), Row), line), index);

    /// <summary>The same with one more dimension.</summary>
    public Draw Line(long plane, long line, long index) =>
        new(Type, Member, ElementSeed(ElementSeed(ElementSeed(unchecked((long)Key(Stream(Type, Member), Seed)), Row), plane), line), index);

    /// <summary>An integer from min to max by a stream that differs from this cell's in some bits.</summary>
    public int Between(int min, int max, ulong flip = 0)
    {
        var word = WordOf(Key(Stream(Type, Member) ^ flip, Seed), Row, 0, ForValue);
        return min + (int)(((((2 * new BigInteger(word >> 12)) + 1) * (max - min + 1)) / UniformCells) % int.MaxValue);
    }

    /// <summary>The seed of the elements of the keys, whose stream differs from this cell's in some bits.</summary>
    public long KeysSeed(ulong flip) => ElementSeed(unchecked((long)Key(Stream(Type, Member) ^ flip, Seed)), Row);

    public static ulong Stream(string type, string member) => AbsorbText(AbsorbText(0, type), member);

    public static ulong Key(ulong stream, long seed)
    {
        const ulong StreamVersion = 0;
        return Absorb(Absorb(stream, StreamVersion), unchecked((ulong)seed));
    }

    public static ulong Absorb(ulong state, ulong word)
    {
        var x = Modulo((state ^ word) + (BigInteger)0x9E3779B97F4A7C15UL);
        x = Modulo((x ^ (x >> 30)) * (BigInteger)0xBF58476D1CE4E5B9UL);
        x = Modulo((x ^ (x >> 27)) * (BigInteger)0x94D049BB133111EBUL);
        return x ^ (x >> 31);
    }

    public static ulong AbsorbText(ulong state, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        state = Absorb(state, (ulong)bytes.Length);
        var padded = new byte[(bytes.Length + 7) / 8 * 8];
        bytes.CopyTo(padded, 0);
        for (var group = 0; group < padded.Length; group += 8)
            state = Absorb(state, (ulong)new BigInteger(padded.AsSpan(group, 8), isUnsigned: true, isBigEndian: false));
        return state;
    }

    /// <summary>Philox4x32-10 as its authors state it: two multiplications, a permutation, keys that step by Weyl constants.</summary>
    public static uint[] Philox(uint[] counter, uint[] key)
    {
        var (c, k) = ((uint[])counter.Clone(), (uint[])key.Clone());
        for (var round = 0; round < 10; round++)
        {
            var (first, second) = (0xD2511F53UL * c[0], 0xCD9E8D57UL * c[2]);
            c = [High(second) ^ c[1] ^ k[0], Low(second), High(first) ^ c[3] ^ k[1], Low(first)];
            k = [unchecked(k[0] + 0x9E3779B9U), unchecked(k[1] + 0xBB67AE85U)];
        }
        return c;
    }

    private static long ElementSeed(long seed, long index) => unchecked((long)Absorb(Absorb((ulong)seed, 1), (ulong)index));

    private static ulong Word(string type, string member, long seed, long row, uint lane, uint purpose) =>
        WordOf(Key(Stream(type, member), seed), row, lane, purpose);

    public static ulong WordOf(ulong key, long row, uint lane, uint purpose)
    {
        var counter = (ulong)(row / 2);
        var words = Philox([Low(counter), High(counter), lane, purpose], [Low(key), High(key)]);
        return row % 2 == 0 ? words[0] + ((ulong)words[1] << 32) : words[2] + ((ulong)words[3] << 32);
    }

    private static ulong Modulo(BigInteger value) => (ulong)(value & ulong.MaxValue);

    private static uint Low(ulong value) => (uint)(value % 4294967296);

    private static uint High(ulong value) => (uint)(value / 4294967296);
}
