using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Rules;
using SynthFixtures.Streams;

namespace SynthFixtures.Generator.Parsing.Groups;

/// <summary>Reads <c>[MissingTogether]</c>: members that are null in the same rows.</summary>
internal static class MissingReader
{
    /// <summary>The cells, with what is said of their nulls.</summary>
    public static EquatableArray<CellModel> Read(IReadOnlyList<GroupStatement> statements, GroupMembers members, EquatableArray<CellModel> cells, CellScope scope)
    {
        var stated = statements.Where(s => scope.Knowledge.KindOf(s.Attribute).Role == AttributeRole.MissingTogether).ToList();
        if (stated.Count == 0)
            return cells;
        var (result, taken) = (cells.ToArray(), new HashSet<int>());
        foreach (var statement in stated)
        {
            if (MemberList.Read(statement, members, scope.Findings) is not { } group || cells.Count == 0)
                continue;
            var rate = statement.Attribute.ConstructorArguments.FirstOrDefault().Scalar() as double? ?? 0;
            if (rate is not (>= 0 and <= 1))
            {
                scope.Findings.Report(GroupContradicts.Descriptor, statement.At("rate"), members.Subject, Spelling.Name(statement.Attribute),
                    $"its rate {Literals.Number(rate)} is no probability", "use a number in [0, 1]");
                continue;
            }
            if (!group.Select((cell, i) => CanBeMissing(statement, cell, i, members, cells, taken, scope)).ToList().TrueForAll(can => can))
                continue;
            var name = $"{cells[group[0]].StreamMember}.MissingTogether";
            var stream = new GroupStream(name, StreamName.Of(cells[group[0]].StreamType, name));
            foreach (var cell in group)
            {
                var isOblivious = members.Slot(cell).Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.None } && !cells[cell].Type.EndsWith("?");
                result[cell] = cells[cell] with { MissingRate = Literals.Number(rate), MissingStream = stream, Type = cells[cell].Type + (isOblivious ? "?" : "") };
            }
        }
        return cells.Count == 0 ? cells : result.ToEquatableArray();
    }

    private static bool CanBeMissing(
        GroupStatement statement, int cell, int position, GroupMembers members, EquatableArray<CellModel> cells, HashSet<int> taken, CellScope scope)
    {
        var (slot, name) = (members.Slot(cell), members.Name(cell));
        if (!Nullability.CanBeNull(slot.Type))
        {
            scope.Findings.Report(MissingNeedsNullable.Descriptor, statement.At("members", position), $"{members.Subject}.{name}",
                slot.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
            return false;
        }
        var (reason, remedy) = cells[cell].Maker is Maker.Share ? ($"a sum without {name} would not hold", $"remove {name} from it")
            : slot.Find(scope.Knowledge, AttributeRole.Missing) is not null ? ($"{name} has a [Missing] of its own", "keep one of them")
            : !taken.Add(cell) ? ($"{name} is missing together with others already", "name it in one of them")
            : ("", "");
        if (reason.Length > 0)
            MemberList.Refuse(statement, position, members, scope.Findings, reason, remedy);
        return reason.Length == 0;
    }
}
