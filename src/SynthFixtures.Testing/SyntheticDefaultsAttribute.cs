using System;

namespace SynthFixtures;

/// <summary>What the test attributes of a class or of an assembly ask for where they do not say: how many rows, and under which seed.</summary>
/// <remarks>The class wins over its base classes, they over the classes around it, and those over the assembly.</remarks>
/// <example><code>
/// [assembly: SyntheticDefaults(Rows = 100, Seed = 42)]
/// </code></example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly)]
public sealed class SyntheticDefaultsAttribute : Attribute
{
    private int? rows;
    private long? seed;

    /// <summary>How many rows a theory gets, at least 1. Not set, it is what stands further out, and at last 20.</summary>
    public int Rows
    {
        get => rows ?? 0;
        set => rows = value;
    }

    /// <summary>The seed of the rows: any number. Not set, it is what stands further out, and at last 0.</summary>
    public long Seed
    {
        get => seed ?? 0;
        set => seed = value;
    }

    internal int? StatedRows => rows;

    internal long? StatedSeed => seed;
}
