using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Reads a synthetic type into values. The generator keeps the model and drops the findings; the analyzer does the reverse.</summary>
internal static class ModelParser
{
    /// <summary>The model, or null where something is wrong; with the synthetic types inside it.</summary>
    public static (SourceModel? Model, IReadOnlyList<INamedTypeSymbol> Nested) Parse(INamedTypeSymbol type, Knowledge knowledge, IFindings? listener)
    {
        var findings = new FindingCounter(listener);
        var names = new NameScope(knowledge);
        if (!Constructibility.Check(type, knowledge.Compilation, findings))
            return (null, []);

        var members = MemberCollector.Collect(type, knowledge.Compilation);
        if (MemberCollector.Constructor(type, members, knowledge, findings) is not { } constructor)
            return (null, []);

        var slots = new List<Slot>();
        var assigned = new List<bool>();
        var arguments = Arrange(constructor, members, knowledge, findings, type.Name, slots, assigned);
        var nested = new NestedTypes(type, knowledge, findings);
        var builder = new CellBuilder(type, type.Name, StreamNameOf(type, knowledge), knowledge, names, findings, nested);
        var cells = builder.Build(slots, assigned);
        names.Note(constructor);
        var facade = findings.Any ? null : FacadeReader.Read(type, slots, knowledge, findings);
        if (findings.Any)
            return (null, nested.Found);

        var model = new SourceModel(
            FullName(type),
            knowledge.GeneratedNamespace(type.ContainingNamespace, names.Aliases),
            NameWithContainers(type) + "Source",
            names.Of(type),
            NameScope.Global(type),
            Theory: null,
            names.Aliases,
            cells,
            arguments,
            names.TouchesObsolete)
        {
            Facade = facade,
        };
        return (model, nested.Found);
    }

    /// <summary>The name of a type as streams know it: <c>Shop.Customer</c>.</summary>
    public static string StreamNameOf(INamedTypeSymbol type, Knowledge knowledge) =>
        Pinned(type.GetAttributes(), knowledge) ?? FullName(type);

    /// <summary>The name that <c>[StreamName]</c> pins, or null.</summary>
    public static string? Pinned(IEnumerable<AttributeData> attributes, Knowledge knowledge) =>
        attributes.FirstOrDefault(a => knowledge.KindOf(a).Role == AttributeRole.StreamName)?.ConstructorArguments.FirstOrDefault().Value as string;

    public static string FullName(INamedTypeSymbol type) =>
        type.ContainingType is { } container ? $"{FullName(container)}.{type.Name}"
        : type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{FullName(space)}.{type.Name}"
        : type.Name;

    /// <summary>The name of a namespace, without @ in it.</summary>
    public static string FullName(INamespaceSymbol space) =>
        space.ContainingNamespace is { IsGlobalNamespace: false } outer ? $"{FullName(outer)}.{space.Name}" : space.Name;

    /// <summary>The name of a type in one word: <c>Order_Line</c>.</summary>
    public static string NameWithContainers(INamedTypeSymbol type) =>
        type.ContainingType is { } container ? $"{NameWithContainers(container)}_{type.Name}" : type.Name;

    // Constructor parameters without a member come first, then the members.
    private static EquatableArray<ConstructorArgument> Arrange(
        IMethodSymbol constructor, List<(Slot Slot, bool Settable)> members, Knowledge knowledge, IFindings findings, string typeName,
        List<Slot> slots, List<bool> assigned)
    {
        var parameterOf = constructor.Parameters.ToDictionary(p => p.Name, p => MemberCollector.IndexOf(members, p));
        var setsRequired = constructor.GetAttributes().Any(a => a.AttributeClass is { Name: "SetsRequiredMembersAttribute" });
        var cellOf = new Dictionary<string, int>();
        foreach (var parameter in constructor.Parameters.Where(p => parameterOf[p.Name] < 0))
        {
            cellOf[parameter.Name] = slots.Count;
            slots.Add(Slot.Of(parameter));
            assigned.Add(false);
        }
        for (var i = 0; i < members.Count; i++)
        {
            var (slot, settable) = members[i];
            if (constructor.Parameters.FirstOrDefault(p => parameterOf[p.Name] == i) is { } parameter)
            {
                cellOf[parameter.Name] = slots.Count;
                slots.Add(slot.With(parameter));
                assigned.Add(settable && !setsRequired && IsRequired(slot));
            }
            else if (!settable)
            {
                if (slot.Makers(knowledge).FirstOrDefault() is { } maker)
                    findings.Report(MemberCannotBeSet.Descriptor, new(slot.Symbol, maker), $"{typeName}.{slot.Name}", $"[{Spelling.Name(maker)}]");
            }
            else if (slot.Find(knowledge, AttributeRole.NotSynthetic) is null)
            {
                slots.Add(slot);
                assigned.Add(true);
            }
            else if (!setsRequired && IsRequired(slot))
            {
                findings.Report(MemberHasNoMaker.Descriptor, new(slot.Symbol), $"{typeName}.{slot.Name}", slot.Type.ToDisplayString(),
                    "it is required: remove 'required' or [NotSynthetic]");
            }
        }
        return constructor.Parameters.Select(p => new ConstructorArgument(NameScope.Escape(p.Name), cellOf[p.Name])).ToEquatableArray();
    }

    private static bool IsRequired(Slot slot) => slot.Member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };
}
