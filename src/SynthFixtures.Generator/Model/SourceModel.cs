using System.Globalization;

namespace SynthFixtures.Generator.Model;

/// <summary>Everything that is needed to write the source of one type, or of the parameters of one theory.</summary>
/// <remarks>
/// Values only: strings, numbers, enums and equatable arrays of them, compared by content. A symbol, syntax node, location or compilation in
/// here would keep whole compilations alive and make every keystroke a change.
/// </remarks>
/// <param name="FullName">The full name of the type, or class and method of the theory: the identity of the model.</param>
/// <param name="Namespace">The namespace of the generated class.</param>
/// <param name="ClassName">The name of the generated class.</param>
/// <param name="RegisteredType">The type of a row, fully qualified.</param>
/// <param name="Theory">Where the rows are the parameters of a theory: that theory.</param>
/// <param name="Aliases">The types that the class refers to by a simple name.</param>
/// <param name="Row">What a row consists of.</param>
/// <param name="Accessors">The ways to what only the type itself can reach.</param>
/// <param name="Suppressed">The ids of what the compiler would report of the type and its members, separated by commas.</param>
internal sealed record SourceModel(
    string FullName,
    string Namespace,
    string ClassName,
    string RegisteredType,
    TheoryName? Theory,
    EquatableArray<TypeAlias> Aliases,
    RowModel Row,
    EquatableArray<AccessorModel> Accessors,
    string Suppressed)
{
    /// <summary>Whether the class names generic collections of the platform.</summary>
    public bool NamesCollections { get; init; }

    /// <summary>The conditions that are stated as text; they are written to files of their own, as they move with every line above them.</summary>
    public EquatableArray<ConditionsModel> Conditions { get; init; }

    /// <summary>How many models before this one would have a file of the same name: types that differ in case, for example.</summary>
    public int Homonym { get; init; }

    /// <summary>The facade, or null where there can be none.</summary>
    public FacadeModel? Facade { get; init; }

    /// <summary>The name of the generated file.</summary>
    public string HintName => FileName + (Homonym == 0 ? "" : "." + (Homonym + 1).ToString(CultureInfo.InvariantCulture)) + ".g.cs";

    private string FileName => UserText.FileName(Theory is null ? FullName : FullName + ".Parameters");

    /// <summary>The generated class, fully qualified.</summary>
    public string QualifiedClassName => $"global::{Namespace}.{ClassName}";
}

/// <summary>A theory: its class, as it stands in typeof, and its name.</summary>
internal sealed record TheoryName(string TestClass, string Method);

/// <summary>A simple name for a type.</summary>
internal sealed record TypeAlias(string Name, string Target);
