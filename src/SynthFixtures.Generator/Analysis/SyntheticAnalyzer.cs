using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SynthFixtures.Generator.Parsing;
using SynthFixtures.Generator.Parsing.Theories;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Analysis;

/// <summary>Says what is wrong with a model or a theory, at the argument that is wrong. Reads models with the generator's own parser.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SyntheticAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = AllRules.Descriptors;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var knowledge = Knowledge.Of(start.Compilation);
            if (knowledge.Quantile is null)
                return;
            var requested = new RequestedTypes(knowledge);
            start.RegisterSymbolAction(symbol => AnalyzeType(symbol, requested), SymbolKind.NamedType);
            start.RegisterSymbolAction(symbol => AnalyzeTheory(symbol, requested), SymbolKind.Method);
            start.RegisterSyntaxNodeAction(node => AnalyzeAssemblyAttributes(node, requested), SyntaxKind.AttributeList);
            start.RegisterSyntaxNodeAction(node => FacadeUses.Analyze(node, requested), SyntaxKind.SimpleMemberAccessExpression);
            start.RegisterOperationAction(operation => AnalyzeCall(operation, requested), OperationKind.Invocation);
            if (start.Compilation.GetTypeByMetadataName(Names.Verification) is { } verification)
            {
                DroppedSnapshots.Register(start, verification);
                SnapshotNames.Register(start);
            }
        });
    }

    private static void AnalyzeType(SymbolAnalysisContext context, RequestedTypes requested)
    {
        var (type, knowledge) = ((INamedTypeSymbol)context.Symbol, requested.Knowledge);
        var place = type.Locations.FirstOrDefault() ?? Location.None;
        var reporter = new Reporter(context.Compilation, context.ReportDiagnostic, place);
        if (Profile.Described(type) is { } described)
        {
            if (SymbolEqualityComparer.Default.Equals(knowledge.ProfileOf(described)?.Interface, type))
                Answer(requested.Check(described, reporter), place, reporter, requested);
            return;
        }
        if (Requests.IsAtHome(type, knowledge))
            Answer(requested.Check(type, reporter), place, reporter, requested);
        if (type.BaseType is { IsGenericType: true })
            Answer(InheritedTheories.Models(type, knowledge, reporter), place, reporter, requested);
    }

    private static void AnalyzeTheory(SymbolAnalysisContext context, RequestedTypes requested)
    {
        var method = (IMethodSymbol)context.Symbol;
        TheoryMarkers.CheckPinned(method, new Reporter(context.Compilation, context.ReportDiagnostic));
        if (!TheoryAttributes.IsTheory(method))
            return;

        var (_, models) = TheoryParser.Parse(method, requested.Knowledge, new Reporter(context.Compilation, context.ReportDiagnostic));
        var place = method.Locations.FirstOrDefault() ?? Location.None;
        foreach (var model in models.Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default))
        {
            // A model can also stand inside a parameter: in a collection, in a tuple.
            var parameter = method.Parameters.FirstOrDefault(p => SymbolEqualityComparer.Default.Equals(Nullability.Unwrap(p.Type), model));
            var reporter = new Reporter(context.Compilation, context.ReportDiagnostic, parameter?.Locations.FirstOrDefault() ?? place);
            if (requested.Others.Whole(model) is not null)
                requested.Others.Check(model, isSound: true, reporter);
            else
                Answer([model], place, reporter, requested);
        }
    }

    private static void AnalyzeAssemblyAttributes(SyntaxNodeAnalysisContext context, RequestedTypes requested)
    {
        var list = (AttributeListSyntax)context.Node;
        if (list.Target?.Identifier.IsKind(SyntaxKind.AssemblyKeyword) != true)
            return;
        foreach (var attribute in list.Attributes)
        {
            if (context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol?.ContainingType.ToDisplayString() != Names.SynthesizeAssembly
                || attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression is not TypeOfExpressionSyntax { Type: var marker }
                || context.SemanticModel.GetTypeInfo(marker, context.CancellationToken).Type is not { TypeKind: not TypeKind.Error } asked)
                continue;
            var reporter = new Reporter(context.Compilation, context.ReportDiagnostic, attribute.GetLocation());
            if (AskedAssembly.Obstacle(asked, requested.Knowledge) is var (reason, remedy))
                reporter.Report(AttributeSaysNothing.Descriptor, default, $"typeof({Spelling.Type(asked)})", "[SynthesizeAssembly]", reason, remedy);
            else
                Answer(Requests.Asked((INamedTypeSymbol)asked, requested.Knowledge), attribute.GetLocation(), reporter, requested);
        }
    }

    // Whatever a place reaches and nothing before it does is judged there, however deep it lies and whichever project declares it.
    private static void Answer(IEnumerable<INamedTypeSymbol> types, Location place, Reporter reporter, RequestedTypes requested)
    {
        foreach (var way in requested.AnsweredAt(types, place))
            requested.Check(way[way.Count - 1], reporter.On(way));
    }

    private static void AnalyzeCall(OperationAnalysisContext context, RequestedTypes requested)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.ContainingType.ToDisplayString() is not (Names.EntryPoint or Names.Snapshot or Names.Verification)
            || call.TargetMethod.TypeArguments.FirstOrDefault() is not { TypeKind: not (TypeKind.TypeParameter or TypeKind.Error) } type
            || (type is INamedTypeSymbol named && requested.Contains(named) && requested.Others.Whole(named) is null))
            return;

        if (type is INamedTypeSymbol { } made && requested.Others.Whole(made) is not null)
            requested.Others.Check(made, isSound: true, new Reporter(context.Compilation, context.ReportDiagnostic, call.Syntax.GetLocation()));
        else
            context.ReportDiagnostic(NoSource.Of(type, call.Syntax.GetLocation(), requested.Knowledge));
    }
}
