using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Generator.Model;

namespace SynthFixtures.Generator.Planning;

/// <summary>A group of cells and its names in the generated class.</summary>
/// <param name="group">The group.</param>
/// <param name="fieldName">The field that makes its columns.</param>
/// <param name="cells">All cells of the row.</param>
internal sealed class PlannedGroup(GroupModel group, string fieldName, IReadOnlyList<PlannedCell> cells)
{
    public GroupModel Group => group;

    public string Field => fieldName;

    /// <summary>The members, in the order of the group.</summary>
    public IReadOnlyList<PlannedCell> Members { get; } = [.. group.Members.Select(m => cells[m])];

    /// <summary>The member that is declared first: where the columns of all are made.</summary>
    public PlannedCell First { get; } = cells[group.Members.Min()];

    /// <summary>The cell of an index.</summary>
    public PlannedCell Cell(int index) => cells[index];

    /// <summary>The local that holds the columns of all members.</summary>
    public string Local { get; set; } = "";

    /// <summary>The constant of the group's own stream, where it has one.</summary>
    public string Stream { get; set; } = "";
}
