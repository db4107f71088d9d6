using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing.Conditions;
using SynthFixtures.Generator.Rules;
using SynthFixtures.Streams;

namespace SynthFixtures.Generator.Parsing.Groups;

/// <summary>Reads <c>[Correlate]</c>: pairs of members, which connect to groups.</summary>
/// <param name="members">The members that attributes can name.</param>
/// <param name="cells">What they became; default where a member could not be read.</param>
/// <param name="scope">What the cells share.</param>
/// <param name="conditions">Reads conditions.</param>
internal sealed class CorrelationReader(GroupMembers members, EquatableArray<CellModel> cells, CellScope scope, GroupConditions conditions)
{
    private const string Gaussian = "Gaussian";
    private const string Kendall = "Kendall";
    private const double DefaultDegreesOfFreedom = 4;

    private readonly List<StatedPair> pairs = [];
    private readonly List<ReadCondition> known = [];
    private readonly HashSet<(StatedPair Pair, string Argument)> refused = [];

    /// <summary>The cells that conditions read.</summary>
    public ICollection<int> Inputs => [.. known.SelectMany(c => c.Condition.Inputs)];

    /// <summary>Reports a cycle that goes through the condition of a correlation.</summary>
    /// <param name="cycle">The cells, the first repeated at the end.</param>
    /// <param name="names">Their names.</param>
    /// <returns>Whether one does.</returns>
    public bool Report(IReadOnlyList<int> cycle, IReadOnlyList<string> names)
    {
        for (var i = 0; i < cycle.Count - 1; i++)
        {
            var (member, input) = (cycle[i], cycle[i + 1]);
            var group = Connected().Find(g => g.Exists(p => p.First == member || p.Second == member));
            if (group?.Find(p => p.When?.Condition.Inputs.Contains(input) == true) is not { When: { } when } pair)
                continue;

            // The way back, from what is read to the member.
            var way = names.Skip(i + 1).Concat(names.Skip(1).Take(i));
            var correlated = CorrelatedComponent.Members(group).Select(members.Name).ToList();
            scope.Findings.Report(
                CorrelationReadsItself.Descriptor, pair.Statement.At(ConditionReader.Argument), members.Subject,
                string.Join(", ", correlated.Take(correlated.Count - 1)) + " and " + correlated[correlated.Count - 1], Literals.Text(when.Condition.Text), names[i + 1],
                input == member ? "which is one of them" : $"which follows from {names[i]} ({string.Join(" -> ", way)})");
            return true;
        }
        return false;
    }

    public IEnumerable<GroupModel> Read(IReadOnlyList<GroupStatement> statements)
    {
        foreach (var statement in statements.Where(s => scope.Knowledge.KindOf(s.Attribute).Role == AttributeRole.Correlate))
        {
            if (Read(statement) is { } pair && !IsRepeated(pair))
                pairs.Add(pair);
        }
        foreach (var group in Connected())
        {
            var components = CorrelatedComponent.Of(group, cells, conditions);
            if (Check(group, components) && cells.Count > 0)
                yield return Model(group, components);
        }
    }

    private StatedPair? Read(GroupStatement statement)
    {
        var arguments = new Arguments(statement.Attribute);
        var first = members.Find(statement, "first", arguments["first"]?.Scalar() as string);
        var second = members.Find(statement, "second", arguments["second"]?.Scalar() as string);
        if (first is not { } one || second is not { } other || arguments["coefficient"]?.Scalar() is not double coefficient)
            return null;

        var text = ConditionReader.TextOf(statement.Attribute);
        if (text is not null && ConditionOf(statement, text) is not { Constant: null or true })
            return null;
        var when = text is null || ConditionOf(statement, text) is { Constant: true } ? null : ConditionOf(statement, text);
        var pair = new StatedPair(
            statement, one, other, coefficient, Choice(arguments, "Kind") ?? StatedPair.DefaultKind, Choice(arguments, "Copula") ?? Gaussian, arguments.Number("DegreesOfFreedom"), when);
        if (one == other)
            return Refuse(pair, "second", "is that of a member with itself", "name two members");
        if (!(coefficient is >= -1 and <= 1))
            return Refuse(pair, "coefficient", $"is {Literals.Number(coefficient)}, and correlations lie in [-1, 1]", "use a number from -1 to 1");
        if (pair.DegreesOfFreedom is { } degrees && !(degrees is >= 0.5 and <= 2e8))
            return Refuse(pair, "DegreesOfFreedom", $"has {Literals.Number(degrees)} degrees of freedom", "use a number from 0.5 to 2e8");
        if (pair.Copula == Gaussian && pair.DegreesOfFreedom is not null)
            return Refuse(pair, "DegreesOfFreedom", "has degrees of freedom, which a Gaussian copula has not", "remove them, or state the copula that has them");
        if (pair.Copula != Gaussian && pair.Kind != Kendall)
            return Refuse(pair, arguments.Named("Kind") is null ? "Copula" : "Kind", $"is {pair.Kind}'s, which is not known of a t copula", "use Kind = CorrelationKind.Kendall");
        return pair;
    }

