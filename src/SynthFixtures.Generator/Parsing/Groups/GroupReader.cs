using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;

namespace SynthFixtures.Generator.Parsing.Groups;

/// <summary>Reads the cells of a type or theory, and what its attributes say of several of them at once.</summary>
/// <param name="type">The type, or that of the theory.</param>
/// <param name="statements">The attributes of the type or theory.</param>
/// <param name="members">Its members.</param>
/// <param name="builder">Reads the cells.</param>
/// <param name="sums">The members that add up to totals.</param>
/// <param name="scope">What the cells share.</param>
internal sealed class GroupReader(INamedTypeSymbol type, IReadOnlyList<GroupStatement> statements, GroupMembers members, CellBuilder builder, FixedSumReader sums, CellScope scope)
{
    /// <summary>The cells and the groups, or none where something is wrong and is reported.</summary>
    public (EquatableArray<CellModel> Cells, EquatableArray<GroupModel> Groups) Read()
    {
        var cells = builder.Build();
        var correlations = new CorrelationReader(members, cells, scope, new GroupConditions(type, builder.Readable, members, scope));
        var groups = new List<GroupModel>(correlations.Read(statements));
        groups.AddRange(sums.Groups);
        groups.AddRange(new UniqueKeyReader(members, cells, scope).Read(statements, [.. groups]));
        cells = Tied(MissingReader.Read(statements, members, cells, scope), groups);
        builder.Check(cells, correlations.Report, correlations.Inputs);
        return (cells, groups.ToEquatableArray());
    }

    // Members whose correlation depends on the row come after what its conditions read.
    private static EquatableArray<CellModel> Tied(EquatableArray<CellModel> cells, IReadOnlyList<GroupModel> groups)
    {
        if (!groups.OfType<GroupModel.Correlated>().Any(g => g.Conditions.Count > 0))
            return cells;
        var tied = cells.ToArray();
        foreach (var group in groups.OfType<GroupModel.Correlated>().Where(g => g.Conditions.Count > 0))
        {
            foreach (var member in group.Members)
                tied[member] = tied[member] with { GroupInputs = group.Conditions.SelectMany(c => c.Inputs).Distinct().ToEquatableArray() };
        }
        return cells.Count == 0 ? cells : tied.ToEquatableArray();
    }
}
