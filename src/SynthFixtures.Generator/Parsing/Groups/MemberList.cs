using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing.Groups;

/// <summary>Reads attributes that list members: <c>[UniqueTogether]</c>, <c>[MissingTogether]</c>.</summary>
internal static class MemberList
{
    private const string Parameter = "members";

    /// <summary>The cells, or null where something is wrong and reported.</summary>
    public static IReadOnlyList<int>? Read(GroupStatement statement, GroupMembers members, IFindings findings)
    {
        var names = (new Arguments(statement.Attribute)[Parameter]?.Elements() ?? ImmutableArray<TypedConstant>.Empty).Select(v => v.Scalar() as string).ToList();
        var found = names.Select((name, i) => members.Find(statement, Parameter, name, i)).ToList();
        if (found.Contains(null))
            return null;
        var cells = found.Select(cell => cell!.Value).ToList();
        if (cells.Count >= 2 && cells.Distinct().Count() == cells.Count)
            return cells;
        Refuse(statement, null, members, findings, cells.Count < 2 ? "it names fewer than two" : "it names one of them twice", "name at least two members, each once");
        return null;
    }

    /// <summary>Reports that a statement about one of its members, or about all, cannot be followed.</summary>
    public static void Refuse(GroupStatement statement, int? position, GroupMembers members, IFindings findings, string reason, string remedy) =>
        findings.Report(GroupContradicts.Descriptor, statement.At(Parameter, position), members.Subject, Spelling.Name(statement.Attribute), reason, remedy);
}
