namespace SynthFixtures.Generator.Model;

/// <summary>How a row is put together from its cells.</summary>
internal enum RowForm
{
    /// <summary>A constructor or factory, then an initializer, then statements.</summary>
    Object,

    /// <summary>A tuple of the cells.</summary>
    Tuple,

    /// <summary>The one cell itself.</summary>
    Value,
}

/// <summary>What one row consists of: of a type, of the parameters of a theory, of the elements of a collection.</summary>
/// <param name="Form">How the row is put together.</param>
/// <param name="Type">The type of a row, as it is printed inside the generated class.</param>
/// <param name="Factory">The method that creates the row, as it is called, or null for a constructor.</param>
/// <param name="Cells">What is made in each row, in order of declaration.</param>
/// <param name="Arguments">What the constructor or the factory takes; the other members are set afterwards.</param>
internal sealed record RowModel(
    RowForm Form, string Type, string? Factory, EquatableArray<CellModel> Cells, EquatableArray<ConstructorArgument> Arguments)
{
    /// <summary>The cells that are made together; a cell belongs to one group at most.</summary>
    public EquatableArray<GroupModel> Groups { get; init; } = EquatableArray<GroupModel>.Empty;
}

/// <summary>A parameter of the constructor and the cell that it takes.</summary>
/// <param name="Parameter">The name of the parameter, escaped where it is a keyword; empty for a component of a tuple without names.</param>
/// <param name="Cell">The index of the cell.</param>
internal sealed record ConstructorArgument(string Parameter, int Cell)
{
    /// <summary>The type of the parameter, as it is printed, where names do not tell the constructor from another: then its place does. Else null.</summary>
    public string? Type { get; init; }
}

/// <summary>A source inside the source of a row: that of the elements of one member, for example.</summary>
/// <param name="Parameter">The parameter of the holder that takes it.</param>
/// <param name="ClassName">The name of the inner class: <c>TagsElements</c>.</param>
/// <param name="Row">What one of its rows consists of.</param>
internal sealed record PartModel(string Parameter, string ClassName, RowModel Row);

/// <summary>A way to a member that is not accessible: an extern method that the runtime binds, without reflection.</summary>
/// <param name="Kind">The kind of the member: <c>Method</c>, <c>Field</c> or <c>Constructor</c>.</param>
/// <param name="Target">The name of the member in metadata, or null for a constructor.</param>
/// <param name="Signature">The signature of the extern method.</param>
internal sealed record AccessorModel(string Kind, string? Target, string Signature);
