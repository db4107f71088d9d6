using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SynthFixtures.Generator.Parsing.Conditions;

/// <summary>The text of a condition, as far as its syntax tells.</summary>
internal sealed class ConditionSyntax
{
    private readonly ExpressionSyntax expression;

    private ConditionSyntax(ExpressionSyntax expression) => this.expression = expression;

    /// <summary>The text as it can stand on lines of its own: without comments where it has any.</summary>
    public string Text => expression.DescendantTrivia().Any(t => !t.IsKind(SyntaxKind.WhitespaceTrivia) && !t.IsKind(SyntaxKind.EndOfLineTrivia)) || Has("\u0085\u2028\u2029")
        ? Key
        : string.Join("\n", expression.ToFullString().Trim().Split('\n').Select(line => line.TrimEnd('\r')));

    /// <summary>The tokens with a space between: equal for texts that differ in layout only.</summary>
    public string Key => string.Join(" ", expression.DescendantTokens().Select(t => t.Text));

    /// <summary>What the condition always is, or null where that depends on the row, as far as literals tell.</summary>
    public bool? Constant => Value(expression);

    /// <summary>The name that is compared with a constant, and that constant or the member of a type that names it; a name alone is compared with true, behind ! with false; else null.</summary>
    public (string Name, object? Value, string? Member)? Comparison => Compared(expression);

    /// <summary>The one identifier that the text consists of, or null.</summary>
    public string? Name => (expression as IdentifierNameSyntax)?.Identifier.ValueText;

