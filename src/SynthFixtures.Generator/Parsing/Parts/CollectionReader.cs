using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing.Annotations;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing.Parts;

/// <summary>Reads collections: how many elements, and how each is made.</summary>
internal sealed class CollectionReader(CellScope scope, NestedTypes nested, Func<Slot, Spot, Made?> inside)
{
    // What [Count] says of one level.
    private const int MostElements = 1_000_000;
    private const int LeastByDefault = 1;
    private const int GreatestByDefault = 3;

    /// <summary>The maker, or null where something was wrong and is reported.</summary>
    /// <param name="slot">What is filled.</param>
    /// <param name="spot">What it is called.</param>
    /// <param name="shape">What collection it is.</param>
    /// <param name="isWhole">Whether it is a member, and no part of one: the elements of a part do not refer back.</param>
    public Maker? Read(Slot slot, Spot spot, CollectionShape shape, bool isWhole)
    {
        var type = Nullability.Unwrap(slot.Type);
        if (isWhole && IsTooLarge(slot, spot.Subject))
            return null;
        var arguments = Counts(slot, shape);
        var parts = new List<PartModel>();
        BackReference? back = null;
        if (shape.Key is { } key && !Part(parts, slot.Key(key), spot, "keys", "Key", "Keys", isDistinct: true))
            return null;

        var element = slot.Element(shape.Element, shape.Rank, scope.Knowledge);
        var model = OwnSource(element);
        if (model is not null)
        {
            if (nested.Read(model, slot, spot.Subject, canStop: true) is not { } nesting)
                return null;
            if (nesting.MaxDepth is { } depth)
                arguments.Add(new("maxDepth", depth.ToString(CultureInfo.InvariantCulture)));
            back = isWhole && shape.ReachesParent ? nested.BackReference(model, scope.Names) : null;
            if (back is not null)
                arguments.Add(new("parent", $"typeof({back.RowType})"));
            if (Nullability.SaysNullable(shape.Element))
                parts.Add(new("elements", spot.Name + "Elements", Row(element, spot.Inside("Element"), new(new Maker.Nested(scope.Names.Of(model), null, false, null), "0.1"), false)));
        }
        else if (!Part(parts, element, spot, "elements", shape.Key is null ? "Element" : "Value", shape.Key is null ? "Elements" : "Values",
            isDistinct: shape.IsSet && shape.Key is null))
        {
            return null;
        }
        else if (element.Find(scope.Knowledge, AttributeRole.OneOf) is { } oneOf && scope.Knowledge.ShapeOf(element.PlainType) is null
            && new OneOfReader(scope, nested).DepthOfElements(oneOf, element, spot.Subject) is { } depth)
        {
            arguments.Add(new("maxDepth", depth.ToString(CultureInfo.InvariantCulture)));
        }

        var elementText = scope.Names.Of(shape.Element);
        var holder = shape switch
        {
            { Key: { } k } => $"Entries<{scope.Names.Of(k)}, {elementText}>",
            { Rank: > 1 } => $"Grid<{scope.Names.Of(type)}, {elementText}>",
            _ => $"Elements<{elementText}>",
        };
        var (method, conversion) = Construct(type, shape);
        return new Maker.Collection(holder, method, conversion, parts.ToEquatableArray(), arguments.ToEquatableArray(), back)
        {
            UniqueInside = model is not null && shape.Rank == 1 && !arguments.Exists(a => a.Parameter == "maxDepth") && parts.All(p => p.Parameter != "elements") && scope.Knowledge.Unique.IsInside(model) ? spot.Subject : null,
            Prepared = scope.Prepared(spot.Subject, [model, shape.Key is { } keyType ? OwnSource(slot.Key(keyType)) : null]),
            MaxCount = shape.Rank == 1 ? Count(slot, slot.Level).Max : 0,
            KeyModel = shape.Key is { } keys && parts.All(p => p.Parameter != "keys") ? scope.Names.Of(keys) : null,
            ElementModel = parts.All(p => p.Parameter != "elements") ? elementText : null,
        };
    }

    // Elements of a synthetic type come from the source of that type.
    private INamedTypeSymbol? OwnSource(Slot element) =>
        !element.Makers(scope.Knowledge).Any()
        && Nullability.Unwrap(element.Type) is INamedTypeSymbol named
        && scope.Knowledge.DefaultKernel(named) is null
        && scope.Knowledge.IsSynthetic(named)
            ? named
            : null;

    private bool Part(List<PartModel> parts, Slot slot, Spot spot, string parameter, string cellSuffix, string classSuffix, bool isDistinct)
    {
        if (parameter == "keys" && OwnSource(slot) is { } model)
            return nested.Read(model, slot, spot.Subject, canStop: true) is not null;
        var within = spot.Inside(cellSuffix);
        if (inside(slot, within) is not { } made)
            return false;
        parts.Add(new(parameter, spot.Name + classSuffix, Row(slot, within, made, isDistinct)));
        return true;
    }

