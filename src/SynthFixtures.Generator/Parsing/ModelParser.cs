using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing.Groups;
using SynthFixtures.Generator.Parsing.Parts;
using SynthFixtures.Generator.Parsing.Reached;
using SynthFixtures.Generator.Parsing.Storage;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Reads a synthetic type into values. The generator keeps the model and drops the findings; the analyzer does the reverse.</summary>
internal static class ModelParser
{
    /// <summary>The model, or null where something is wrong; with the synthetic types inside it.</summary>
    public static (SourceModel? Model, IReadOnlyList<INamedTypeSymbol> Nested) Parse(INamedTypeSymbol type, Knowledge knowledge, IFindings? listener)
    {
        var findings = new FindingCounter(listener);
        var names = new NameScope(knowledge);
        var attributes = knowledge.AttributesOf(type);
        var cases = OneOfReader.Types(attributes, knowledge);
        if (!Constructibility.Check(type, cases.Count > 0, knowledge.Compilation, findings))
            return (null, []);

        var scope = new CellScope(StreamNameOf(type, knowledge), knowledge, names, findings, knowledge.ProfileOf(type));
        var nested = new NestedTypes(type, knowledge, findings, scope.Obeyed);
        var (row, accessors, slots) = cases.Count > 0 ? (ReadCases(type, attributes, scope, nested), default, []) : ReadMembers(type, scope, nested);
        var facade = findings.Any || row is null ? null : FacadeReader.Read(type, slots, knowledge, findings);
        if (findings.Any || row is null)
            return (null, nested.Found);

        var aliases = names.Aliases;
        var model = new SourceModel(
            FullName(type),
            knowledge.Taken.GeneratedNamespace(type.ContainingNamespace, aliases),
            NameWithContainers(type) + "Source",
            NameScope.Global(type),
            Theory: null,
            aliases.Concat(scope.Conditions.Aliases).ToEquatableArray(),
            row,
            accessors,
            names.Suppressed)
        {
            Facade = facade,
            Conditions = scope.Conditions.Models,
            NamesCollections = names.NamesCollections,
        };
        return (model, nested.Found);
    }

    /// <summary>The name of a type as streams know it: <c>Shop.Customer</c>.</summary>
    public static string StreamNameOf(INamedTypeSymbol type, Knowledge knowledge) =>
        Pinned(knowledge.AttributesOf(type), knowledge) ?? FullName(type);

    /// <summary>The name that <c>[StreamName]</c> pins, or null.</summary>
    public static string? Pinned(IEnumerable<AttributeData> attributes, Knowledge knowledge) =>
        attributes.FirstOrDefault(a => knowledge.KindOf(a).Role == AttributeRole.StreamName)?.ConstructorArguments.FirstOrDefault().Scalar() as string;

    /// <summary>The full name of a type, with its type arguments: <c>Shop.Page&lt;Shop.Order&gt;</c>.</summary>
    public static string FullName(INamedTypeSymbol type) =>
        (type.ContainingType is { } container ? $"{FullName(container)}.{type.Name}"
        : type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{FullName(space)}.{type.Name}"
        : type.Name) + (!IsClosed(type) ? "" : $"<{string.Join(", ", type.TypeArguments.Select(FullName))}>");

    /// <summary>The name of a namespace, without @ in it.</summary>
    public static string FullName(INamespaceSymbol space) =>
        space.ContainingNamespace is { IsGlobalNamespace: false } outer ? $"{FullName(outer)}.{space.Name}" : space.Name;

    /// <summary>The name of a type in one word: <c>Order_Line</c>, <c>PageOfOrder</c>.</summary>
    public static string NameWithContainers(INamedTypeSymbol type) =>
        (type.ContainingType is { } container ? $"{NameWithContainers(container)}_{type.Name}" : type.Name)
        + (!IsClosed(type) ? "" : "Of" + string.Join("And", type.TypeArguments.Select(OneWord)));

