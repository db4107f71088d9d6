namespace SynthFixtures.Streams;

/// <summary>The 64-bit Philox key of a column: a full-avalanche mix of seed, stream version and the (type, member) constant.</summary>
public static class StreamKey
{
    /// <summary>The version of the streams that this library makes. 0 until 1.0: bits may change, with a line in the changelog.</summary>
    public const ulong Version = 0;

    /// <summary>The constant of a member's stream, as it stands in generated code.</summary>
    /// <param name="type">The full name of the type, as C# writes it without aliases: <c>Shop.Customer</c>.</param>
    /// <param name="member">The name of the member.</param>
    public static ulong Stream(string type, string member) => StreamName.Of(type, member);

    /// <summary>The key of a column.</summary>
    /// <param name="seed">Any seed.</param>
    /// <param name="stream">The constant of the member's stream.</param>
    public static ulong Of(long seed, ulong stream) =>
        StreamName.Absorb(StreamName.Absorb(stream, Version), unchecked((ulong)seed));

    /// <summary>The seed of one element, or of the elements of one cell.</summary>
    /// <param name="seed">The seed of all of them.</param>
    /// <param name="index">The index of the element, or the row of the cell.</param>
    public static long Element(long seed, long index) =>
        unchecked((long)StreamName.Absorb(StreamName.Absorb((ulong)seed, 1), (ulong)index));

    /// <summary>A seed that belongs to a name: for a second parameter of one type, so that two parameters differ.</summary>
    /// <param name="seed">The seed that is shared.</param>
    /// <param name="name">The name that tells them apart.</param>
    public static long Seed(long seed, string name) =>
        unchecked((long)StreamName.AbsorbText(StreamName.Absorb(0, (ulong)seed), name));
}
