namespace SynthFixtures.Generator.Model;

/// <summary>The class by which tests ask for rows of one type: <c>SyntheticPerson</c>. Written where its name is used, only.</summary>
/// <param name="Namespace">The namespace of the facade, that of the type; empty where that is the global one.</param>
/// <param name="Name">The name of the facade.</param>
/// <param name="RowType">The type of a row, as it is printed inside the facade.</param>
/// <param name="Aliases">The types that the facade refers to by a simple name.</param>
/// <param name="Hidden">The simple names of the library that mean something else in the namespace.</param>
/// <param name="Parameters">The members that can be overridden, in order of declaration.</param>
internal sealed record FacadeModel(
    string Namespace,
    string Name,
    string RowType,
    EquatableArray<TypeAlias> Aliases,
    EquatableArray<string> Hidden,
    EquatableArray<FacadeParameter> Parameters)
{
    /// <summary>The class that makes rows under overrides; it stands beside the source of the type.</summary>
    public string SourceClass { get; init; } = "";

    /// <summary>The name of the generated file.</summary>
    public string HintName { get; init; } = "";
}

/// <summary>A member that can be overridden.</summary>
/// <param name="Cell">The index of its cell.</param>
/// <param name="Name">The name of the parameter, escaped where it is a keyword.</param>
/// <param name="Type">The type of the member, as it is printed inside the facade.</param>
/// <param name="IsNullableReference">Whether it is a reference that can be null.</param>
/// <param name="IsCollection">Whether values of the type do not convert to an override by themselves: interfaces, and collection expressions.</param>
/// <param name="Identity">The type as the compiler tells methods apart: without nulls and names of components.</param>
internal sealed record FacadeParameter(int Cell, string Name, string Type, bool IsNullableReference, bool IsCollection, string Identity)
{
    /// <summary>Whether it is a value type with null: rows of that type are of another than the member.</summary>
    public bool IsNullableValue { get; init; }
}
