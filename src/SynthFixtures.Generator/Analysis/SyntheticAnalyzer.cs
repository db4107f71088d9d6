using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SynthFixtures.Generator.Parsing;
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
            start.RegisterSymbolAction(symbol => AnalyzeType(symbol, knowledge), SymbolKind.NamedType);
            start.RegisterSymbolAction(symbol => AnalyzeTheory(symbol, requested), SymbolKind.Method);
            start.RegisterSyntaxNodeAction(node => AnalyzeAssemblyAttributes(node, knowledge), SyntaxKind.AttributeList);
            start.RegisterSyntaxNodeAction(node => FacadeUses.Analyze(node, requested), SyntaxKind.SimpleMemberAccessExpression);
            start.RegisterOperationAction(operation => AnalyzeCall(operation, requested), OperationKind.Invocation);
            if (start.Compilation.GetTypeByMetadataName(Names.Verification) is { } verification)
            {
                DroppedSnapshots.Register(start, verification);
                SnapshotNames.Register(start);
            }
        });
    }

    private static void AnalyzeType(SymbolAnalysisContext context, Knowledge knowledge)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (Profile.Described(type) is { } described)
        {
            if (!SymbolEqualityComparer.Default.Equals(knowledge.ProfileOf(described)?.Interface, type))
                return;
            ModelParser.Parse(described, knowledge, new Reporter(context.Compilation, context.ReportDiagnostic, type.Locations.FirstOrDefault()));
        }
        else if (knowledge.IsMarked(type) && !Requests.IsOpen(type))
        {
            ModelParser.Parse(type, knowledge, new Reporter(context.Compilation, context.ReportDiagnostic));
        }
    }

    private static void AnalyzeTheory(SymbolAnalysisContext context, RequestedTypes requested)
    {
        var knowledge = requested.Knowledge;
        var method = (IMethodSymbol)context.Symbol;
        if (!TheoryParser.IsTheory(method))
            return;

        var (_, models) = TheoryParser.Parse(method, knowledge, new Reporter(context.Compilation, context.ReportDiagnostic));
        foreach (var model in models.Where(m => !RequestedTypes.IsHome(m, knowledge) && !requested.IsAskedByAttribute(m)))
        {
            // A model can also stand inside a parameter: in a collection, in a tuple.
            ISymbol place = method.Parameters.FirstOrDefault(p => SymbolEqualityComparer.Default.Equals(Nullability.Unwrap(p.Type), model)) ?? context.Symbol;
            ModelParser.Parse(model, knowledge, new Reporter(context.Compilation, context.ReportDiagnostic, place.Locations.FirstOrDefault()));
        }
    }

    private static void AnalyzeAssemblyAttributes(SyntaxNodeAnalysisContext context, Knowledge knowledge)
    {
        var list = (AttributeListSyntax)context.Node;
        if (list.Target?.Identifier.IsKind(SyntaxKind.AssemblyKeyword) != true)
            return;
        foreach (var attribute in list.Attributes)
        {
            if (context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol?.ContainingType.ToDisplayString() != Names.SynthesizeAssembly
                || attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression is not TypeOfExpressionSyntax { Type: var marker }
                || context.SemanticModel.GetTypeInfo(marker, context.CancellationToken).Type is not INamedTypeSymbol { ContainingAssembly: not null } asked)
                continue;
            var reporter = new Reporter(context.Compilation, context.ReportDiagnostic, attribute.GetLocation());
            foreach (var type in Requests.Asked(asked, knowledge).Where(t => !RequestedTypes.IsHome(t, knowledge) && !knowledge.IsGeneratedElsewhere(t)))
                ModelParser.Parse(type, knowledge, reporter);
        }
    }

    private static void AnalyzeCall(OperationAnalysisContext context, RequestedTypes requested)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.ContainingType.ToDisplayString() is not (Names.EntryPoint or Names.Snapshot or Names.Verification)
            || call.TargetMethod.TypeArguments.FirstOrDefault() is not INamedTypeSymbol type
            || requested.Contains(type))
            return;

        context.ReportDiagnostic(NoSource(type, call.Syntax.GetLocation(), requested.Knowledge.IsSynthetic(type)));
    }

    internal static Diagnostic NoSource(INamedTypeSymbol type, Location location, bool isModel)
    {
        var name = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        return Diagnostic.Create(
            TypeHasNoSource.Descriptor,
            location,
            properties: isModel ? ImmutableDictionary<string, string?>.Empty.Add(TypeHasNoSource.FixableType, NameScope.Global(type)) : null,
            name,
            isModel ? $"add [assembly: SynthesizeAssembly(typeof({name}))]" : $"put [Synthetic] on {name}");
    }
}
