using System;
using System.Linq;

namespace SynthFixtures.Generator.Model;

/// <summary>What the module initializer of an assembly registers.</summary>
/// <param name="Assembly">The name of the assembly.</param>
/// <param name="Entries">The sources, ordered by name.</param>
internal sealed record RegistrationModel(string Assembly, EquatableArray<RegistrationEntry> Entries)
{
    /// <summary>The ids of what the compiler would report of all types, separated by commas.</summary>
    public string Suppressed => string.Join(", ", Entries.SelectMany(e => e.Suppressed.Split(',')).Select(id => id.Trim()).Where(id => id.Length > 0).Distinct().OrderBy(id => id, StringComparer.Ordinal));
}

/// <summary>One source.</summary>
/// <param name="RowType">The type of its rows, fully qualified.</param>
/// <param name="SourceClass">The generated class, fully qualified.</param>
/// <param name="Theory">The theory whose parameters it makes, or null.</param>
/// <param name="Suppressed">The ids of what the compiler would report of the type, separated by commas.</param>
internal sealed record RegistrationEntry(string RowType, string SourceClass, TheoryName? Theory, string Suppressed);
