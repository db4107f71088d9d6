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
    private IReadOnlyList<string>? lines;

    private ConditionSyntax(ExpressionSyntax expression) => this.expression = expression;

    /// <summary>How many tokens a condition can have.</summary>
    public const int MostTokens = 2000;

    /// <summary>
    /// The text as written, on lines of its own: a line break inside a literal belongs to its line, and spaces stand in the place of comments.
    /// </summary>
    public IReadOnlyList<string> Lines => lines ??= ConditionLines.Of(expression);

    /// <summary>The lines in one text, which means the same.</summary>
    public string Text => string.Join("\n", Lines);

    /// <summary>The tokens, each with its length: equal for texts that differ in layout only, and for no others.</summary>
    public string Key => string.Join(" ", expression.DescendantTokens().Select(t => $"{t.Text.Length}:{t.Text}"));

    /// <summary>How many tokens the text has.</summary>
    public int Tokens => expression.DescendantTokens().Count();

    /// <summary>The expression.</summary>
    public ExpressionSyntax Expression => expression;

    /// <summary>What the condition always is, or null where that depends on the row, as far as literals tell.</summary>
    public bool? Constant => Value(expression);

    /// <summary>The name that is compared with a constant, and that constant or the member of a type that names it; a name alone is compared with true, behind ! with false; else null.</summary>
    public ComparedConstant? Comparison => Compared(expression);

    /// <summary>The one identifier that the text consists of, or null.</summary>
    public string? Name => (expression as IdentifierNameSyntax)?.Identifier.ValueText;

    /// <summary>The expression, or what is wrong with the text.</summary>
    public static (ConditionSyntax? Syntax, string? Error) Parse(string text, CSharpParseOptions? options)
    {
        var expression = SyntaxFactory.ParseExpression(text, options: options);
        var error = expression.GetDiagnostics().FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error);
        if (expression.DescendantTrivia(descendIntoTrivia: true).FirstOrDefault(trivia => trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia)) is { RawKind: not 0 } directive)
            return (null, $"it holds a directive: {directive.ToString().Trim()}");
        return error is not null ? (null, Sentence(error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)))
            : expression.ContainsDirectives || expression.IsMissing ? (null, "that is no expression")
            : (new(expression), null);
    }

    /// <summary>Why an expression is no condition although it compiles as one, and what to write instead; null where it is one.</summary>
    public (string Reason, string Remedy)? Misuse()
    {
        var whole = expression;
        while (whole is ParenthesizedExpressionSyntax inner)
            whole = inner.Expression;
        if (whole is ThrowExpressionSyntax)
            return ("throws an exception in every row", "write a boolean C# expression");
        // Variables of a function inside are its own.
        var change = expression.DescendantNodesAndSelf(n => n is not AnonymousFunctionExpressionSyntax).FirstOrDefault(n =>
            n is AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax }
                or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression }
                or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression });
        return change is null ? null : ($"changes a value: {change}", change is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } ? "compare by ==" : "compare values only");
    }

    /// <summary>The names that can mean members: not those behind a dot or of patterns, named arguments, types and variables of the expression's own.</summary>
    public IEnumerable<IdentifierNameSyntax> Reads() => ConditionNames.OfMembers(expression);

    /// <summary>A word for the condition, for the names of laws: <c>Gold</c> for <c>Tier == Tier.Gold</c>; null where none suggests itself.</summary>
    public string? Word() => Word(expression) is { } word && SyntaxFacts.IsValidIdentifier(word) ? word : null;

    /// <summary>The text with one name replaced.</summary>
    public string Replace(IdentifierNameSyntax name, string by) =>
        expression.ReplaceNode(name, SyntaxFactory.IdentifierName(NameScope.Escape(by)).WithTriviaFrom(name)).ToFullString();

    /// <summary>The name of the member behind the dot after a name, or null.</summary>
    public static string? MemberOf(IdentifierNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax access && access.Expression == name ? access.Name.Identifier.ValueText : null;

    // Each operand is asked once; a chain of operators is as deep as it is long.
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
                return Value(both.Left) & Value(both.Right);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either:
                return Value(either.Left) | Value(either.Right);
            default:
                return null;
        }
    }

    private static ComparedConstant? Compared(ExpressionSyntax at) => at switch
    {
        ParenthesizedExpressionSyntax inner => Compared(inner.Expression),
        IdentifierNameSyntax name => new(name.Identifier.ValueText, true),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: IdentifierNameSyntax name } => new(name.Identifier.ValueText, false),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression, Left: IdentifierNameSyntax left } equal => Compared(left.Identifier.ValueText, equal.Right),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression, Left: IdentifierNameSyntax left, Right: QualifiedNameSyntax constant } =>
            new(left.Identifier.ValueText, null, constant.Right.Identifier.ValueText, LastName(constant.Left)),
        IsPatternExpressionSyntax { Expression: IdentifierNameSyntax left } test when test.ChildNodes().Last() is ConstantPatternSyntax constant =>
            Compared(left.Identifier.ValueText, constant.Expression),
        _ => null,
    };

    private static ComparedConstant? Compared(string name, ExpressionSyntax value) => value switch
    {
        MemberAccessExpressionSyntax member => new(name, null, member.Name.Identifier.ValueText, LastName(member.Expression)),
        LiteralExpressionSyntax { Token.Value: { } constant } => new(name, constant),
        _ => null,
    };

    private static string? LastName(ExpressionSyntax type) => type switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
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

/// <summary>A name that is compared with a constant.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The constant, where it is a literal.</param>
/// <param name="Member">Else the member of a type that names it.</param>
/// <param name="Type">The name of that type, as the text has it.</param>
internal sealed record ComparedConstant(string Name, object? Value, string? Member = null, string? Type = null);