    // The same statement twice is one; another about the same pair contradicts it.
    private bool IsRepeated(StatedPair pair)
    {
        if (pairs.Find(p => p.Is(pair.First, pair.Second) && p.When?.Key == pair.When?.Key) is not { } before)
            return false;
        if (before.Coefficient != pair.Coefficient || before.Kind != pair.Kind)
            Refuse(pair, "coefficient", $"is stated twice: {before.Kind} {Literals.Number(before.Coefficient)} and {pair.Kind} {Literals.Number(pair.Coefficient)}", "keep one");
        return true;
    }

    // Pairs in order of mention, joined where they share members.
    private List<List<StatedPair>> Connected()
    {
        var groups = new List<List<StatedPair>>();
        foreach (var pair in pairs)
        {
            var touched = groups.Where(g => g.Exists(p => p.Shares(pair))).ToList();
            if (touched.Count == 0)
            {
                groups.Add([pair]);
                continue;
            }
            touched[0].AddRange(touched.Skip(1).SelectMany(g => g).Append(pair));
            groups.RemoveAll(g => g != touched[0] && touched.Contains(g));
        }
        foreach (var group in groups)
            group.Sort((one, other) => pairs.IndexOf(one).CompareTo(pairs.IndexOf(other)));
        return groups;
    }

    private bool Check(List<StatedPair> group, IReadOnlyList<CorrelatedComponent> components)
    {
        var valid = true;
        var seen = new HashSet<int>();
        foreach (var pair in group)
        {
            valid &= !seen.Add(pair.First) || CanBeCorrelated(pair.First, pair.Statement.At("first"));
            valid &= !seen.Add(pair.Second) || CanBeCorrelated(pair.Second, pair.Statement.At("second"));
        }
        foreach (var component in components)
        {
            foreach (var pair in component.Pairs)
                valid &= HasOneLaw(pair, pair.First, "first", component, components) && HasOneLaw(pair, pair.Second, "second", component, components);
        }
        var degrees = group.Select(p => p.DegreesOfFreedom).FirstOrDefault(d => d is not null);
        foreach (var pair in group.Where(p => p.Copula != group[0].Copula))
            valid = Refuse(pair, "Copula", $"has a {pair.Copula} copula, but the members are connected by others with a {group[0].Copula} copula", "state the same on all of them") is not null;
        foreach (var pair in group.Where(p => p.DegreesOfFreedom is not null && p.DegreesOfFreedom != degrees))
            valid = Refuse(pair, "DegreesOfFreedom", $"has {Literals.Number(pair.DegreesOfFreedom!.Value)} degrees of freedom, another of the same group {Literals.Number(degrees!.Value)}", "state the same, or state it once") is not null;
        return valid && components.All(component => Definiteness.Check(component, members, scope.Findings));
    }

    // Of several laws no one has values of which to state a correlation; their one uniform has ranks.
    private bool HasOneLaw(StatedPair pair, int member, string argument, CorrelatedComponent component, IReadOnlyList<CorrelatedComponent> components)
    {
        if (pair.Kind != StatedPair.DefaultKind || cells.Count == 0 || cells[member].Maker is not Maker.Conditional || Obstacle(cells[member]) is not null || component.Laws[member] is not null)
            return true;
        if (!refused.Add((pair, argument)))
            return false;
        var (where, remedy) = components.Count == 1 ? ("", "")
            : (component.When is { } when ? $" where {when.Condition.Text}" : " where none of the conditions holds", "state the law under the same condition, or ");
        Refuse(pair, argument, $"is {pair.Kind}'s, but {members.Name(member)} has several laws{where}", $"{remedy}use Kind = CorrelationKind.Spearman, which is that of the uniform that they share");
        return false;
    }

