namespace SynthFixtures.Generator.Model;

/// <summary>A kernel and the arguments of its constructor.</summary>
/// <param name="Type">The type, as it is printed.</param>
/// <param name="Arguments">The arguments, in the order of the constructor.</param>
/// <param name="Truncation">The bounds on which the law is conditioned, or null.</param>
internal sealed record KernelModel(string Type, EquatableArray<KernelArgument> Arguments, Truncation? Truncation)
{
    /// <summary>The name of the attribute that asks for it, or null where none does.</summary>
    public string? Attribute { get; init; }

    /// <summary>The laws that a mixture consists of; its constructor takes them last.</summary>
    public EquatableArray<KernelModel> Laws { get; init; }
}

/// <summary>An argument: the parameter's name and the expression.</summary>
internal sealed record KernelArgument(string Parameter, string Text);

/// <summary>The bounds on which a law is conditioned, as literals; null where a side is open.</summary>
/// <param name="Wrapper">The wrapping kernel, without its type argument.</param>
/// <param name="Min">The least value.</param>
/// <param name="Max">The greatest value.</param>
internal sealed record Truncation(string Wrapper, string? Min, string? Max);