    private RowModel Row(Slot slot, Spot spot, Made made, bool isDistinct)
    {
        var cell = scope.Cell(slot, spot, made, isDistinct: isDistinct && (made.Maker is Maker.NumericLaw { IsEquiprobable: true } or Maker.TypedLaw { IsEquiprobable: true }));
        return new(RowForm.Value, cell.Type, Factory: null, new[] { cell }.ToEquatableArray(), EquatableArray<ConstructorArgument>.Empty);
    }

    private List<KernelArgument> Counts(Slot slot, CollectionShape shape)
    {
        var counts = Enumerable.Range(slot.Level, shape.Rank).Select(level => Count(slot, level)).ToList();
        return shape.Rank == 1
            ? [Number("min", counts[0].Min), Number("max", counts[0].Max)]
            : [List("min", counts.Select(c => c.Min)), List("max", counts.Select(c => c.Max))];
    }

    // The elements of all levels together: more than that is no test data, and no memory holds the most that counts can say.
    private bool IsTooLarge(Slot slot, string subject)
    {
        var said = slot.Attributes.FirstOrDefault(a => scope.Knowledge.KindOf(a).Role == AttributeRole.Count) ?? slot.Attributes.FirstOrDefault(AnnotatedLength.IsLength);
        if (said is null)
            return false;
        var total = 1.0;
        for (var level = TypePath.Innermost(slot.Type, scope.Knowledge).Levels; level > 0; level--)
            total *= Math.Max(1, Count(slot, level).Max);
        if (total <= MostElements)
            return false;
        scope.Findings.Report(
            ParameterOutsideDomain.Descriptor, new(slot.Symbol, said), subject, Spelling.Name(said), $"at most {MostElements} elements in all",
            Spelling.Usage(said), total.ToString("0", CultureInfo.InvariantCulture), "lower the counts");
        return true;
    }

    private (int Min, int Max) Count(Slot slot, int level)
    {
        foreach (var attribute in slot.Attributes.Where(a => scope.Knowledge.KindOf(a).Role == AttributeRole.Count))
        {
            var arguments = new Arguments(attribute);
            if ((arguments.Integer("Level") ?? 1) != level)
                continue;
            scope.Obeyed.Add(attribute);
            return arguments["count"]?.Scalar() is int count
                ? (count, count)
                : (arguments["min"]?.Scalar() is int min ? min : 0, arguments["max"]?.Scalar() is int max ? max : 0);
        }
        var (least, greatest) = level > 1 ? default : AnnotatedLength.Lengths(slot);
        var from = least ?? Math.Min(LeastByDefault, greatest ?? LeastByDefault);
        return (from, (int)Math.Min(greatest ?? int.MaxValue, Math.Max(GreatestByDefault, (long)from + GreatestByDefault - LeastByDefault)));
    }

    private static KernelArgument List(string parameter, IEnumerable<int> values) =>
        new(parameter, $"[{string.Join(", ", values.Select(v => v.ToString(CultureInfo.InvariantCulture)))}]");

    private static KernelArgument Number(string parameter, int value) => new(parameter, value.ToString(CultureInfo.InvariantCulture));

    private (string Method, Conversion Conversion) Construct(ITypeSymbol type, CollectionShape shape)
    {
        var elements = shape.IsSet ? "ToDistinct" : "ToArray";
        var helper = shape.Helper is { } h ? scope.Names.Of(h.WithNullableAnnotation(NullableAnnotation.NotAnnotated)) : "";
        return shape.Construction switch
        {
            Construction.Array => ("ToArray", Conversion.None),
            Construction.List => ("ToList", Conversion.None),
            Construction.Dictionary => ("ToDictionary", Conversion.None),
            Construction.Constructor => (elements, new($"new {scope.Names.Of(shape.Helper!)}(", ")")),
            Construction.ConstructorOfEntries => ("ToDictionary", new($"new {scope.Names.Of(shape.Helper!)}(", ")")),
            Construction.CreateRange => (elements, new($"{helper}.CreateRange(", ")")),
            Construction.CreateRangeOfEntries => ("ToDictionary", new($"{helper}.CreateRange(", ")")),
            Construction.ToCollection => (elements, new($"{helper}.To{type.Name}(", ")")),
            Construction.ToCollectionOfEntries => ("ToDictionary", new($"{helper}.To{type.Name}(", ")")),
            // With the question mark it can be nothing but a cast.
            _ => (elements, new($"(({scope.Names.Of(type)}?)[.. ", "])!")),
        };
    }
}
