namespace SynthFixtures.Generator.Model;

/// <summary>What the module initializer of an assembly registers.</summary>
/// <param name="Assembly">The name of the assembly.</param>
/// <param name="Entries">The sources, ordered by name.</param>
internal sealed record RegistrationModel(string Assembly, EquatableArray<RegistrationEntry> Entries);

/// <summary>One source.</summary>
/// <param name="RowType">The type of its rows, fully qualified.</param>
/// <param name="SourceClass">The generated class, fully qualified.</param>
/// <param name="Theory">The theory whose parameters it makes, or null.</param>
/// <param name="TouchesObsolete">Whether a type is obsolete.</param>
internal sealed record RegistrationEntry(string RowType, string SourceClass, TheoryName? Theory, bool TouchesObsolete);
