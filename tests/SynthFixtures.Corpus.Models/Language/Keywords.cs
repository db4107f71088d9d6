using System.Collections.Generic;
using SynthFixtures;

namespace Language.@namespace.@internal;

[Synthetic]
public record @class(int @int, string @string, @event? @event)
{
    public bool @checked { get; init; }

    public List<@event> @foreach { get; init; } = [];

    [Derive(nameof(@new))]
    public string @return { get; init; } = "";

    public static string @new(int @int, string @string) => $"{@int} {@string}";
}

[Synthetic]
public struct @event
{
    public int i;
    public long rows;
    public string block;
    public @enum @default;
    public double column;
    public int? value;
}

public enum @enum
{
    @true,
    @false,
    @null,
}

[Synthetic]
public sealed class @partial
{
    public required int field { get; init; }

    public required string value { get; set; }

    public int async, await, var, nameof, dynamic, unmanaged;
}
