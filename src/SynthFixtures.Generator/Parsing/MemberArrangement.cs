using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Decides for each member how its value gets into the row: by the constructor, an initializer, or a statement afterwards.</summary>
internal sealed class MemberArrangement
{
    private readonly IMethodSymbol constructor;
    private readonly INamedTypeSymbol type;
    private readonly CellScope scope;
    private readonly Knowledge knowledge;
    private readonly bool setsRequired;
    private readonly bool initializes;
    private readonly List<Target> targets = [];
    private readonly List<AccessorModel> accessors = [];

    private MemberArrangement(INamedTypeSymbol type, IMethodSymbol constructor, CellScope scope)
    {
        (this.type, this.constructor, this.scope, knowledge) = (type, constructor, scope, scope.Knowledge);
        initializes = constructor.MethodKind == MethodKind.Constructor;
        setsRequired = !initializes || constructor.GetAttributes().Any(a => a.AttributeClass is { Name: "SetsRequiredMembersAttribute" });
    }

    /// <summary>Constructor parameters without a member first, then the members.</summary>
    public IReadOnlyList<Target> Targets => targets;

    public EquatableArray<ConstructorArgument> Arguments { get; private set; }

    public EquatableArray<AccessorModel> Accessors => accessors.ToEquatableArray();

    public static MemberArrangement Of(INamedTypeSymbol type, IMethodSymbol constructor, List<(Slot Slot, bool Settable)> members, CellScope scope)
    {
        var arrangement = new MemberArrangement(type, constructor, scope);
        arrangement.Arrange(members);
        return arrangement;
    }

    private void Arrange(List<(Slot Slot, bool Settable)> members)
    {
        var parameters = constructor.Parameters;
        var memberOf = parameters.ToDictionary(p => p.Name, p => MemberCollector.IndexOf(members, p));
        var cellOf = new Dictionary<string, int>();
        foreach (var parameter in parameters.Where(p => memberOf[p.Name] < 0))
        {
            cellOf[parameter.Name] = targets.Count;
            targets.Add(new(Slot.Of(parameter)));
        }
        for (var i = 0; i < members.Count; i++)
        {
            var (slot, settable) = members[i];
            CheckParent(slot, settable);
            if (parameters.FirstOrDefault(p => memberOf[p.Name] == i) is { } parameter)
            {
                cellOf[parameter.Name] = targets.Count;
                targets.Add(new(slot.With(parameter), settable && !setsRequired && IsRequired(slot) ? NameScope.Escape(slot.Name) : null));
            }
            else if (!settable && !setsRequired && IsRequired(slot))
            {
                scope.Findings.Report(MemberHasNoMaker.Descriptor, new(slot.Symbol), $"{type.Name}.{slot.Name}", slot.Type.ToDisplayString(),
                    "it is required, and no setter of it can be called: remove 'required', or what keeps its setter from being called");
            }
            else if (slot.Find(knowledge, AttributeRole.NotSynthetic) is null)
            {
                Place(slot, settable);
            }
            else if (settable && !setsRequired && IsRequired(slot))
            {
                scope.Findings.Report(MemberHasNoMaker.Descriptor, new(slot.Symbol), $"{type.Name}.{slot.Name}", slot.Type.ToDisplayString(),
                    "it is required: remove 'required' or [NotSynthetic]");
            }
        }
        var hasRivals = Creation.HasRivals(constructor, knowledge);
        Arguments = parameters
            .Select(p => new ConstructorArgument(hasRivals && p.Type.IsTupleType ? "" : NameScope.Escape(p.Name), cellOf[p.Name])
            {
                Type = hasRivals && !p.Type.IsTupleType ? scope.Names.Of(p.Type) : null,
            })
            .ToEquatableArray();
    }

    private void Place(Slot slot, bool settable)
    {
        if (settable)
        {
            if (initializes)
                targets.Add(new(slot, NameScope.Escape(slot.Name)));
            else if (slot.Member is not IPropertySymbol { SetMethod.IsInitOnly: true })
                targets.Add(new(slot, Statement: new($"row.{NameScope.Escape(slot.Name)} = ", ";")));
            else
                Reach(slot);
        }
        else if (Additions(slot) is { } additions)
        {
            targets.Add(new(slot, Statement: additions, IsAdded: true));
        }
        else if (slot.Makers(knowledge).Any() || slot.Find(knowledge, AttributeRole.Count) is not null)
        {
            Reach(slot);
        }
    }

