using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing.Annotations;
using SynthFixtures.Generator.Parsing.Conditions;
using SynthFixtures.Generator.Parsing.Parts;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Reads how one value is made: from its attributes, or from its type where there are none.</summary>
internal sealed class MakerReader
{
    private const string RateOfUnannotatedNullables = "0.1";

    private readonly Knowledge knowledge;
    private readonly CellScope scope;
    private readonly NestedTypes nested;
    private readonly KernelBinder binder;
    private readonly Mixtures mixtures;
    private readonly CollectionReader collections;
    private readonly TupleReader tuples;
    private readonly OneOfReader oneOf;
    private readonly Wrappings wrappings;
    private readonly AnnotationReader annotations;
    private readonly TypePath path = new();
    private string entered = "";

    public MakerReader(INamedTypeSymbol type, CellScope scope, NestedTypes nested)
    {
        knowledge = scope.Knowledge;
        this.scope = scope;
        this.nested = nested;
        binder = new(knowledge, scope.Names, scope.Findings, new(type, scope));
        mixtures = new(scope, binder);
        collections = new(scope, nested, Inside);
        tuples = new(scope, Inside);
        oneOf = new(scope, nested);
        wrappings = new(type, scope);
        annotations = new(knowledge, scope.Names, scope.Findings);
    }

    /// <summary>The maker and the rate of nulls, or null where something was wrong and is reported.</summary>
    /// <param name="slot">What is filled.</param>
    /// <param name="spot">What it is called.</param>
    /// <param name="derive">Reads a derivation.</param>
    public Made? Read(Slot slot, Spot spot, System.Func<AttributeData, Maker?> derive)
    {
        var makers = slot.Makers(knowledge);
        var valid = true;
        for (var i = 0; i < slot.Attributes.Length; i++)
        {
            var kind = slot.KindOf(i, knowledge);
            if (kind.IsMaker || kind.Role is AttributeRole.Missing or AttributeRole.Count or AttributeRole.MaxDepth)
                valid &= DomainChecker.Check(slot.Attributes[i], slot, spot.Subject, knowledge, scope.Findings);
            if (kind is { IsMaker: true, IsDistribution: false })
                valid &= WrittenDigits.Check(slot.Attributes[i], slot, spot.Subject, scope.Findings);
        }
        if (makers.FirstOrDefault(m => ConditionReader.TextOf(m) is not null && !scope.Obeyed.Contains(m)) is { } inner)
        {
            scope.Findings.Report(ConditionUnusable.Descriptor, new(slot.Symbol, inner, ConditionReader.Argument), spot.Subject, Literals.Text(ConditionReader.TextOf(inner)!),
                "stands on a part of a value", "only whole members have conditions");
            return null;
        }
        if (makers.Count > 1 && !Mixtures.IsOneLaw(makers, knowledge))
        {
            scope.Findings.Report(ConflictingMakers.Descriptor, new(slot.Symbol, makers.FirstOrDefault(m => !SymbolEqualityComparer.Default.Equals(m.AttributeClass, makers[0].AttributeClass)) ?? makers[1]), spot.Subject,
                string.Join(", ", makers.Select(m => $"[{Spelling.Name(m)}]").Distinct()));
            return null;
        }
        if (!valid)
            return null;

        var maker = makers.Count == 0 ? annotations.Decides(slot, spot.Subject, derive, out var accepted) ? accepted : Infer(slot, spot) : knowledge.KindOf(makers[0]).Role switch
        {
            AttributeRole.Constant => Constant(makers[0], slot, spot.Subject),
            AttributeRole.Derive => derive(makers[0]),
            _ => Make(makers, slot, spot),
        };
        if (maker is null || !CanBeUnique(maker, makers, slot, spot))
            return null;
        return new(maker, MissingRate(slot, spot.Subject, makers.Count == 0 && maker is not (Maker.Literal or Maker.Nested { IsParent: true })));
    }

