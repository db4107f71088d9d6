using System;
using System.Net;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SynthFixtures.Laws.Tests;

/// <summary>What a caller may do; nobody may do nothing.</summary>
[Flags]
public enum Permissions : byte
{
    /// <summary>May read.</summary>
    Read = 1,

    /// <summary>May write.</summary>
    Write = 2,

    /// <summary>May read and write.</summary>
    Both = Read | Write,

    /// <summary>May pass it on.</summary>
    Share = 128,
}

/// <summary>The types that few models have, without attributes and with some.</summary>
[Synthetic]
public sealed class Rare
{
    public Half Half { get; set; }
    public Int128 Int128 { get; set; }
    public UInt128 UInt128 { get; set; }
    public nint NInt { get; set; }
    public nuint NUInt { get; set; }
    public BigInteger BigInteger { get; set; }
    public Complex Complex { get; set; }
    public char Char { get; set; }
    public Rune Rune { get; set; }
    public TimeOnly TimeOnly { get; set; }
    public DateTimeOffset DateTimeOffset { get; set; }
    public Uri Uri { get; set; } = null!;
    public Version Version { get; set; } = null!;
    public IPAddress IPAddress { get; set; } = null!;
    public byte[] Bytes { get; set; } = null!;
    public JsonElement JsonElement { get; set; }
    public JsonNode JsonNode { get; set; } = null!;
    public JsonObject JsonObject { get; set; } = null!;
    public JsonDocument JsonDocument { get; set; } = null!;
    public Permissions Permissions { get; set; }

    public Half? NullableHalf { get; set; }
    public Int128? NullableInt128 { get; set; }
    public nint? NullableNInt { get; set; }
    public BigInteger? NullableBigInteger { get; set; }
    public Complex? NullableComplex { get; set; }
    public char? NullableChar { get; set; }
    public Rune? NullableRune { get; set; }
    public TimeOnly? NullableTimeOnly { get; set; }
    public DateTimeOffset? NullableDateTimeOffset { get; set; }
    public Uri? NullableUri { get; set; }
    public Version? NullableVersion { get; set; }
    public IPAddress? NullableIPAddress { get; set; }
    public byte[]? NullableBytes { get; set; }
    public JsonElement? NullableJsonElement { get; set; }
    public JsonNode? NullableJsonNode { get; set; }
    public Permissions? NullablePermissions { get; set; }

    [Normal(0, 1)] public Half NormalHalf { get; set; }
    [Uniform(1, 9)] public Int128 UniformInt128 { get; set; }
    [Normal(1e30, 1e29)] public UInt128 NormalUInt128 { get; set; }
    [Sequence(7)] public BigInteger SequenceBigInteger { get; set; }
    [Normal(40, 12, Min = 18, Max = 65)] public nint TruncatedNInt { get; set; }
    [Poisson(3)] public nuint PoissonNUInt { get; set; }
    [Uniform(28_800, 64_800)] public TimeOnly OfficeHours { get; set; }
    [DateRange("2024-01-01", "2024-07-01")] public DateTimeOffset InRange { get; set; }
    [Pick('a', 'b')] public char Picked { get; set; }
    [Pick(Permissions.Read, Permissions.Both)] public Permissions PickedPermissions { get; set; }
    [NewGuid(Version = 7)] public Guid Ordered { get; set; }
    [NewGuid(Version = 4)] public Guid Random { get; set; }
}
