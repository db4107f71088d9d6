using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SynthFixtures.Generator.Parsing;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Analysis;

/// <summary>Finds snapshot calls that stand as statements, so that nobody runs what they return.</summary>
internal static class DroppedSnapshots
{
    public static void Analyze(OperationAnalysisContext context, INamedTypeSymbol verification)
    {
        var dropped = ((IExpressionStatementOperation)context.Operation).Operation;
        if (!SymbolEqualityComparer.Default.Equals(dropped.Type, verification))
            return;
        var first = dropped;
        while (first is IInvocationOperation { Instance: { } instance })
            first = instance;
        if (first is IInvocationOperation { TargetMethod: var method } && method.ContainingType.ToDisplayString() == Names.Snapshot)
            context.ReportDiagnostic(Diagnostic.Create(SnapshotNotAwaited.Descriptor, dropped.Syntax.GetLocation(), method.Name));
    }
}
