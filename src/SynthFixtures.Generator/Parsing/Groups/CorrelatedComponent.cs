using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing.Conditions;

namespace SynthFixtures.Generator.Parsing.Groups;

/// <summary>The correlations of a group in the rows of one of its conditions.</summary>
/// <param name="When">The condition, or null of the rows in which none holds.</param>
/// <param name="Pairs">The correlations: those under the condition, and those without one of pairs of which it says nothing.</param>
/// <param name="Laws">Which of its laws a member has in these rows, by its number, the one without a condition last; null where it has one only, or that is not known.</param>
internal sealed record CorrelatedComponent(ReadCondition? When, IReadOnlyList<StatedPair> Pairs, IReadOnlyDictionary<int, int?> Laws)
{
    /// <summary>The components in the order in which their conditions are asked; the last is that of all other rows, unless one of the conditions always holds.</summary>
    public static IReadOnlyList<CorrelatedComponent> Of(IReadOnlyList<StatedPair> group, EquatableArray<CellModel> cells, GroupConditions conditions)
    {
        var whens = new List<ReadCondition?>();
        foreach (var pair in group)
        {
            if (pair.When is { } when && !whens.Exists(w => w!.Key == when.Key))
                whens.Add(when);
        }
        if (!conditions.AreExhaustive(whens.Select(w => w!.Condition.Text)))
            whens.Add(null);
        return [.. whens.Select((when, i) => new CorrelatedComponent(when, PairsWhere(group, when), Members(group).ToDictionary(m => m, m => Law(m, i))))];

        int? Law(int member, int component)
        {
            if (cells.Count == 0 || cells[member].Maker is not Maker.Conditional conditional)
                return null;
            for (var i = 0; i < conditional.Alternatives.Count; i++)
            {
                var text = conditional.Alternatives[i].Condition.Text;
                var key = ConditionReader.KeyOf(text);
                if (whens[component]?.Key == key)
                    return i;
                var isFalse = whens.Take(component).Any(w => w!.Key == key) || (whens[component] is { } when && conditions.Exclude(when.Condition.Text, text));
                if (!isFalse)
                    return null;
            }
            return conditional.Alternatives.Count;
        }
    }

    /// <summary>The members of a group in order of first mention.</summary>
    public static IReadOnlyList<int> Members(IEnumerable<StatedPair> group) => [.. group.SelectMany(p => new[] { p.First, p.Second }).Distinct()];

    private static IReadOnlyList<StatedPair> PairsWhere(IReadOnlyList<StatedPair> group, ReadCondition? when) =>
        [.. group.Where(p => p.When?.Key == when?.Key || (p.When is null && !group.Any(q => q.When is not null && q.When.Key == when?.Key && q.Is(p.First, p.Second))))];
}
