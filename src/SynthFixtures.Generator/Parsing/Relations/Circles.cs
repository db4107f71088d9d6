using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing.Relations;

/// <summary>Finds three types or more that lead back to each other, of which rows would end inside the circle. Of two <see cref="BackReferences"/> speaks.</summary>
internal sealed class Circles(INamedTypeSymbol root, Knowledge knowledge)
{
    /// <summary>Reports those that the model closes: each circle at one of its members, at a reference before a collection.</summary>
    public static void Check(INamedTypeSymbol type, Knowledge knowledge, IFindings findings)
    {
        var circles = new Circles(type, knowledge);
        foreach (var edge in knowledge.EdgesOf(type))
        {
            if (edge.Member is { } member && circles.Through(new(type, edge)) is { } circle && Same(circle.Last().Edge.Member!.Symbol, member.Symbol))
                circles.Report(circle, findings);
        }
    }

    private void Report(List<Step> circle, IFindings findings)
    {
        var closing = circle.Last();
        var member = closing.Edge.Member!;
        var ending = circle.Where(step => step.Edge.CanStop).Select(step => step.ToString()).ToList();
        var holders = circle.Take(circle.Count - 1).Where(step => step.Edge.Member is not null).Skip(1).Select(step => step.Holder.Name).Reverse();
        var depth = $"[MaxDepth({ending.Count})] on {string.Join(", ", ending)} where others are meant";
        var leaveOut = IsCollection(closing) ? "put [NotSynthetic] on one of them and fill it from the others"
            : $"compute it from references with [Parent] ({member.Name} => {string.Join(".", holders)}.{closing.Edge.Type.Name}), put [NotSynthetic] on it";
        findings.Report(
            CircleOfTypes.Descriptor, new(member.Symbol, Remedy: Remedy.LeaveOut(member.Member)),
            closing.ToString(), string.Join(" -> ", circle.Where(step => step.Edge.Member is not null)), closing.Edge.Type.Name, $"{leaveOut}, or {depth}");
    }

    // The shortest circle through a member, from the type that its last member leads to; null where there is none, or none of three types.
    private List<Step>? Through(Step first)
    {
        if (IsSaid(first.Edge) || Same(first.Edge.Type, root))
            return null;
        var cameFrom = new Dictionary<INamedTypeSymbol, Step>(SymbolEqualityComparer.Default) { [first.Edge.Type] = first };
        var open = new Queue<INamedTypeSymbol>();
        open.Enqueue(first.Edge.Type);
        while (open.Count > 0)
        {
            var holder = open.Dequeue();
            foreach (var edge in knowledge.EdgesOf(holder).Where(edge => !IsSaid(edge)))
            {
                if (Same(edge.Type, root))
                    return Closed([.. Way(new(holder, edge), cameFrom)]);
                if (cameFrom.ContainsKey(edge.Type))
                    continue;
                cameFrom.Add(edge.Type, new(holder, edge));
                open.Enqueue(edge.Type);
            }
        }
        return null;
    }

    private IEnumerable<Step> Way(Step last, Dictionary<INamedTypeSymbol, Step> cameFrom)
    {
        var way = new Stack<Step>();
        way.Push(last);
        while (!Same(way.Peek().Holder, root))
            way.Push(cameFrom[way.Peek().Holder]);
        return way;
    }

    // The circle, begun behind the member at which it is reported.
    private List<Step>? Closed(List<Step> circle)
    {
        if (circle.Count(step => step.Edge.Member is not null) < 2 || circle.Count < 3)
            return null;
        var closing = circle.Where(step => step.Edge.Member is not null)
            .OrderBy(IsCollection).ThenBy(step => !step.Edge.CanStop).ThenBy(step => step.ToString(), StringComparer.Ordinal).First();
        var at = circle.IndexOf(closing);
        return [.. circle.Skip(at + 1), .. circle.Take(at + 1)];
    }

    // A back-reference, or a member of which an attribute says how far it leads.
    private bool IsSaid(Edge edge) =>
        edge.Member is { } member && (member.Find(knowledge, AttributeRole.Parent) ?? member.Find(knowledge, AttributeRole.MaxDepth)) is not null;

    private bool IsCollection(Step step) => knowledge.ShapeOf(step.Edge.Member!.PlainType) is not null;

    private static bool Same(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);

    private readonly record struct Step(INamedTypeSymbol Holder, Edge Edge)
    {
        public override string ToString() => $"{Holder.Name}.{Edge.Member?.Name}";
    }
}
