using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Reads how one value is made: from its attributes, or from its type where there are none.</summary>
internal sealed class MakerReader(Knowledge knowledge, NameScope names, IFindings findings, NestedTypes nested)
{
    private const string RateOfUnannotatedNullables = "0.1";

    private readonly KernelBinder binder = new(knowledge, names, findings);

    /// <summary>The maker and the rate of nulls, or null where something was wrong and is reported.</summary>
    /// <param name="slot">What is filled.</param>
    /// <param name="subject">The place, in words: <c>Order.Amount</c>.</param>
    /// <param name="derive">Reads a derivation.</param>
    public (Maker Maker, string? MissingRate)? Read(Slot slot, string subject, System.Func<AttributeData, Maker?> derive)
    {
        var makers = slot.Makers(knowledge).ToList();
        var valid = true;
        foreach (var attribute in slot.Attributes)
        {
            var kind = knowledge.KindOf(attribute);
            if (kind.IsMaker || kind.Role == AttributeRole.Missing)
                valid &= DomainChecker.Check(attribute, slot, subject, knowledge, findings);
        }
        if (Conflict(makers))
        {
            findings.Report(ConflictingMakers.Descriptor, new(slot.Symbol, makers[1]), subject,
                string.Join(", ", makers.Select(m => $"[{Spelling.Name(m)}]").Distinct()));
            return null;
        }
        if (!valid)
            return null;

        var maker = makers.Count == 0 ? Infer(slot, subject) : knowledge.KindOf(makers[0]).Role switch
        {
            AttributeRole.Constant => Constant(makers[0], slot, subject),
            AttributeRole.Derive => derive(makers[0]),
            _ => binder.Bind(makers, slot, subject),
        };
        return maker is null ? null : (maker, MissingRate(slot, subject, makers.Count == 0 && maker is not Maker.Literal));
    }

    private string? MissingRate(Slot slot, string subject, bool isInferred)
    {
        if (slot.Find(knowledge, AttributeRole.Missing) is not { } missing)
            return isInferred && Nullability.SaysNullable(slot.Type) ? RateOfUnannotatedNullables : null;
        if (Nullability.CanBeNull(slot.Type))
            return Literals.Number(missing.ConstructorArguments.FirstOrDefault().Value as double? ?? 0);

        findings.Report(MissingNeedsNullable.Descriptor, new(slot.Symbol, missing), subject,
            slot.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
        return null;
    }

    private bool Conflict(List<AttributeData> makers) =>
        makers.Count > 1
        && (makers.Any(m => !SymbolEqualityComparer.Default.Equals(m.AttributeClass, makers[0].AttributeClass))
            || !knowledge.KindOf(makers[0]).Kernels.Any(k => k.Gathers));

    private Maker.Literal? Constant(AttributeData attribute, Slot slot, string subject)
    {
        var value = attribute.ConstructorArguments.FirstOrDefault();
        if (value.Kind != TypedConstantKind.Error && Literals.Of(value, slot.Type, names) is { } text && (text != "null" || Nullability.CanBeNull(slot.Type)))
            return new(text);

        findings.Report(LawCannotFillMember.Descriptor, new(slot.Symbol, attribute), subject, Spelling.Usage(attribute),
            slot.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), "use a constant of that type, or [Derive]");
        return null;
    }

    private Maker? Infer(Slot slot, string subject)
    {
        var type = Nullability.Unwrap(slot.Type);
        if (knowledge.DefaultKernel(type) is { } kernel && binder.BindDefault(kernel, slot) is { } inferred)
            return inferred;
        if (type is INamedTypeSymbol named && knowledge.IsSynthetic(named))
            return nested.Read(named, Nullability.SaysNullable(slot.Type), slot, subject) switch
            {
                Nesting.Values => new Maker.Nested(names.Of(type)),
                Nesting.NullInstead => new Maker.Literal("null"),
                _ => null,
            };

        var remedy = type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None, Arity: 0 } own && knowledge.CanBeAnnotated(own)
            ? $"put [Synthetic] on {own.Name}, or [Derive(nameof(Method))] or [NotSynthetic] on the member"
            : "put [Derive(nameof(Method))] or [NotSynthetic] on the member";
        findings.Report(MemberHasNoMaker.Descriptor, new(slot.Symbol), subject, type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), remedy);
        return null;
    }
}
