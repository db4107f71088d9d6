using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Planning;

namespace SynthFixtures.Generator.Parsing.Conditions;

/// <summary>Collects the conditions that are stated as text: one class for each place of a file, as its usings and namespaces decide what names mean.</summary>
internal sealed class ConditionClasses(Knowledge knowledge)
{
    private readonly List<Class> classes = [];

    /// <summary>The classes, and the names by which the source knows them.</summary>
    public EquatableArray<ConditionsModel> Models => classes.Select(c => c.Model()).ToEquatableArray();

    public IEnumerable<TypeAlias> Aliases => classes.Select(c => new TypeAlias(c.Name, c.Model().QualifiedName));

    /// <summary>Adds a condition, and gives the method as it is called: for equal conditions the same.</summary>
    /// <param name="attribute">The attribute that states it.</param>
    /// <param name="owners">The types whose static members and inner types the text can name.</param>
    /// <param name="type">The annotated type.</param>
    /// <param name="name">A name for the method.</param>
    /// <param name="inputs">What it reads.</param>
    /// <param name="syntax">The text.</param>
    public string Add(AttributeSyntax attribute, IReadOnlyList<INamedTypeSymbol> owners, INamedTypeSymbol type, string name, IEnumerable<Slot> inputs, ConditionSyntax syntax)
    {
        var blocks = Blocks(attribute, owners);
        if (classes.FirstOrDefault(c => c.Blocks.Equals(blocks)) is not { } home)
            classes.Add(home = new(blocks, NameOf(type, blocks), NameScope.Global(type), knowledge));
        return $"{home.Name}.{home.Add(name, inputs, syntax, Place(attribute, syntax.Text))}";
    }

    private string NameOf(INamedTypeSymbol type, EquatableArray<UsingBlock> blocks)
    {
        var name = ModelParser.NameWithContainers(type) + "Conditions" + (classes.Count == 0 ? "" : (classes.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        INamespaceOrTypeSymbol? space = knowledge.Compilation.GlobalNamespace;
        foreach (var part in blocks.Skip(1).SelectMany(b => b.Name.Split('.')))
            space = space?.GetMembers(part.TrimStart('@')).OfType<INamespaceSymbol>().FirstOrDefault();
        while (space?.GetMembers(name).IsEmpty == false)
            name += "_";
        return name;
    }

    private static EquatableArray<UsingBlock> Blocks(AttributeSyntax attribute, IReadOnlyList<INamedTypeSymbol> owners)
    {
        var blocks = new List<UsingBlock>();
        foreach (var node in attribute.Ancestors())
        {
            if (node is BaseNamespaceDeclarationSyntax space)
                blocks.Insert(0, new(space.Name.ToString(), Directives(space.Externs, space.Usings)));
            else if (node is CompilationUnitSyntax unit)
                blocks.Insert(0, new("", Directives(unit.Externs, unit.Usings)));
        }
        var statics = owners.SelectMany(Around).Where(owner => owner.SpecialType == SpecialType.None && !Requests.IsOpen(owner)).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).Select(owner => $"using static {NameScope.Global(owner)};");
        blocks[blocks.Count - 1] = blocks[blocks.Count - 1] with { Usings = blocks[blocks.Count - 1].Usings.Concat(statics).Distinct().ToEquatableArray() };
        return blocks.ToEquatableArray();
    }

    private static IEnumerable<INamedTypeSymbol> Around(INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.ContainingType)
            yield return at;
    }

    private static EquatableArray<string> Directives(SyntaxList<ExternAliasDirectiveSyntax> externs, SyntaxList<UsingDirectiveSyntax> usings) =>
        externs.Cast<SyntaxNode>()
            .Concat(usings.Where(u => !u.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)))
            .Where(d => !d.ContainsDiagnostics)
            .Select(d => d.NormalizeWhitespace().ToString())
            .ToEquatableArray();

    // A name for the file as deterministic builds map it; text of several pieces has no one place.
    private SourcePlace? Place(AttributeSyntax attribute, string text)
    {
        var argument = attribute.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == ConditionReader.Argument);
        if (argument?.Expression is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal || ConditionLines.HasLineBreak(text) || ConditionLines.HasLineBreak(literal.Token.Text))
            return null;
        var tree = attribute.SyntaxTree;
        var path = knowledge.Compilation.Options.SourceReferenceResolver?.NormalizePath(tree.FilePath, baseFilePath: null) ?? tree.FilePath;
        if (!UserText.IsLinePath(path))
            return null;
        var written = literal.Token.Text;
        var quotes = written.Length - written.TrimStart('@', '"').Length;
        var inside = written.Substring(quotes);
        var start = literal.SpanStart + quotes + (inside.Length - inside.TrimStart().Length);
        var end = literal.Span.End - (quotes > 2 ? quotes : 1);
        if (end <= start)
            return null;
        var span = tree.GetLineSpan(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(start, end));
        return new(path, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1);
    }

    private sealed class Class(EquatableArray<UsingBlock> blocks, string name, string rowType, Knowledge knowledge)
    {
        private readonly List<ConditionMethod> methods = [];
        private readonly Dictionary<(string Parameters, string Key), string> known = [];
        private readonly NamePool names = new([name]);
        private readonly NameScope scope = new(knowledge);

        public EquatableArray<UsingBlock> Blocks => blocks;

        public string Name => name;

        private string Namespace { get; } = string.Join(".", blocks.Skip(1).Select(b => b.Name));

        public string Add(string method, IEnumerable<Slot> inputs, ConditionSyntax syntax, SourcePlace? place)
        {
            var parameters = string.Join(", ", inputs.Select(input => $"{Type(input)} {NameScope.Escape(input.Name)}"));
            if (known.TryGetValue((parameters, syntax.Key), out var same))
                return same;
            var taken = known[(parameters, syntax.Key)] = names.Take(method);
            methods.Add(new(taken, parameters, syntax.Lines.ToEquatableArray(), place));
            return taken;
        }

        public ConditionsModel Model() => new(blocks, Namespace, name, rowType.Replace($"global::{Namespace}.", ""), methods.ToEquatableArray()) { Suppressed = scope.Suppressed };

        // As short as the place certainly allows: keywords, and types of the namespace around.
        private string Type(Slot input)
        {
            var type = input.TypeOfValues;
            _ = scope.Of(type);
            var plain = Nullability.Unwrap(type);
            var isShort = plain is INamedTypeSymbol { ContainingType: null, Arity: 0, ContainingNamespace: var space } named
                && named.SpecialType == SpecialType.None && SyntaxFacts.GetContextualKeywordKind(plain.Name) == SyntaxKind.None && space.ToDisplayString(NameScope.Escaped) == Namespace;
            return isShort
                ? NameScope.Escape(plain.Name) + (Nullability.IsNullableValue(type) || type.NullableAnnotation == NullableAnnotation.Annotated ? "?" : "")
                : NameScope.Global(type);
        }
    }
}