    /// <summary>The expression, or what is wrong with the text.</summary>
    public static (ConditionSyntax? Syntax, string? Error) Parse(string text, CSharpParseOptions? options)
    {
        var expression = SyntaxFactory.ParseExpression(text, options: options);
        var error = expression.GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error);
        return error is not null ? (null, Sentence(error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)))
            : expression.ContainsDirectives || expression.IsMissing ? (null, "that is no expression")
            : (new(expression), null);
    }

    /// <summary>The names that can mean members: not those behind a dot or of patterns, named arguments, types and variables of the expression's own.</summary>
    public IEnumerable<IdentifierNameSyntax> Reads()
    {
        var own = new HashSet<string>(expression.DescendantNodesAndSelf().Select(Declared).OfType<string>(), StringComparer.Ordinal);
        return expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Where(name => !own.Contains(name.Identifier.ValueText) && IsValue(name));
    }

    /// <summary>The functions of the platform that it calls and that have portable twins.</summary>
    public IEnumerable<string> PlatformFunctions() =>
        from call in expression.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>()
        let name = call.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Math" } } access ? access.Name.Identifier.ValueText : ""
        where PortableFunctions.Has(name, call.ArgumentList.Arguments.Count)
        select name;

    /// <summary>A word for the condition, for the names of laws: <c>Gold</c> for <c>Tier == Tier.Gold</c>; null where none suggests itself.</summary>
    public string? Word() => Word(expression) is { } word && SyntaxFacts.IsValidIdentifier(word) ? word : null;

    /// <summary>The text with one name replaced.</summary>
    public string Replace(IdentifierNameSyntax name, string by) =>
        expression.ReplaceNode(name, SyntaxFactory.IdentifierName(by).WithTriviaFrom(name)).ToFullString();

    /// <summary>The name of the member behind the dot after a name, or null.</summary>
    public static string? MemberOf(IdentifierNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax access && access.Expression == name ? access.Name.Identifier.ValueText : null;

    private bool Has(string characters) => expression.ToFullString().IndexOfAny(characters.ToCharArray()) >= 0;

    private static string? Declared(SyntaxNode node) => node switch
    {
        SingleVariableDesignationSyntax variable => variable.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        FromClauseSyntax from => from.Identifier.ValueText,
        LetClauseSyntax let => let.Identifier.ValueText,
        JoinClauseSyntax join => join.Identifier.ValueText,
        JoinIntoClauseSyntax into => into.Identifier.ValueText,
        QueryContinuationSyntax into => into.Identifier.ValueText,
        _ => null,
    };

    private static bool IsValue(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == name,
        MemberBindingExpressionSyntax or NameColonSyntax or ExpressionColonSyntax or NameEqualsSyntax => false,
        QualifiedNameSyntax or AliasQualifiedNameSyntax or TypeArgumentListSyntax or TypeOfExpressionSyntax or DefaultExpressionSyntax or SizeOfExpressionSyntax => false,
        NullableTypeSyntax or ArrayTypeSyntax or PointerTypeSyntax or TupleElementSyntax or DeclarationPatternSyntax or TypePatternSyntax or DeclarationExpressionSyntax => false,
        CastExpressionSyntax cast => cast.Type != name,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression or (int)SyntaxKind.IsExpression } test => test.Left == name,
        RecursivePatternSyntax pattern => pattern.Type != name,
        ObjectCreationExpressionSyntax creation => creation.Type != name,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ObjectInitializerExpression } } assignment => assignment.Left != name,
        _ => true,
    };

    private static bool? Value(ExpressionSyntax at)
    {
        switch (at)
        {
            case ParenthesizedExpressionSyntax inner:
                return Value(inner.Expression);
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression }:
                return true;
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression }:
                return false;
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                return !Value(not.Operand);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both:
                return Value(both.Left) == false || Value(both.Right) == false ? false : Value(both.Left) & Value(both.Right);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either:
                return Value(either.Left) == true || Value(either.Right) == true ? true : Value(either.Left) | Value(either.Right);
            default:
                return null;
        }
    }

    private static (string Name, object? Value, string? Member)? Compared(ExpressionSyntax at) => at switch
    {
        ParenthesizedExpressionSyntax inner => Compared(inner.Expression),
        IdentifierNameSyntax name => (name.Identifier.ValueText, true, null),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: IdentifierNameSyntax name } => (name.Identifier.ValueText, false, null),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression, Left: IdentifierNameSyntax left } equal => Compared(left.Identifier.ValueText, equal.Right),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression, Left: IdentifierNameSyntax left, Right: QualifiedNameSyntax constant } => (left.Identifier.ValueText, null, constant.Right.Identifier.ValueText),
        IsPatternExpressionSyntax { Expression: IdentifierNameSyntax left } test when test.ChildNodes().Last() is ConstantPatternSyntax constant => Compared(left.Identifier.ValueText, constant.Expression),
        _ => null,
    };

    private static (string Name, object? Value, string? Member)? Compared(string name, ExpressionSyntax value) => value switch
    {
        MemberAccessExpressionSyntax member => (name, null, member.Name.Identifier.ValueText),
        LiteralExpressionSyntax { Token.Value: { } constant } => (name, constant, null),
        _ => null,
    };

    private static string? Word(ExpressionSyntax at) => at switch
    {
        ParenthesizedExpressionSyntax inner => Word(inner.Expression),
        IdentifierNameSyntax name => Spelling.Pascal(name.Identifier.ValueText),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => Word(not.Operand) is { } word ? "Not" + word : null,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression, Left: IdentifierNameSyntax left } equal => Word(left.Identifier.ValueText, equal.Right),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression, Right: QualifiedNameSyntax constant } => constant.Right.Identifier.ValueText,
        IsPatternExpressionSyntax { Expression: IdentifierNameSyntax left } test when test.ChildNodes().Last() is ConstantPatternSyntax constant => Word(left.Identifier.ValueText, constant.Expression),
        _ => null,
    };

    private static string? Word(string subject, ExpressionSyntax value) => value switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        LiteralExpressionSyntax { Token.Value: string text } when SyntaxFacts.IsValidIdentifier(text) => Spelling.Pascal(text),
        LiteralExpressionSyntax { Token.Value: int number } => Spelling.Pascal(subject) + number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } => Spelling.Pascal(subject) + "IsNull",
        _ => null,
    };

    private static string Sentence(string message) => message.Length > 1 && char.IsUpper(message[0]) && char.IsLower(message[1]) ? char.ToLowerInvariant(message[0]) + message.Substring(1) : message;
}
