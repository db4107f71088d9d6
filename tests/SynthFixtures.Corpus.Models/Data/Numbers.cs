using System;
using System.Numerics;
using System.Text;
using SynthFixtures;

namespace Numbers.Data;

[Synthetic]
public struct EveryNumber
{
    public sbyte SByte;
    public byte Byte;
    public short Int16;
    public ushort UInt16;
    public int Int32;
    public uint UInt32;
    public long Int64;
    public ulong UInt64;
    public Int128 Int128;
    public UInt128 UInt128;
    public nint Native;
    public nuint UNative;
    public Half Half;
    public float Single;
    public double Double;
    public decimal Decimal;
    public BigInteger Big;
    public Complex Complex;
    public char Char;
    public Rune Rune;
    public bool Bool;
}

[Synthetic]
public sealed record EveryNullableNumber(
    sbyte? SByte, byte? Byte, short? Int16, ushort? UInt16, int? Int32, uint? UInt32, long? Int64, ulong? UInt64, Int128? Int128, nint? Native,
    Half? Half, float? Single, double? Double, [Missing(0.2), Uniform(0.0, 1.0, Decimals = 5)] decimal? Decimal, BigInteger? Big, char? Char, bool? Bool);

public enum Small : byte
{
    One = 1,
    Last = 255,
}

public enum Large : ulong
{
    First = 1,
    Last = ulong.MaxValue,
}

public enum Signed : long
{
    Least = long.MinValue,
    Most = long.MaxValue,
}

[Synthetic]
public sealed class Enums
{
    public Small Small { get; set; }

    public Large? Large { get; set; }

    public Signed[] Signed { get; set; } = [];
}