    private bool CanBeUnique(Maker maker, IReadOnlyList<AttributeData> makers, Slot slot, Spot spot)
    {
        if (slot.Find(knowledge, AttributeRole.Unique) is not { } unique)
            return true;
        var reason = maker switch
        {
            _ when makers.Any(m => knowledge.KindOf(m).Gathers) => "its values are not equally probable",
            Maker.NumericLaw { IsEquiprobable: true } or Maker.TypedLaw { IsEquiprobable: true } => ValueCount.TooMany(slot, knowledge),
            Maker.Column { IsIndexed: true } or Maker.RowFunction => null,
            Maker.NumericLaw or Maker.TypedLaw => "its values are not equally probable",
            Maker.Column => "its values cannot be numbered",
            _ => "it has no values of its own to take in turn",
        };
        if (reason is null)
            return true;
        scope.Findings.Report(UniqueImpossible.Descriptor, new(slot.Symbol, unique), spot.Subject, reason);
        return false;
    }

    // A derivation takes whole members: it is no maker of their elements.
    private Made? Inside(Slot slot, Spot spot) => Read(slot, spot, attribute =>
    {
        var name = attribute.ConstructorArguments.FirstOrDefault().Scalar() as string ?? "";
        scope.Findings.Report(DeriveMethodUnusable.Descriptor, new(slot.Symbol, attribute), spot.Subject, name, "on a part of a value", "put [Derive] on the whole member");
        return null;
    });

    private string? MissingRate(Slot slot, string subject, bool isInferred)
    {
        if (slot.Find(knowledge, AttributeRole.Missing) is not { } first)
            return isInferred && Nullability.SaysNullable(slot.Type) && !AnnotationReader.ExcludeNull(slot) ? RateOfUnannotatedNullables : null;
        if (Nullability.CanBeNull(slot.Type))
            return RuleReader.Rate(slot.Attributes.FirstOrDefault(a => knowledge.KindOf(a).Role == AttributeRole.Missing && ConditionReader.TextOf(a) is null));

        scope.Findings.Report(MissingNeedsNullable.Descriptor, new(slot.Symbol, first, Remedy: Remedy.Nullable(slot)), subject,
            slot.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
        return null;
    }

    private Maker.Literal? Constant(AttributeData attribute, Slot slot, string subject)
    {
        var value = attribute.ConstructorArguments.FirstOrDefault();
        if (value.Kind != TypedConstantKind.Error && Literals.Of(value, slot.Type, scope.Names) is { } text
            && (text != "null" || Nullability.CanBeNull(slot.Type)))
            return new(text);

        scope.Findings.Report(LawCannotFillMember.Descriptor, new(slot.Symbol, attribute, "value", ConstantRemedy.Of(value, slot.Type)), subject, Spelling.Usage(attribute),
            slot.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), Rounding.Remedy(value.Scalar(), slot.PlainType)
                ?? (Literals.CanHold(slot.PlainType) || slot.PlainType.TypeKind == TypeKind.Array ? "use a constant of that type, or [Derive]" : MisfitRemedy.CannotBeStated));
        return null;
    }

    private Maker? Make(IReadOnlyList<AttributeData> makers, Slot slot, Spot spot)
    {
        var type = slot.PlainType;
        if (slot.Find(knowledge, AttributeRole.ConvertWith) is { } converter)
            return Converted(converter, slot, spot);
        if (!FitsWhole(makers[0], type) && knowledge.ShapeOf(type) is { } shape)
            return Collection(slot, spot, shape);
        if (knowledge.KindOf(makers[0]).Role == AttributeRole.OneOf)
            return oneOf.Read(makers[0], slot, spot.Subject);
        if (!Fits(makers[0], type) && wrappings.Of(type) is { } wrapping)
            return Enter(slot, spot, () => Wrapped(wrapping, slot, spot));
        if (makers.Count > 1 && !Mixtures.Gather(makers, knowledge))
            return mixtures.Read(makers, slot, spot.Subject);
        mixtures.CheckAlone(makers[0], slot, spot.Subject);
        return binder.Bind(makers, slot, spot.Subject);
    }