    // A collection without a setter is filled as its owner would: element by element.
    private Conversion? Additions(Slot slot)
    {
        if (slot.Member is not IPropertySymbol property || !(property.IsReadOnly || (property is { SetMethod: { } set, IsWriteOnly: false } && Warnings.IsForbidden(set))) || slot.Type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface } named
            || knowledge.DefaultKernel(named) is not null || knowledge.IsSynthetic(named) || Nullability.SaysNullable(slot.Type)
            || slot.Makers(knowledge).Any(m => knowledge.KindOf(m).Role is AttributeRole.Constant or AttributeRole.Derive)
            || knowledge.ShapeOf(named) is not { } shape)
            return null;
        var parameters = shape.Key is null ? 1 : 2;
        var canAdd = named.GetMembers("Add").Concat(named.AllInterfaces.SelectMany(i => i.GetMembers("Add"))).Concat(Bases(named).SelectMany(b => b.GetMembers("Add")))
            .OfType<IMethodSymbol>().Any(m => m.DeclaredAccessibility == Accessibility.Public && m.Parameters.Length == parameters
                && (named.TypeKind == TypeKind.Interface || m.ContainingType.TypeKind == TypeKind.Class))
            && !named.Name.StartsWith("Immutable") && !named.Name.StartsWith("IReadOnly") && !named.Name.StartsWith("IImmutable") && !named.Name.StartsWith("ReadOnly");
        if (!canAdd)
            return null;
        var member = $"row.{NameScope.Escape(slot.Name)}";
        return new("foreach (var item in ", shape.Key is null ? $") {member}.Add(item);" : $") {member}.Add(item.Key, item.Value);");
    }

    // What a maker stands on without a setter that can be called is set through its backing field, as deserializers do; a computed member has none.
    private void Reach(Slot slot)
    {
        var declaring = slot.Member!.ContainingType;
        var field = slot.Member is IFieldSymbol plain ? plain.Name : $"<{slot.Name}>k__BackingField";
        var isHere = SymbolEqualityComparer.Default.Equals(declaring.ContainingAssembly, knowledge.Compilation.Assembly);
        var hasField = slot.Member is IFieldSymbol || (isHere
            ? declaring.GetMembers().OfType<IFieldSymbol>().Any(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, slot.Member))
            : slot.Member is IPropertySymbol property && (IsAutomatic(property.GetMethod) || IsAutomatic(property.SetMethod)));
        if (!hasField || declaring.IsGenericType)
        {
            if (slot.Makers(knowledge).FirstOrDefault() is { } maker)
                scope.Findings.Report(MemberCannotBeSet.Descriptor, new(slot.Symbol, maker), $"{type.Name}.{slot.Name}", $"[{Spelling.Name(maker)}]");
            return;
        }

        var name = NameScope.Escape(slot.Name);
        var by = declaring.IsValueType ? "ref " : "";
        accessors.Add(new("Field", field, $"ref {scope.Names.Of(slot.Type)} {name}({by}{scope.Names.Of(declaring)} row)"));
        targets.Add(new(slot, Statement: new($"Accessors.{name}({by}row) = ", ";")));
    }

    // Of another assembly private fields are not seen; that the compiler wrote an accessor over one is.
    private static bool IsAutomatic(IMethodSymbol? accessor) =>
        accessor?.GetAttributes().Any(a => a.AttributeClass is { Name: "CompilerGeneratedAttribute" }) == true;

    private void CheckParent(Slot slot, bool settable)
    {
        if (slot.Find(knowledge, AttributeRole.Parent) is not { } parent)
            return;
        var isInit = slot.Member is IPropertySymbol { SetMethod.IsInitOnly: true };
        if (isInit || !settable)
            scope.Findings.Report(ParentCannotBeSet.Descriptor, new(slot.Symbol, parent, Remedy: isInit ? Remedy.Settable(slot.Member) : null),
                $"{type.Name}.{slot.Name}", isInit ? "the member is init-only" : "no setter of the member can be called here");
    }

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
            yield return at;
    }

    private static bool IsRequired(Slot slot) => slot.Member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };
}
