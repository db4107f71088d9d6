using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SynthFixtures.Generator.Parsing;
using SynthFixtures.Generator.Rules;
using SynthFixtures.Generator.Snapshots;

namespace SynthFixtures.Generator.Analysis;

/// <summary>Finds snapshot calls of a project that ask for one file, as far as the source says their names. Reads them with the generator's own reader.</summary>
internal sealed class SnapshotNames
{
    private static readonly string[] Verifiers = ["VerifyXunit", "VerifyXunitV3", "VerifyNUnit", "VerifyMSTest", "VerifyTUnit"];

    private readonly ConcurrentBag<Call> calls = [];
    private readonly ConcurrentDictionary<ISymbol, byte> verified = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, int> heirs = new(SymbolEqualityComparer.Default);

    public static void Register(CompilationStartAnalysisContext start)
    {
        var names = new SnapshotNames();
        start.RegisterOperationAction(names.Collect, OperationKind.Invocation);
        start.RegisterSymbolAction(names.CollectHeir, SymbolKind.NamedType);
        start.RegisterCompilationEndAction(names.Report);
    }

    private void Collect(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (IsOfVerify(call))
            verified.TryAdd(Outermost(context.ContainingSymbol), 0);
        if (call.TargetMethod.ContainingType.ToDisplayString() != Names.Snapshot || call.Syntax is not InvocationExpressionSyntax syntax || context.ContainingSymbol.ContainingType is not { } type)
            return;
        foreach (var model in SnapshotCallReader.Read(syntax, call.TargetMethod, call.SemanticModel!, context.CancellationToken))
            if (model is { Type: not SnapshotCallModel.Any, Member: not SnapshotCallModel.Any })
                calls.Add(new(type.OriginalDefinition, Outermost(context.ContainingSymbol), model, syntax.GetLocation()));
    }

    private void CollectHeir(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.IsAbstract)
            return;
        for (var at = type.BaseType; at is not null && SymbolEqualityComparer.Default.Equals(at.ContainingAssembly, type.ContainingAssembly); at = at.BaseType)
            heirs.AddOrUpdate(at.OriginalDefinition, 1, static (_, count) => count + 1);
    }

    private void Report(CompilationAnalysisContext context)
    {
        List<Call> ordered = [.. calls.OrderBy(c => c.Class, StringComparer.Ordinal).ThenBy(c => c.Model.File, StringComparer.Ordinal).ThenBy(c => c.Location.SourceSpan.Start)];
        Compare(context, SnapshotFileShared.Descriptor, ordered.Where(c => c.IsNamed), c => (c.Model.FullFolder, c.Model.IsInOneFile, c.Model.Case, c.Model.FirstRow, c.Model.Rows, Name: c.FileName.ToUpperInvariant()), c => c.Class);
        Compare(context, SnapshotLineShared.Descriptor, ordered, c => (c.Model.File, c.Model.Line, c.Model.Member), c => c.Model.Type);
        foreach (var call in ordered.Where(c => c.IsNamed).GroupBy(c => c.Location).Select(g => g.First()))
        {
            if (RunsInSeveral(call))
                context.ReportDiagnostic(Diagnostic.Create(SnapshotInherited.Descriptor, call.Location, $"{call.Class}.{call.Model.Member}", call.Class, call.Distinction));
            if (call.Model is { Case: "", Directory: "" } && verified.ContainsKey(call.Member))
                context.ReportDiagnostic(Diagnostic.Create(SnapshotOfVerify.Descriptor, call.Location, $"{call.Class}.{call.Model.Member}", call.FileName));
        }
    }

    // Each call that follows one of another class under the same key.
    private static void Compare<TKey>(CompilationAnalysisContext context, DiagnosticDescriptor rule, IEnumerable<Call> ordered, Func<Call, TKey> key, Func<Call, string> owner)
    {
        foreach (var group in ordered.GroupBy(key))
            foreach (var call in group.Where(c => owner(c) != owner(group.First())).GroupBy(c => c.Location).Select(g => g.First()))
                context.ReportDiagnostic(Diagnostic.Create(rule, call.Location, $"{group.First().Class}.{group.First().Model.Member}", $"{call.Class}.{call.Model.Member}", call.FileName));
    }

    private bool RunsInSeveral(Call call)
    {
        var (type, count) = (call.Type, heirs.TryGetValue(call.Type, out var found) ? found : 0);
        if (call.TypeParameter is not null)
            return !(type.IsAbstract && count == 1);
        return !call.Member.IsStatic && count + (type.IsAbstract ? 0 : 1) > 1;
    }

    private static bool IsOfVerify(IInvocationOperation call)
    {
        var type = call.TargetMethod.ContainingType;
        if (!(type.Name is "Verifier" or "VerifyBase" && Verifiers.Contains(type.ContainingNamespace?.Name)) && !(type.Name == "SyntheticVerify" && type.ContainingNamespace?.Name == "Snapshots"))
            return false;

        // Who names the file of Verify tells it apart.
        for (var at = call.Parent; at is IInvocationOperation or IArgumentOperation; at = at.Parent)
            if (at is IInvocationOperation next && next.TargetMethod.Name.StartsWith("Use", StringComparison.Ordinal))
                return false;
        return true;
    }

    private static ISymbol Outermost(ISymbol symbol)
    {
        while (symbol.ContainingSymbol is IMethodSymbol around)
            symbol = around;
        return symbol;
    }

    private sealed record Call(INamedTypeSymbol Type, ISymbol Member, SnapshotCallModel Model, Location Location)
    {
        public string Class { get; } = Type.ToDisplayString();

        public string FileName => $"{Model.Type}.{Model.Member}{(Model.Case.Length == 0 || Model.IsInOneFile ? "" : $"_{Model.Case}")}";

        /// <summary>Whether the source says the name, so that it is the same wherever the call runs.</summary>
        public bool IsNamed => Model.Case != SnapshotCallModel.Any && Model.Directory != SnapshotCallModel.Any;

        public string? TypeParameter { get; } = ParameterOf(Type);

        public string Distinction => TypeParameter is { } parameter && (Member.IsStatic || !Type.IsAbstract) ? $"typeof({parameter}).Name" : "GetType().Name";

        private static string? ParameterOf(INamedTypeSymbol? type)
        {
            for (; type is not null; type = type.ContainingType)
                if (type.TypeParameters.FirstOrDefault() is { } parameter)
                    return parameter.Name;
            return null;
        }
    }
}
