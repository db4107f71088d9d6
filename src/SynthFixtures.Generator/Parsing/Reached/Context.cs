using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing.Reached;

/// <summary>Why code is reached, and what it works on.</summary>
/// <param name="Subject">What a message is about: <c>Order.Order</c>.</param>
/// <param name="Remedy">What a message advises, unless the source has advice of its own.</param>
/// <param name="Phase">What is done to the row.</param>
/// <param name="Shared">The static field whose object the code is called on, or null.</param>
/// <param name="Field">Of a static constructor: the field whose value is asked for, or null.</param>
internal readonly record struct Context(string Subject, string Remedy, Phase Phase = Phase.None, ISymbol? Shared = null, ISymbol? Field = null);

/// <summary>What code does to the row that it is called on.</summary>
internal enum Phase
{
    /// <summary>It is not called on the row.</summary>
    None,

    /// <summary>It creates the row: members are set afterwards.</summary>
    Creating,

    /// <summary>It is the setter of a member: which are set afterwards depends on their order.</summary>
    Setting,
}
