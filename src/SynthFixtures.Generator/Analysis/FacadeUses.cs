using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SynthFixtures.Generator.Parsing;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Analysis;

/// <summary>Says why a facade that code uses is not there: the compiler only says that it does not know the name.</summary>
internal static class FacadeUses
{
    public static void Analyze(SyntaxNodeAnalysisContext context, RequestedTypes requested)
    {
        var access = (MemberAccessExpressionSyntax)context.Node;
        if (!FacadeUse.IsCandidate(access) || IsKnown(access, context) || FacadeUse.Name(access) is not { } name)
            return;

        var named = Models(requested.Knowledge).Where(type => FacadeReader.NameOf(type, requested.Knowledge).Name == name).ToList();
        if (named.FirstOrDefault(type => requested.IsHere(type)) is { } here)
            ReportHere(context, access, here, name, named.Where(requested.IsHere).ToList(), requested.Knowledge);
        else if (named.FirstOrDefault(requested.Knowledge.IsGeneratedElsewhere) is { } elsewhere)
            Report(context, access, elsewhere, name, $"its rows are made in {elsewhere.ContainingAssembly.Name}",
                $"use the facade there, or Synthetic.Rows<{elsewhere.Name}> here");
        else if (named.FirstOrDefault() is { } unasked)
            context.ReportDiagnostic(NoSource.Of(unasked, access.Expression.GetLocation(), requested.Knowledge));
    }

    private static void ReportHere(
        SyntaxNodeAnalysisContext context, MemberAccessExpressionSyntax access, INamedTypeSymbol type, string name, List<INamedTypeSymbol> all, Knowledge knowledge)
    {
        if (FacadeReader.Obstacle(type, name, knowledge) is var (reason, remedy))
            Report(context, access, type, name, reason, remedy, FacadeReader.Free(type, knowledge));
        else if (all.FirstOrDefault(other => !Same(other, type) && Same(other.ContainingNamespace, type.ContainingNamespace)) is { } other)
            Report(context, access, type, name, $"{other.ToDisplayString()} would have it too", "name one of them otherwise by [Synthetic(Facade = \"...\")]", FacadeReader.Free(type, knowledge));
    }

    private static void Report(
        SyntaxNodeAnalysisContext context, MemberAccessExpressionSyntax access, INamedTypeSymbol type, string name, string reason, string remedy, string? free = null) =>
        context.ReportDiagnostic(Diagnostic.Create(
            FacadeNameTaken.Descriptor,
            access.Expression.GetLocation(),
            free is null ? null : ImmutableDictionary<string, string?>.Empty.Add("Remedy", free),
            type.Name, name, reason, remedy));

    // Known are facades, which have all the members, and whatever else has the one that is asked for.
    private static bool IsKnown(MemberAccessExpressionSyntax access, SyntaxNodeAnalysisContext context) =>
        context.SemanticModel.GetSymbolInfo(access.Expression, context.CancellationToken).Symbol switch
        {
            null => false,
            INamespaceOrTypeSymbol container => !container.GetMembers(access.Name.Identifier.ValueText).IsEmpty,
            _ => true,
        };

    private static IEnumerable<INamedTypeSymbol> Models(Knowledge knowledge) =>
        knowledge.ModelAssemblies.Prepend(knowledge.Compilation.Assembly).SelectMany(assembly => Requests.SyntheticTypes(assembly, knowledge)).Concat(knowledge.Profiled).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    private static bool Same(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