    private Maker? Infer(Slot slot, Spot spot)
    {
        var type = slot.PlainType;
        if (slot.Find(knowledge, AttributeRole.ConvertWith) is { } converter)
            return Converted(converter, slot, spot);
        if (knowledge.DefaultKernel(type) is { } kernel && binder.BindDefault(kernel, slot) is { } inferred)
            return inferred;
        if (type is INamedTypeSymbol named && knowledge.IsSynthetic(named))
        {
            var isParent = slot.Find(knowledge, AttributeRole.Parent) is not null;
            return nested.Read(named, slot, spot.Subject, canStop: Nullability.SaysNullable(slot.Type), isWhole: path.IsEmpty) is { } nesting
                ? new Maker.Nested(scope.Names.Of(type), nesting.MaxDepth, isParent, isParent || !path.IsEmpty ? null : nested.BackReference(named, scope.Names))
                {
                    UniqueInside = nesting.MaxDepth is null && !isParent && knowledge.Unique.IsInside(named) ? spot.Subject : null,
                    Prepared = scope.Prepared(spot.Subject, [named]),
                }
                : null;
        }
        if (knowledge.ShapeOf(type) is { } shape)
            return Collection(slot, spot, shape);
        if (TupleReader.IsTuple(type))
            return Enter(slot, spot, () => tuples.Read((INamedTypeSymbol)type, slot, spot));
        if (wrappings.Of(type) is { } wrapping)
            return Enter(slot, spot, () => Wrapped(wrapping, slot, spot));

        scope.Findings.Report(MemberHasNoMaker.Descriptor, new(slot.Symbol, Remedy: knowledge.ToAnnotate(type)), spot.Subject,
            type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), Advice.ForMember(type, knowledge));
        return null;
    }

    private Maker? Collection(Slot slot, Spot spot, CollectionShape shape)
    {
        var isWhole = path.IsEmpty;
        return Enter(slot, spot, () => collections.Read(slot, spot, shape, isWhole));
    }

    // Goes into what holds values of other types: it can hold itself.
    private Maker? Enter(Slot slot, Spot spot, System.Func<Maker?> read)
    {
        entered = path.IsEmpty ? spot.Subject : entered;
        if (path.Enter(slot.PlainType) is not { } endless)
        {
            var made = read();
            path.Leave();
            return made;
        }
        if (endless.Returns)
            scope.Findings.Report(NestedCycle.Descriptor, new(slot.Symbol), entered, endless.ToString(), NestedCycle.MakeItOtherwise);
        else
            scope.Findings.Report(TypesGrow.Descriptor, new(slot.Symbol), entered, endless.ToString(), TypesGrow.HoldLess);
        return null;
    }

    private Maker? Converted(AttributeData attribute, Slot slot, Spot spot) =>
        wrappings.OfMethod(attribute, slot, spot.Subject) is { } wrapping ? Wrapped(wrapping, slot, spot) : null;

    private Maker? Wrapped(Wrapping wrapping, Slot slot, Spot spot) =>
        Inside(slot.Inner(wrapping.Inner, knowledge), spot) is { } made ? made.Maker.Inside(wrapping.Conversion) : null;

    // An open kernel takes any type, and says nothing about the whole.
    private bool FitsWhole(AttributeData maker, ITypeSymbol type) => Fits(maker, type, open: false);

    private bool Fits(AttributeData maker, ITypeSymbol type) => Fits(maker, type, open: true);

    private bool Fits(AttributeData maker, ITypeSymbol type, bool open)
    {
        foreach (var reference in knowledge.KindOf(maker).Kernels)
        {
            if (reference.Type is { } kernel && (!KernelFit.IsOpen(kernel) || (open && Literals.CanHold(type))) && knowledge.Fit(kernel, type) is not null)
                return true;
        }
        return false;
    }
}
