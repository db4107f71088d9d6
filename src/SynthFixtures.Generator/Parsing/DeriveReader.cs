using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing.Annotations;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Reads a derivation: the method, and the cells that its parameters take.</summary>
/// <param name="type">The annotated type.</param>
/// <param name="scope">What its cells share.</param>
/// <param name="members">The members, one for each of the first cells.</param>
/// <param name="parameters">Finds what the parameters of a method take.</param>
internal sealed class DeriveReader(INamedTypeSymbol type, CellScope scope, IReadOnlyList<Slot> members, ParameterReader parameters)
{
    private readonly Knowledge knowledge = scope.Knowledge;
    private readonly IReadOnlyList<INamedTypeSymbol> owners = Methods.Owners(type, scope.Profile);

    /// <summary>The maker, or null where something was wrong and is reported.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="slot">The derived member.</param>
    /// <param name="subject">The place, in words.</param>
    public Maker.Derived? Read(AttributeData attribute, Slot slot, string subject)
    {
        if (attribute.Is(AnnotationNames.Compare))
            return new CopyReader(scope.Findings).Read(attribute, slot, subject, members);
        var name = attribute.ConstructorArguments.FirstOrDefault().Scalar() as string ?? "";
        Maker.Derived? Refuse(string reason, string remedy, string? fix = null, Place? place = null)
        {
            scope.Findings.Report(DeriveMethodUnusable.Descriptor, place ?? new(slot.Symbol, attribute, "method", fix), subject, name, reason, remedy);
            return null;
        }

        if (Methods.Find(name, owners, knowledge, made => $"{TypeOf(slot)} {made}(...)", out var fault) is not { } method)
            return Refuse(fault.Reason, fault.Remedy, fault.Fix);
        if (ParameterReader.IsUnusual(method))
            return Refuse("which is generic or async or has ref or out parameters", "use a plain static method");
        if (!parameters.Fits(method.ReturnType, slot.Type))
            return Refuse($"which returns {method.ReturnType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}", $"let it return {TypeOf(slot)}");

        scope.Call(method);
        return parameters.Read(method, slot, (reason, remedy, place) => Refuse(reason, remedy, place: place)) is { } inputs
            ? new($"{scope.Names.Of(method.ContainingType)}.{NameScope.Escape(method.Name)}", inputs)
            : null;
    }

    private static string TypeOf(Slot slot) => slot.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