    // Conditions that are equal are one; one that never holds is reported as such.
    private ReadCondition? ConditionOf(GroupStatement statement, string text)
    {
        var key = ConditionReader.KeyOf(text);
        if (known.Find(c => c.Key == key) is { } same)
            return same;
        if (conditions.Read(statement, text, "Correlation", known.Count + 1) is not { } condition)
            return null;
        if (condition.Constant == false)
            scope.Findings.Report(RuleUnreachable.Descriptor, statement.At(), members.Subject, Spelling.Name(statement.Attribute), "its condition never holds");
        else
            known.Add(condition);
        return condition;
    }

    private bool CanBeCorrelated(int member, Place place)
    {
        if (cells.Count == 0 || Obstacle(cells[member]) is not var (reason, remedy))
            return true;
        scope.Findings.Report(MemberCannotBeCorrelated.Descriptor, place, $"{members.Subject}.{members.Name(member)}", reason, remedy);
        return false;
    }

    private static (string Reason, string Remedy)? Obstacle(CellModel cell) => cell.Maker switch
    {
        _ when cell.UniqueName is not null => ("it is [Unique], and takes its values in turn", "remove [Unique], or the correlation"),
        Maker.NumericLaw or Maker.TypedLaw { IsOrdered: true } when !cell.Type.StartsWith("string", System.StringComparison.Ordinal) => null,
        Maker.Conditional conditional when conditional.Alternatives.Select(a => a.Maker).Append(conditional.Otherwise).All(m => m is Maker.NumericLaw or Maker.TypedLaw { IsOrdered: true }) => null,
        Maker.Conditional => ("not all of its makers have an order of values", "use distributions for all of them"),
        Maker.TypedLaw or Maker.Column when cell.Type.StartsWith("string", System.StringComparison.Ordinal) => ("texts have no order", "use an enumeration, whose values count in the order in which they are listed"),
        Maker.Share => ("it is a part of a [FixedSum], whose members depend on each other already", "correlate other members, or the total"),
        Maker.Derived => ("it is derived from other members", "correlate those"),
        Maker.Literal => ("it is the same in every row", "give it a distribution"),
        Maker.RowFunction => ("it is a function of the row number", "give it a distribution"),
        Maker.Nested or Maker.Inner or Maker.OneOf => ("it is a whole object", "correlate members of its type, in that type"),
        Maker.Collection => ("it is a collection", "correlate single values"),
        _ => ("its law has no order of values", "use a law of numbers, dates, booleans or listed values, or let the law implement IOrdered"),
    };

    private GroupModel Model(List<StatedPair> group, IReadOnlyList<CorrelatedComponent> components)
    {
        var order = CorrelatedComponent.Members(group);
        var model = new GroupModel.Correlated(members.Subject, order.ToEquatableArray(), group.Select(Stated).ToEquatableArray(), Tail(group, cells[order[0]]));
        return components.Count == 1 ? model : model with
        {
            Conditions = components.Where(c => c.When is not null).Select(c => c.When!.Condition).ToEquatableArray(),
            Components = components.Select(c => new CorrelatedRows(c.Pairs.Select(Stated).ToEquatableArray(), order.Select(member => c.Laws[member] ?? -1).ToEquatableArray())).ToEquatableArray(),
        };
    }

    private static CorrelatedPair Stated(StatedPair pair) => new(pair.First, pair.Second, pair.Kind, Literals.Number(pair.Coefficient)) { When = pair.When?.Condition.Text };

    private static CommonFactor? Tail(List<StatedPair> group, CellModel first)
    {
        if (group[0].Copula == Gaussian)
            return null;
        var stream = "Correlate " + first.StreamMember;
        var degrees = group.Select(p => p.DegreesOfFreedom).FirstOrDefault(d => d is not null) ?? DefaultDegreesOfFreedom;
        return new(group[0].Copula, Literals.Number(degrees), new(stream, StreamName.Of(first.StreamType, stream)));
    }

    private StatedPair? Refuse(StatedPair pair, string argument, string reason, string remedy)
    {
        scope.Findings.Report(CorrelationContradicts.Descriptor, pair.Statement.At(argument), members.Subject, members.Name(pair.First), members.Name(pair.Second), reason, remedy);
        return null;
    }

    // The name of an enum argument, or null where it is not given.
    private static string? Choice(Arguments arguments, string property) =>
        arguments.Named(property) is not { Type: INamedTypeSymbol type } given ? null
        : type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && Equals(f.ConstantValue, given.Scalar()))?.Name
            ?? System.Convert.ToString(given.Scalar(), CultureInfo.InvariantCulture);
}
