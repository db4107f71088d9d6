using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Rows;
using SynthFixtures.Streams;

namespace SynthFixtures.Testing;

/// <summary>The identity of one argument of one row of a theory: enough to make the value, here or in another process.</summary>
/// <param name="Row">Which row it is.</param>
/// <param name="StreamName">The name of the parameter, where it is not the first of its model: it draws under a seed of its own. Otherwise null.</param>
/// <param name="TestClass">The class that runs the theory; a generic one as its open definition. Its assembly may hold the sources.</param>
/// <param name="Element">Where the theory itself is the source, the position in its tuple; otherwise null.</param>
public sealed record SyntheticArgument(RowIdentity Row, string? StreamName, Type TestClass, TheoryElement? Element)
{
    /// <summary>Whether it keeps its seed where the run asks for another.</summary>
    public bool IsPinned { get; init; } = true;

    /// <summary>Makes the value.</summary>
    /// <param name="type">The type of the parameter; of a nullable value type either form.</param>
    /// <exception cref="SyntheticModelException">There is no source for it.</exception>
    public object? Make(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        RuntimeHelpers.RunModuleConstructor(TestClass.Module.ModuleHandle);
        var row = Row.InThisRun(IsPinned);
        var seed = SeedOf(row);
        return Element is { } element
            ? ((ITuple)element.Source().RowAsObject(seed, row.Row, row.Strata)!)[element.Index]
            : Sources.Of(Nullable.GetUnderlyingType(type) ?? type).RowAsObject(seed, row.Row, row.Strata);
    }

    // That of the row, or one derived from it and the parameter's name.
    internal long SeedOf(RowIdentity row) => StreamName is null ? row.Seed : StreamKey.Seed(row.Seed, StreamName);
}
