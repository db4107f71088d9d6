using System;

namespace SynthFixtures.Laws.Tests;

/// <summary>Every supported type, without attributes.</summary>
[Synthetic]
public sealed class Bare
{
    public bool Bool { get; set; }
    public byte Byte { get; set; }
    public sbyte SByte { get; set; }
    public short Short { get; set; }
    public ushort UShort { get; set; }
    public int Int { get; set; }
    public uint UInt { get; set; }
    public long Long { get; set; }
    public ulong ULong { get; set; }
    public float Float { get; set; }
    public double Double { get; set; }
    public decimal Decimal { get; set; }
    public string String { get; set; } = "";
    public Guid Guid { get; set; }
    public DateTime DateTime { get; set; }
    public DateOnly DateOnly { get; set; }
    public TimeSpan TimeSpan { get; set; }
    public Tier Enum { get; set; }
    public Address Nested { get; set; } = new("", 0, 0);

    public bool? NullableBool { get; set; }
    public byte? NullableByte { get; set; }
    public sbyte? NullableSByte { get; set; }
    public short? NullableShort { get; set; }
    public ushort? NullableUShort { get; set; }
    public int? NullableInt { get; set; }
    public uint? NullableUInt { get; set; }
    public long? NullableLong { get; set; }
    public ulong? NullableULong { get; set; }
    public float? NullableFloat { get; set; }
    public double? NullableDouble { get; set; }
    public decimal? NullableDecimal { get; set; }
    public string? NullableString { get; set; }
    public Guid? NullableGuid { get; set; }
    public DateTime? NullableDateTime { get; set; }
    public DateOnly? NullableDateOnly { get; set; }
    public TimeSpan? NullableTimeSpan { get; set; }
    public Tier? NullableEnum { get; set; }
    public Address? NullableNested { get; set; }
}
