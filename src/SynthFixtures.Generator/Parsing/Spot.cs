namespace SynthFixtures.Generator.Parsing;

/// <summary>What a value is called: in generated code, in streams, in messages.</summary>
/// <param name="Name">The name from which identifiers are made: <c>Tags</c>, or <c>TagsElement</c>.</param>
/// <param name="Stream">The member part of the stream's name.</param>
/// <param name="Subject">The place, in words: <c>Order.Tags</c>.</param>
internal readonly record struct Spot(string Name, string Stream, string Subject)
{
    /// <summary>A value inside this one that shares its stream.</summary>
    public Spot Inside(string suffix) => this with { Name = Name + suffix };

    /// <summary>A part of this value that has a stream of its own.</summary>
    public Spot Part(string part) => new(Name + Spelling.Pascal(part), $"{Stream}.{part}", $"{Subject}.{part}");
}
