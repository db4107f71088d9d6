namespace SynthFixtures.Generator.Model;

/// <summary>A kernel and the arguments of its constructor.</summary>
/// <param name="Type">The type, as it is printed.</param>
/// <param name="Arguments">The arguments, in the order of the constructor.</param>
/// <param name="Truncation">How the law is rounded and conditioned, or null.</param>
internal sealed record KernelModel(string Type, EquatableArray<KernelArgument> Arguments, Truncation? Truncation)
{
    /// <summary>How the law is scaled and shifted, or null.</summary>
    public Line? Line { get; init; }

    /// <summary>The name of the attribute that asks for it, or null where none does.</summary>
    public string? Attribute { get; init; }

    /// <summary>The laws that a mixture consists of; its constructor takes them last.</summary>
    public EquatableArray<KernelModel> Laws { get; init; }
}

/// <summary>An argument: the parameter's name and the expression.</summary>
internal sealed record KernelArgument(string Parameter, string Text);

/// <summary>The steps to which a law is rounded and the bounds on which it is conditioned, as literals; null where nothing is said.</summary>
/// <param name="Wrapper">The wrapping kernel, without its type argument.</param>
/// <param name="Step">The distance of two values.</param>
/// <param name="Min">The least value.</param>
/// <param name="Max">The greatest value.</param>
internal sealed record Truncation(string Wrapper, string? Step, string? Min, string? Max);

/// <summary>The factor and the summand of a law, as literals; null where it has none.</summary>
internal sealed record Line(string? Scale, string? Shift);
