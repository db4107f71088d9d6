using System.Collections.Generic;
using SynthFixtures.Generator.Model;

namespace SynthFixtures.Generator.Parsing.Groups;

/// <summary>Reads what attributes on a type or theory say of several members at once.</summary>
internal static class GroupReader
{
    /// <summary>The groups, or none where something is wrong and is reported.</summary>
    /// <param name="statements">The attributes of the type or theory.</param>
    /// <param name="members">Its members.</param>
    /// <param name="cells">What they became; default where a member could not be read.</param>
    /// <param name="sums">The members that add up to totals.</param>
    /// <param name="scope">What the cells share.</param>
    public static EquatableArray<GroupModel> Read(
        IReadOnlyList<GroupStatement> statements, GroupMembers members, EquatableArray<CellModel> cells, FixedSumReader sums, CellScope scope)
    {
        var groups = new List<GroupModel>();
        groups.AddRange(new CorrelationReader(members, cells, scope).Read(statements));
        groups.AddRange(sums.Groups);
        groups.AddRange(new UniqueKeyReader(members, cells, scope).Read(statements, [.. groups]));
        return groups.ToEquatableArray();
    }
}
