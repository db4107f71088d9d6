using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing.Groups;
using SynthFixtures.Generator.Parsing.Reached;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing.Theories;

/// <summary>Reads the parameters of a <c>[SyntheticData]</c> theory: models get sources of their own, all others one source together.</summary>
internal static class TheoryParser
{
    /// <summary>The model of the parameters that are no models (null where there is none, or something is wrong), and the models.</summary>
    public static (SourceModel? Parameters, IReadOnlyList<INamedTypeSymbol> Models) Parse(IMethodSymbol method, Knowledge knowledge, IFindings? listener)
    {
        var findings = new FindingCounter(listener);
        TheoryRows.Check(method, findings);
        if (listener is not null)
        {
            GivenValues.Check(method, knowledge.Compilation, findings);
            TheoryMarkers.Check(method, knowledge.Compilation, findings);
        }
        var subject = $"{method.ContainingType.Name}.{method.Name}";
        if (method.IsGenericMethod)
            findings.Report(TheoryParameterImpossible.Descriptor, new(method), subject, "the theory is generic", "write it for a concrete type");
        if (!knowledge.CanReach(method.ContainingType))
            findings.Report(TheoryParameterImpossible.Descriptor, new(method), subject, "its class is not accessible", "make the class public");

        if (!method.ContainingType.CanBeReferencedByName || !method.CanBeReferencedByName)
            return (null, []);

        var models = new List<INamedTypeSymbol>();
        var slots = new List<Slot>();
        var given = TheoryAttributes.Given(method);
        foreach (var parameter in method.Parameters)
        {
            if (!TheoryParameters.IsMade(parameter, given, knowledge) && parameter is { RefKind: RefKind.None, IsParams: false })
                continue;
            if (TheoryParameters.Obstacle(parameter, knowledge) is var (reason, remedy))
                findings.Report(TheoryParameterImpossible.Descriptor, new(parameter), subject, reason, remedy);
            else if (TheoryParameters.IsCell(parameter, knowledge))
                slots.Add(Slot.Of(parameter));
            else if (TheoryParameters.Model(parameter, knowledge) is { } model)
                models.Add(model);
        }
        if (method.Parameters.IsEmpty)
            findings.Report(TheoryParameterImpossible.Descriptor, new(method), subject, "it has no parameters to fill", "add one of a synthetic type, or make it a test without rows");
        if (listener is not null)
        {
            CheckUnique(method, models, knowledge, findings);
            TheoryRows.CheckSteps(method, slots, models, knowledge, findings);
        }
        if (slots.Count == 0 || slots.Any(s => s.Name.Length == 0))
            return (null, models);
        if (method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().Count(TheoryAttributes.IsTheory) > 1)
            findings.Report(TheoryParameterImpossible.Descriptor, new(method), subject, "another theory of the class has the same name", "rename one of them");

        var names = new NameScope(knowledge);
        names.Note(method);
        var streamType = $"{ModelParser.FullName(method.ContainingType)}.{method.Name}";
        var scope = new CellScope(streamType, knowledge, names, findings, profile: null);
        var nested = new NestedTypes(method.ContainingType, knowledge, findings, scope.Obeyed);
        var (statements, named) = (GroupStatement.Of(method), new GroupMembers(subject, slots, findings));
        var sums = new FixedSumReader(statements, named, scope);
        var builder = new CellBuilder(method.ContainingType, subject, scope, nested, [.. slots.Select(s => new Target(s))], sums.Makers);
        var (cells, groups) = new GroupReader(method.ContainingType, statements, named, builder, sums, scope).Read();
        models.AddRange(nested.Found);
        if (findings.IsHeard)
            ReachedCode.Check(method.ContainingType, scope, []);
        if (findings.Any)
            return (null, models);

        var row = new RowModel(
            RowForm.Tuple,
            Tuple(slots, names.Of),
            Factory: null,
            cells,
            slots.Select((s, i) => new ConstructorArgument(NameScope.Escape(s.Name), i)).ToEquatableArray())
        {
            Groups = groups,
        };
        TheoryRows.CheckUnique(method, row, "the theory", findings);
        return (new SourceModel(
            streamType,
            knowledge.Taken.GeneratedNamespace(method.ContainingNamespace, names.Aliases),
            $"{ModelParser.NameWithContainers(method.ContainingType)}_{method.Name}Parameters",
            Tuple(slots, NameScope.Global),
            new TheoryName(TypeOf(method.ContainingType), method.Name),
            names.Aliases.Concat(scope.Conditions.Aliases).ToEquatableArray(),
            row,
            EquatableArray<AccessorModel>.Empty,
            names.Suppressed)
        {
            NamesCollections = names.NamesCollections,
            Conditions = scope.Conditions.Models,
        }, models);
    }

    // The models are read by themselves; here only for what they can have of rows.
    private static void CheckUnique(IMethodSymbol method, List<INamedTypeSymbol> models, Knowledge knowledge, IFindings findings)
    {
        foreach (var model in models.Where(knowledge.Unique.Has))
        {
            if (ModelParser.Parse(model, knowledge, listener: null).Model is { } read)
                TheoryRows.CheckUnique(method, read.Row, model.Name, findings);
        }
    }

    private static string Tuple(List<Slot> slots, System.Func<ITypeSymbol, string> print) =>
        slots.Count == 1
            ? $"global::System.ValueTuple<{print(slots[0].Type)}>"
            : "(" + string.Join(", ", slots.Select(s => $"{print(s.Type)} {NameScope.Escape(s.Name)}")) + ")";

    private static string TypeOf(INamedTypeSymbol type) =>
        NameScope.Global(type.IsGenericType ? type.ConstructUnboundGenericType() : type);
}
