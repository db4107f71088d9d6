using System;
using System.Collections.Generic;
using System.Net;
using System.Text.Json;
using SynthFixtures;

namespace Network.Data;

[Synthetic]
public record Host(IPAddress Address, string Name, Uri? Console, Version Kernel, [Pattern("([0-9A-F]{2}:){5}[0-9A-F]{2}")] string Mac)
{
    public byte[] Key { get; init; } = [];

    public required JsonDocument Facts { get; init; }

    public List<Interface> Interfaces { get; init; } = [];
}

[Synthetic]
public readonly record struct Interface(string Name, ushort Vlan, ulong BytesIn, UInt128 BytesOut);
