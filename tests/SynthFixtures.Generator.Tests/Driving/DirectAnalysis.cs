using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SynthFixtures.Generator.Analysis;

#pragma warning disable CS0618 // contexts are made by hand: no driver of the compiler is as fast

namespace SynthFixtures.Generator.Tests.Driving;

/// <summary>Calls the actions of the analyzer on everything in a compilation, without the compiler's own diagnostics: for thousands of compilations.</summary>
internal sealed class DirectAnalysis : CompilationStartAnalysisContext
{
    private readonly List<(Action<SymbolAnalysisContext> Action, ImmutableArray<SymbolKind> Kinds)> symbols = [];
    private readonly List<(Action<SyntaxNodeAnalysisContext> Action, ImmutableArray<SyntaxKind> Kinds)> nodes = [];
    private readonly List<(Action<OperationAnalysisContext> Action, ImmutableArray<OperationKind> Kinds)> operations = [];

    private DirectAnalysis(Compilation compilation)
        : base(compilation, new AnalyzerOptions([]), CancellationToken.None)
    {
    }

    /// <summary>Runs the analyzer; what it throws comes out.</summary>
    public static void Run(Compilation compilation)
    {
        var registration = new Registration();
        new SyntheticAnalyzer().Initialize(registration);
        foreach (var start in registration.Starts)
        {
            var analysis = new DirectAnalysis(compilation);
            start(analysis);
            analysis.Symbols(compilation.Assembly.GlobalNamespace);
            foreach (var tree in compilation.SyntaxTrees)
                analysis.Nodes(compilation.GetSemanticModel(tree));
        }
    }

    public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => symbols.Add((action, symbolKinds));

    public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) =>
        nodes.Add((action, [.. syntaxKinds.Cast<SyntaxKind>()]));

    public override void RegisterOperationAction(Action<OperationAnalysisContext> action, ImmutableArray<OperationKind> operationKinds) => operations.Add((action, operationKinds));

    public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action) => throw new NotSupportedException();

    public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => throw new NotSupportedException();

    public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => throw new NotSupportedException();

    public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw new NotSupportedException();

    public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => throw new NotSupportedException();

    private void Symbols(INamespaceOrTypeSymbol container)
    {
        foreach (var symbol in container.GetMembers().Where(s => !s.IsImplicitlyDeclared))
        {
            foreach (var (action, _) in symbols.Where(s => s.Kinds.Contains(symbol.Kind)))
                action(new SymbolAnalysisContext(symbol, Compilation, Options, Check, static _ => true, CancellationToken.None));
            if (symbol is INamespaceOrTypeSymbol inner)
                Symbols(inner);
        }
    }

    private void Nodes(SemanticModel model)
    {
        foreach (var node in model.SyntaxTree.GetRoot().DescendantNodes())
        {
            foreach (var (action, _) in nodes.Where(n => n.Kinds.Contains(node.Kind())))
                action(new SyntaxNodeAnalysisContext(node, model, Options, Check, static _ => true, CancellationToken.None));
            if (node is InvocationExpressionSyntax && model.GetOperation(node) is { } operation)
            {
                foreach (var (action, _) in operations.Where(o => o.Kinds.Contains(operation.Kind)))
                    action(new OperationAnalysisContext(operation, Compilation.Assembly, Compilation, Options, Check, static _ => true, CancellationToken.None));
            }
        }
    }

    // What the compiler demands of a diagnostic.
    private void Check(Diagnostic diagnostic)
    {
        _ = diagnostic.GetMessage(null);
        if (diagnostic.Location.SourceTree is { } tree && !Compilation.ContainsSyntaxTree(tree))
            throw new InvalidOperationException($"{diagnostic.Id} lies outside the compilation.");
    }

    private sealed class Registration : AnalysisContext
    {
        public List<Action<CompilationStartAnalysisContext>> Starts { get; } = [];

        public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action) => Starts.Add(action);

        public override void EnableConcurrentExecution()
        {
        }

        public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode)
        {
        }

        public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => throw new NotSupportedException();

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => throw new NotSupportedException();

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => throw new NotSupportedException();

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) => throw new NotSupportedException();
    }
}
