using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Reads arguments that name a static method of the model, for kernels whose constructors take a function.</summary>
/// <param name="type">The model.</param>
/// <param name="scope">What its cells share.</param>
internal sealed class MethodArguments(INamedTypeSymbol type, CellScope scope)
{
    private readonly Knowledge knowledge = scope.Knowledge;
    private readonly IReadOnlyList<INamedTypeSymbol> owners = Methods.Owners(type, scope.Profile);

    /// <summary>Whether every method that a maker names can be called as its kernel calls it; what cannot is reported.</summary>
    public bool Check(AttributeData maker, Slot slot, string subject)
    {
        foreach (var (parameter, call) in knowledge.KindOf(maker).Functions)
        {
            if (slot.ArgumentsOf(maker)[parameter]?.Scalar() is not string name || Fault(name, call) is not var (reason, remedy, fix))
                continue;
            scope.Findings.Report(MethodArgumentUnusable.Descriptor, new(slot.Symbol, maker, parameter, fix), subject, Spelling.Name(maker), name, reason, remedy);
            return false;
        }
        return true;
    }

    /// <summary>The method as an expression, or null where the argument names none.</summary>
    public string? Text(TypedConstant argument)
    {
        if (argument.Scalar() is not string name || Methods.Named(owners, name).FirstOrDefault() is not { } method)
            return null;
        scope.Call(method);
        return $"{scope.Names.Of(method.ContainingType)}.{NameScope.Escape(method.Name)}";
    }

    private MethodFault? Fault(string name, IMethodSymbol call) =>
        Methods.Find(name, owners, knowledge, called => Signature(call, called), out var fault, toStatic: "make it static") is not { } method ? fault
        : !IsCalledAs(method, call) ? new($"which is not '{Signature(call, name)}'", "give it that signature", null)
        : null;

    private bool IsCalledAs(IMethodSymbol method, IMethodSymbol call) =>
        !method.IsGenericMethod && method.Parameters.Length == call.Parameters.Length
        && knowledge.Compilation.ClassifyConversion(method.ReturnType, call.ReturnType).IsIdentity
        && method.Parameters.Zip(call.Parameters, (own, given) => own.RefKind == given.RefKind && SymbolEqualityComparer.Default.Equals(own.Type, given.Type)).All(same => same);

    private static string Signature(IMethodSymbol call, string name) =>
        $"{Short(call.ReturnType)} {name}({string.Join(", ", call.Parameters.Select((p, i) => $"{Short(p.Type)} {(call.Parameters.Length == 1 ? "x" : "x" + (i + 1))}"))})";

    private static string Short(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
