using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SynthFixtures.Fuzz;

/// <summary>Changes source text at random: attributes, types, names, members, and single tokens.</summary>
internal static class Mutation
{
    /// <summary>A text with a few changes.</summary>
    public static string Of(string text, Dice dice)
    {
        for (var changes = 1 + dice.Below(5); changes > 0; changes--)
        {
            var root = CSharpSyntaxTree.ParseText(text).GetRoot();
            var (position, length, insertion) = dice.Below(12) switch
            {
                < 6 => Attribute(root, dice),
                6 or 7 => Retype(root, dice),
                8 or 9 => Member(root, dice),
                10 => Rename(root, dice),
                _ => Token(root, dice),
            };
            text = text[..position] + insertion + text[(position + length)..];
        }
        return text;
    }

    private static (int Position, int Length, string Text) Attribute(SyntaxNode root, Dice dice)
    {
        var places = root.DescendantNodes()
            .Where(node => node is TypeDeclarationSyntax or PropertyDeclarationSyntax or FieldDeclarationSyntax or ParameterSyntax { Parent.Parent: not LambdaExpressionSyntax }
                or EnumDeclarationSyntax or EnumMemberDeclarationSyntax or ConstructorDeclarationSyntax or MethodDeclarationSyntax or AccessorDeclarationSyntax or TypeParameterSyntax)
            .ToList();
        return places.Count == 0 ? default : (dice.Of<SyntaxNode>(places).SpanStart, 0, AttributeText(dice));
    }

    private static string AttributeText(Dice dice)
    {
        var (name, settings) = dice.Of<(string, string[])>(Words.Attributes);
        var arguments = Enumerable.Range(0, dice.Of(0, 1, 1, 2, 2, 2, 3, 4)).Select(_ => dice.Of<string>(Words.Arguments)).ToList();
        if (settings.Length > 0)
            arguments.AddRange(Enumerable.Range(0, dice.Of(0, 0, 1, 1, 2)).Select(_ => $"{dice.Of<string>(settings)} = {dice.Of<string>(Words.Arguments)}"));
        var target = dice.Of("", "", "", "", "", "", "property: ", "field: ", "param: ", "return: ");
        return $"[{target}{name}({string.Join(", ", arguments)})] ";
    }

    private static (int Position, int Length, string Text) Retype(SyntaxNode root, Dice dice)
    {
        var types = root.DescendantNodes()
            .Select(node => node switch
            {
                PropertyDeclarationSyntax property => property.Type,
                ParameterSyntax { Parent: ParameterListSyntax } parameter => parameter.Type,
                VariableDeclarationSyntax { Parent: FieldDeclarationSyntax } field => field.Type,
                _ => null,
            })
            .OfType<TypeSyntax>()
            .ToList();
        if (types.Count == 0)
            return default;
        var type = dice.Of<TypeSyntax>(types);
        return (type.SpanStart, type.Span.Length, TypeText(type, dice));
    }

    private static (int Position, int Length, string Text) Member(SyntaxNode root, Dice dice)
    {
        var types = root.DescendantNodes().OfType<TypeDeclarationSyntax>().Where(type => !type.OpenBraceToken.IsKind(SyntaxKind.None)).ToList();
        if (types.Count == 0)
            return default;
        var type = dice.Of<TypeDeclarationSyntax>(types);
        var name = dice.Of<string>(Words.Names);
        var ofType = TypeText(type, dice);
        var attribute = dice.Once(2) ? AttributeText(dice) : "";
        var member = dice.Below(8) switch
        {
            0 => $"public {ofType} {name};",
            1 => $"public required {ofType} {name} {{ get; init; }}",
            2 => $"public {ofType} {name} {{ get; }}",
            3 => $"internal {ofType} {name} {{ private get; set; }} = default!;",
            4 => $"private {ofType} {name};",
            5 => $"public {ofType} {name} {{ get => default!; set {{ }} }}",
            6 => $"public static {ofType} {name}({TypeText(type, dice)} id) => default!;",
            _ => $"public {ofType} {name} {{ get; set; }} = default!;",
        };
        return (type.OpenBraceToken.Span.End, 0, $" {attribute}{member} ");
    }

    private static (int Position, int Length, string Text) Rename(SyntaxNode root, Dice dice)
    {
        var names = root.DescendantNodes()
            .Select(node => node switch
            {
                TypeDeclarationSyntax type => type.Identifier,
                PropertyDeclarationSyntax property => property.Identifier,
                EnumMemberDeclarationSyntax member => member.Identifier,
                ParameterSyntax parameter => parameter.Identifier,
                _ => default,
            })
            .Where(token => token.Span.Length > 0)
            .ToList();
        if (names.Count == 0)
            return default;
        var name = dice.Of<SyntaxToken>(names);
        return (name.SpanStart, name.Span.Length, dice.Of<string>(Words.Names));
    }

    private static (int Position, int Length, string Text) Token(SyntaxNode root, Dice dice)
    {
        var tokens = root.DescendantTokens().Where(token => token.Span.Length > 0).ToList();
        if (tokens.Count == 0)
            return default;
        var token = dice.Of<SyntaxToken>(tokens);
        return dice.Below(3) switch
        {
            0 => (token.SpanStart, token.Span.Length, ""),
            1 => (token.SpanStart, 0, token.Text + " "),
            _ => (token.SpanStart, token.Span.Length, dice.Of<SyntaxToken>(tokens).Text),
        };
    }

    // {0} stands for the type around the place.
    private static string TypeText(SyntaxNode place, Dice dice)
    {
        var around = place.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().FirstOrDefault();
        var self = around is null ? "object" : around.Identifier.Text + around.TypeParameterList?.ToString();
        return dice.Of<string>(Words.Types).Replace("{0}", self, StringComparison.Ordinal);
    }
}
