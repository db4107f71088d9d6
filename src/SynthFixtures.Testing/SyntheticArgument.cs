using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Rows;

namespace SynthFixtures.Testing;

/// <summary>The identity of one argument of one row of a theory: enough to make the value, here or in another process.</summary>
/// <param name="Label">What a test node shows: <c>Person(seed=42,row=3)</c>.</param>
/// <param name="Seed">The seed of the argument: that of the theory, or one derived from it and the parameter's name.</param>
/// <param name="Row">The number of the row.</param>
/// <param name="TestClass">The class that runs the theory; a generic one as its open definition. Its assembly may hold the sources.</param>
/// <param name="Element">Where the theory itself is the source, the position in its tuple; otherwise null.</param>
/// <param name="Strata">The number of rows that cover every law evenly together; 0 where each is drawn by itself.</param>
public sealed record SyntheticArgument(string Label, long Seed, long Row, Type TestClass, TheoryElement? Element, int Strata = 0)
{
    /// <summary>Makes the value.</summary>
    /// <param name="type">The type of the parameter; of a nullable value type either form.</param>
    /// <exception cref="SyntheticModelException">There is no source for it.</exception>
    public object? Make(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        RuntimeHelpers.RunModuleConstructor(TestClass.Module.ModuleHandle);
        return Element is { } element
            ? ((ITuple)element.Source().RowAsObject(Seed, Row, Strata)!)[element.Index]
            : Sources.Of(Nullable.GetUnderlyingType(type) ?? type).RowAsObject(Seed, Row, Strata);
    }
}
