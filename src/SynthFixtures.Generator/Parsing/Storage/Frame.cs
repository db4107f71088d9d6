using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SynthFixtures.Generator.Parsing.Storage;

/// <summary>What is known where code runs: the object that it is called on, and what its parameters are given.</summary>
/// <param name="This">The object, or null where it is none of the row's.</param>
/// <param name="Outer">Where a lambda or local function stands, or null.</param>
/// <param name="Depth">How many calls lie between it and the setter.</param>
internal sealed record Frame(Location? This, Frame? Outer = null, int Depth = 0)
{
    private const int MostCalls = 12;

    private readonly Dictionary<IParameterSymbol, (IOperation Value, Frame Caller)> given = new(SymbolEqualityComparer.Default);

    /// <summary>Whether calls are no longer followed.</summary>
    public bool IsEnd => Depth >= MostCalls;

    /// <summary>What a parameter is given, and where that stands; or null.</summary>
    public (IOperation Value, Frame Caller)? Given(IParameterSymbol parameter)
    {
        for (var at = this; at is not null; at = at.Outer)
        {
            if (at.given.TryGetValue(parameter.OriginalDefinition, out var found))
                return found;
        }
        return null;
    }

    /// <summary>The frame of a method that is called from here.</summary>
    public Frame Call(IMethodSymbol method, Location? on, IEnumerable<IArgumentOperation> arguments, Frame? outer = null)
    {
        var frame = new Frame(on, outer, Depth + 1);
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter && parameter.Ordinal < method.OriginalDefinition.Parameters.Length)
                frame.given[method.OriginalDefinition.Parameters[parameter.Ordinal]] = (argument.Value, this);
        }
        return frame;
    }

    /// <summary>Says what the setter is given.</summary>
    public Frame With(IParameterSymbol value, IOperation given, Frame caller)
    {
        this.given[value.OriginalDefinition] = (given, caller);
        return this;
    }
}
