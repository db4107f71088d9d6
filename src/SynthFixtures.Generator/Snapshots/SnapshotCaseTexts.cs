using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SynthFixtures.Generator.Parsing;

namespace SynthFixtures.Generator.Snapshots;

/// <summary>Reads what a text is in each case of a theory: made of constants, and of parameters whose values stand in attributes.</summary>
internal sealed class SnapshotCaseTexts
{
    private static readonly string[] Inline = ["InlineDataAttribute", "TestCaseAttribute", "DataRowAttribute"];

    // What feeds theories in xunit 2 and 3, NUnit and MSTest.
    private static readonly string[] Feeding = ["IDataAttribute", "ITestBuilder", "ITestDataSource"];

    private readonly SemanticModel semantics;
    private readonly CancellationToken cancellation;
    private readonly IMethodSymbol theory;
    private readonly IReadOnlyList<TypedConstant> arguments;

    private SnapshotCaseTexts(SemanticModel semantics, CancellationToken cancellation, IMethodSymbol theory, IReadOnlyList<TypedConstant> arguments)
    {
        this.semantics = semantics;
        this.cancellation = cancellation;
        this.theory = theory;
        this.arguments = arguments;
    }

    /// <summary>The texts, one for each case; null where they are known at run time only.</summary>
    public static IReadOnlyList<string>? Of(ExpressionSyntax text, SemanticModel semantics, CancellationToken cancellation)
    {
        if (semantics.GetConstantValue(text, cancellation) is { HasValue: true, Value: var constant })
            return constant is string { Length: > 0 } whole ? [whole] : null;
        if (TheoryOf(text, semantics, cancellation) is not { } theory || Rows(theory) is not { } rows)
            return null;
        List<string?> texts = [.. rows.Select(arguments => new SnapshotCaseTexts(semantics, cancellation, theory, arguments).Text(text)).Distinct()];
        return texts.Contains(null) ? null : [.. texts.OfType<string>()];
    }

    // A theory that keeps the arguments that its attributes hand in.
    private static IMethodSymbol? TheoryOf(ExpressionSyntax text, SemanticModel semantics, CancellationToken cancellation)
    {
        List<IParameterSymbol> parameters =
            [.. text.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(name => semantics.GetSymbolInfo(name, cancellation).Symbol).OfType<IParameterSymbol>()];
        if (parameters.Count == 0 || parameters[0].ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary, IsVirtual: false, IsOverride: false } theory)
            return null;
        var declaration = text.FirstAncestorOrSelf<MethodDeclarationSyntax>();
        var flow = declaration switch
        {
            { Body: { } body } => semantics.AnalyzeDataFlow(body),
            { ExpressionBody: { } body } => semantics.AnalyzeDataFlow(body.Expression),
            _ => null,
        };
        return flow is { Succeeded: true } && !parameters.Any(p => flow.WrittenInside.Contains(p, SymbolEqualityComparer.Default)) ? theory : null;
    }

    private static List<IReadOnlyList<TypedConstant>>? Rows(IMethodSymbol theory)
    {
        var attributes = theory.GetAttributes();
        List<AttributeData> inline = [.. attributes.Where(IsInline)];
        return inline.Count == 0 || attributes.Any(a => !IsInline(a) && Feeds(a)) ? null : [.. inline.Select(Arguments)];
    }

    private static bool IsInline(AttributeData attribute) => attribute.AttributeClass is { } type && Inline.Contains(type.Name);

    private static bool Feeds(AttributeData attribute)
    {
        for (var type = attribute.AttributeClass; type is not null; type = type.BaseType)
        {
            if (type.Name.EndsWith("DataAttribute", System.StringComparison.Ordinal) || type.Interfaces.Any(i => Feeding.Contains(i.Name)))
                return true;
        }
        return false;
    }

    private static IReadOnlyList<TypedConstant> Arguments(AttributeData attribute) =>
    [
        .. attribute.ConstructorArguments.SelectMany((argument, i) =>
            argument is { Kind: TypedConstantKind.Array, IsNull: false } && attribute.AttributeConstructor!.Parameters[i].IsParams ? argument.Elements().AsEnumerable() : [argument]),
    ];

    private string? Text(ExpressionSyntax expression)
    {
        if (semantics.GetConstantValue(expression, cancellation) is { HasValue: true, Value: var constant })
            return Text(constant);
        return expression switch
        {
            ParenthesizedExpressionSyntax inner => Text(inner.Expression),
            IdentifierNameSyntax name => semantics.GetSymbolInfo(name, cancellation).Symbol is IParameterSymbol parameter ? Text(parameter) : null,
            InterpolatedStringExpressionSyntax parts => Join(parts.Contents.Select(Text)),
            BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) && IsString(sum) => Join([Text(sum.Left), Text(sum.Right)]),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString" } access } call when IsPlain(call) => Text(access.Expression),
            _ => null,
        };
    }

    private string? Text(InterpolatedStringContentSyntax part) => part switch
    {
        InterpolatedStringTextSyntax text => text.TextToken.ValueText,
        InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole => Text(hole.Expression),
        _ => null,
    };

    // A test framework may convert what is of another type.
    private string? Text(IParameterSymbol parameter) =>
        SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, theory) && parameter.Ordinal < arguments.Count
        && arguments[parameter.Ordinal] is { Kind: TypedConstantKind.Primitive } argument && SymbolEqualityComparer.Default.Equals(argument.Type, parameter.Type)
            ? Text(argument.Scalar())
            : null;

    // Of numbers those that are the same text in every culture.
    private static string? Text(object? value) => value switch
    {
        string text => text,
        char character => character.ToString(),
        bool flag => flag ? "True" : "False",
        int number and >= 0 => number.ToString(CultureInfo.InvariantCulture),
        long number and >= 0 => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string? Join(IEnumerable<string?> parts)
    {
        List<string?> all = [.. parts];
        return all.Contains(null) ? null : string.Concat(all);
    }

    private bool IsString(ExpressionSyntax expression) => semantics.GetTypeInfo(expression, cancellation).Type?.SpecialType == SpecialType.System_String;

    private bool IsPlain(InvocationExpressionSyntax call) =>
        semantics.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method && method.Parameters.All(p => p.Type.Name == "IFormatProvider");
}
