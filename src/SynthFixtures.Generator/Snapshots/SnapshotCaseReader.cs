using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SynthFixtures.Generator.Parsing;
using SynthFixtures.Generator.Parsing.Theories;

namespace SynthFixtures.Generator.Snapshots;

/// <summary>Reads what a snapshot call and the calls chained to it say of folder and case. What is known at run time only claims anything.</summary>
internal static class SnapshotCaseReader
{
    /// <summary>The call, once for each attribute whose rows are its cases.</summary>
    public static IEnumerable<SnapshotCallModel> Read(SnapshotCallModel call, InvocationExpressionSyntax syntax, SemanticModel semantics, CancellationToken cancellation)
    {
        List<SnapshotCallModel> cases = [.. Of(syntax, "row", semantics, cancellation).Select(c => Apply(call with { Directory = "" }, c))];
        ExpressionSyntax end = syntax;
        while (!IsTask(end, semantics, cancellation) && end.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access && access.Expression == end)
        {
            // A method of somebody else's may say anything.
            if (semantics.GetSymbolInfo(next, cancellation).Symbol?.ContainingType.ToDisplayString() != Names.Verification)
                return [call];
            cases = Chain(cases, access.Name.Identifier.ValueText, next, semantics, cancellation);
            end = next;
        }
        return IsWhole(end, semantics, cancellation) ? cases : [call];
    }

    private static bool IsTask(ExpressionSyntax end, SemanticModel semantics, CancellationToken cancellation) =>
        semantics.GetTypeInfo(end, cancellation).Type?.ToDisplayString() != Names.Verification;

    // Who keeps the call, or passes it on, may say more.
    private static bool IsWhole(ExpressionSyntax end, SemanticModel semantics, CancellationToken cancellation) =>
        end.Parent is AwaitExpressionSyntax || semantics.GetTypeInfo(end, cancellation).ConvertedType?.ToDisplayString() != Names.Verification;

    private static List<SnapshotCallModel> Chain(
        List<SnapshotCallModel> cases, string name, InvocationExpressionSyntax syntax, SemanticModel semantics, CancellationToken cancellation) => name switch
        {
            "UseDirectory" => [.. cases.Select(c => c with { Directory = Text(syntax, semantics, cancellation) })],
            "UseTextForParameters" => [.. Texts(syntax, semantics, cancellation).SelectMany(text => cases.Select(c => c with { Case = text, FirstRow = 0, Rows = 0 })).Distinct()],
            "InOneFile" => [.. cases.Select(c => c with { IsInOneFile = true })],
            "MadeFrom" when syntax.ArgumentList.Arguments.Count == 1 => [.. Of(syntax, "row", semantics, cancellation).Select(c => Apply(cases[0], c))],
            _ => cases,
        };

    private static SnapshotCallModel Apply(SnapshotCallModel call, (string Case, long First, long Count) of) => call with { Case = of.Case, FirstRow = of.First, Rows = of.Count };

    /// <summary>The cases of a call that may name a row.</summary>
    private static IEnumerable<(string Case, long First, long Count)> Of(
        InvocationExpressionSyntax call, string parameter, SemanticModel semantics, CancellationToken cancellation)
    {
        if (semantics.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method || !method.Parameters.Any(p => p.Name == parameter))
            return [("", 0, 0)];
        if (Argument(call, method, parameter) is not { } row)
            return [(SnapshotCallModel.Any, 0, 0)];
        if (Argument(call, method, "seed") is { } seed)
            return [Constant(semantics.GetConstantValue(seed, cancellation), semantics.GetConstantValue(row, cancellation))];
        return semantics.GetSymbolInfo(row, cancellation).Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol theory } parameterOfRow
            && SymbolEqualityComparer.Default.Equals(theory.Parameters.First(p => SymbolEqualityComparer.Default.Equals(p.Type, parameterOfRow.Type)), parameterOfRow)
            ? RowsOf(theory)
            : [(SnapshotCallModel.Any, 0, 0)];
    }

    private static (string, long, long) Constant(Optional<object?> seed, Optional<object?> row) =>
        Number(seed.Value) is { } seedNumber && Number(row.Value) is { } rowNumber ? (Seed(seedNumber), rowNumber, 1) : (SnapshotCallModel.Any, 0, 0);

    // Rows come from [SyntheticData]; other attributes with data may hand in any.
    private static IEnumerable<(string Case, long First, long Count)> RowsOf(IMethodSymbol theory)
    {
        List<AttributeData> data = [.. TheoryAttributes.Of(theory)];
        var (rows, seed) = (TheoryAttributes.Rows(theory), TheoryAttributes.Seed(theory));
        return data.Count == 0 || theory.GetAttributes().Any(IsOtherData)
            ? [(SnapshotCallModel.Any, 0, 0)]
            : data.Select(a => Named(a, "Row") is { } row ? (Seed(Named(a, "Seed") ?? seed), row, 1L) : (Seed(Named(a, "Seed") ?? seed), Named(a, "FirstRow") ?? 0, Named(a, "Rows") ?? rows))
                .Concat(theory.GetAttributes().Where(a => a.Is(Names.PinnedRow) && a.ConstructorArguments.Length == 2)
                    .Select(a => (Seed(Number(a.ConstructorArguments[0].Scalar()) ?? 0), Number(a.ConstructorArguments[1].Scalar()) ?? 0, 1L)));
    }

    private static bool IsOtherData(AttributeData attribute) =>
        !TheoryAttributes.Is(attribute) && attribute.AttributeClass?.Name.EndsWith("DataAttribute", System.StringComparison.Ordinal) == true;

    private static long? Named(AttributeData attribute, string name) => Number(attribute.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Scalar());

    private static long? Number(object? value) => value switch
    {
        int number => number,
        long number => number,
        uint number => number,
        _ => null,
    };

    private static string Seed(long seed) => "seed=" + seed.ToString(CultureInfo.InvariantCulture);

    private static string Text(InvocationExpressionSyntax call, SemanticModel semantics, CancellationToken cancellation) =>
        call.ArgumentList.Arguments.Count == 1 && semantics.GetConstantValue(call.ArgumentList.Arguments[0].Expression, cancellation).Value is string { Length: > 0 } text
            ? text
            : SnapshotCallModel.Any;

    private static IReadOnlyList<string> Texts(InvocationExpressionSyntax call, SemanticModel semantics, CancellationToken cancellation) =>
        call.ArgumentList.Arguments.Count == 1 && SnapshotCaseTexts.Of(call.ArgumentList.Arguments[0].Expression, semantics, cancellation) is { } texts
            ? texts
            : [SnapshotCallModel.Any];

    private static ExpressionSyntax? Argument(InvocationExpressionSyntax call, IMethodSymbol method, string name)
    {
        for (var i = 0; i < call.ArgumentList.Arguments.Count; i++)
        {
            var argument = call.ArgumentList.Arguments[i];
            if ((argument.NameColon?.Name.Identifier.ValueText ?? method.Parameters[i].Name) == name)
                return argument.Expression;
        }
        return null;
    }
}
