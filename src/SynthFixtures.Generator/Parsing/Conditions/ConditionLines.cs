using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SynthFixtures.Generator.Parsing.Conditions;

/// <summary>Cuts an expression into lines that mean the same at any indentation: tokens and what stands between them stay as they are.</summary>
internal static class ConditionLines
{
    /// <summary>The lines, without empty ones.</summary>
    public static IReadOnlyList<string> Of(ExpressionSyntax expression)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var token in expression.DescendantTokens())
        {
            Separate(token.LeadingTrivia, line, lines);
            line.Append(token.Text);
            Separate(token.TrailingTrivia, line, lines);
        }
        End(line, lines);
        return lines;
    }

    /// <summary>Whether a text has a line break of any kind that C# knows.</summary>
    public static bool HasLineBreak(string text) => text.Any(SyntaxFacts.IsNewLine);

    private static void Separate(SyntaxTriviaList between, StringBuilder line, List<string> lines)
    {
        foreach (var trivia in between)
        {
            if (trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                End(line, lines);
                continue;
            }
            var text = trivia.ToFullString();
            line.Append(trivia.IsKind(SyntaxKind.WhitespaceTrivia) ? text : new string(' ', HasLineBreak(text) ? 1 : text.Length));
        }
    }

    // Between tokens only: none begins or ends with white space but text inside an interpolated string, which is neither first nor last.
    private static void End(StringBuilder line, List<string> lines)
    {
        var text = line.ToString();
        line.Clear();
        text = lines.Count == 0 ? text.Trim() : text.TrimEnd();
        if (text.Length > 0)
            lines.Add(text);
    }
}