    private static bool IsClosed(INamedTypeSymbol type) => type.Arity > 0 && !SymbolEqualityComparer.Default.Equals(type, type.OriginalDefinition);

    private static string FullName(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol named => FullName(named),
        IArrayTypeSymbol array => FullName(array.ElementType) + "[]",
        _ => type.Name,
    };

    private static string OneWord(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol named => NameWithContainers(named),
        IArrayTypeSymbol array => "ArrayOf" + OneWord(array.ElementType),
        _ => type.Name,
    };

    private static RowModel? ReadCases(INamedTypeSymbol type, IReadOnlyList<AttributeData> attributes, CellScope scope, NestedTypes nested)
    {
        if (new OneOfReader(scope, nested).ReadType(type, attributes) is not { } maker)
            return null;
        var cell = scope.Cell(Slot.Of(type, type), new("Kind", "OneOf", type.Name), new(maker, null));
        return new RowModel(RowForm.Value, scope.Names.Of(type), Factory: null, new[] { cell }.ToEquatableArray(), EquatableArray<ConstructorArgument>.Empty);
    }

    private static (RowModel? Row, EquatableArray<AccessorModel> Accessors, IReadOnlyList<Slot?> Slots) ReadMembers(
        INamedTypeSymbol type, CellScope scope, NestedTypes nested)
    {
        var members = MemberCollector.Collect(type, scope.Knowledge);
        ProfileChecker.Check(type, members, scope);
        var idle = new Idle(type, scope);
        idle.CheckProfiles();
        idle.CheckUnreached([.. members.Select(m => m.Slot.Member).OfType<ISymbol>()]);
        var ways = Creation.Ways(type);
        idle.CheckConstructors(ways);
        if (Creation.Choose(type, ways, members, scope.Knowledge, new Wrappings(type, scope), scope.Findings) is not { } constructor)
            return (null, default, []);

        var arrangement = MemberArrangement.Of(type, constructor, members, scope);
        var targets = SharedStorage.Arrange(type, arrangement.Targets, scope);
        var slots = targets.Select(t => t.Slot).ToList();
        var (statements, named) = (GroupStatement.Of(type, scope.Profile), new GroupMembers(type.Name, slots, scope.Findings));
        var sums = new FixedSumReader(statements, named, scope);
        var builder = new CellBuilder(type, type.Name, scope, nested, targets, sums.Makers);
        var (cells, groups) = new GroupReader(type, statements, named, builder, sums, scope).Read();
        // What cannot be made at all is mended first.
        if (scope.Findings is FindingCounter { Any: false })
        {
            Relations.BackReferences.Check(type, arrangement.Targets, scope);
            if (scope.Findings is FindingCounter { IsHeard: true })
                Relations.Circles.Check(type, scope.Knowledge, scope.Findings);
        }
        scope.Call(constructor);
        if (scope.Findings is FindingCounter { IsHeard: true })
            ReachedCode.Check(type, scope, targets);
        SharedStorage.CheckReaders(type, targets, cells, groups, scope.Findings);
        var factory = constructor.MethodKind == MethodKind.Constructor ? null : $"{scope.Names.Of(type)}.{NameScope.Escape(constructor.Name)}";
        return (new RowModel(RowForm.Object, scope.Names.Of(type), factory, cells, arrangement.Arguments) { Groups = groups }, arrangement.Accessors, [.. targets.Select((target, index) => CanBeOverridden(target, index, targets, cells) ? target.Slot : null)]);
    }

    // What other members set afterwards can be given where it can be set once more, unless something is made of those.
    private static bool CanBeOverridden(Target target, int index, IReadOnlyList<Target> targets, EquatableArray<CellModel> cells) =>
        !target.IsView || (target.Restated is not null
            && !targets.Where((other, at) => at != index && other.SharesWith.Length > 0 && cells.Any(c => c.Dependencies.Contains(at))).Any());
}
