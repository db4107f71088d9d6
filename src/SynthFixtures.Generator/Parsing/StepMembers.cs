using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Parsing.Relations;

namespace SynthFixtures.Generator.Parsing;

/// <summary>The members of models, and of the models inside their rows, whose values go on from row to row.</summary>
internal static class StepMembers
{
    /// <summary>The members, each with what it is called.</summary>
    public static IEnumerable<(string Name, Slot Slot)> Of(IEnumerable<INamedTypeSymbol> models, Knowledge knowledge)
    {
        var (open, seen) = (new Stack<INamedTypeSymbol>(models), new HashSet<ISymbol>(SymbolEqualityComparer.Default));
        while (open.Count > 0)
        {
            var model = open.Pop();
            // Of types that grow without end no rows are made.
            if (!seen.Add(model) || knowledge.Growth.From(model) is not null)
                continue;
            var members = Keys.Members(model, knowledge);
            foreach (var (slot, _) in members)
            {
                if (Steps(slot, knowledge) is not null)
                    yield return ($"{model.Name}.{slot.Name}", slot);
            }
            // A nested value is the row of the same number; elements of collections begin anew.
            foreach (var inner in Navigation.Of(members, knowledge).Where(n => !n.IsCollection))
                open.Push(inner.Target);
        }
    }

    /// <summary>The values of a member, where they are the same in whatever else its row holds; else null.</summary>
    public static RowSteps? Steps(Slot slot, Knowledge knowledge)
    {
        var makers = slot.Makers(knowledge);
        return makers.Count == 1 && slot.Find(knowledge, AttributeRole.NotSynthetic) is null && slot.Find(knowledge, AttributeRole.ConvertWith) is null
            && slot.ArgumentsOf(makers[0]) is var arguments && arguments.Named(Conditions.ConditionReader.Argument) is null && knowledge.ShapeOf(slot.PlainType) is null
                ? RowSteps.Read(knowledge.KindOf(makers[0]), arguments)
                : null;
    }
}
