using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing.Conditions;

/// <summary>Reads the <c>When</c> of an attribute: an expression over members, or the name of a method.</summary>
/// <param name="type">The annotated type.</param>
/// <param name="scope">What its cells share.</param>
/// <param name="readable">What a condition can read: the members, then the latent variables; one for each of the first cells.</param>
/// <param name="parameters">Finds what the parameters of a method take.</param>
internal sealed class ConditionReader(INamedTypeSymbol type, CellScope scope, IReadOnlyList<Slot> readable, ParameterReader parameters)
{
    /// <summary>The name of the attributes' property.</summary>
    public const string Argument = "When";

    private readonly IReadOnlyList<INamedTypeSymbol> owners = Methods.Owners(type, scope.Profile);

    /// <summary>The text of an attribute's condition, or null where it has none.</summary>
    public static string? TextOf(AttributeData attribute)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == Argument)
                return argument.Value.Scalar() as string;
        }
        return null;
    }

    /// <summary>Equal for texts that differ in layout only.</summary>
    public static string KeyOf(string text) => ConditionSyntax.Parse(text, options: null).Syntax?.Key ?? "?" + text;

    /// <summary>The condition, or null where something was wrong and is reported.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="text">Its condition.</param>
    /// <param name="slot">The member on which it stands.</param>
    /// <param name="spot">What the member is called.</param>
    /// <param name="ordinal">The number of the condition on the member, from 1.</param>
    public ReadCondition? Read(AttributeData attribute, string text, Slot slot, Spot spot, int ordinal)
    {
        ReadCondition? Refuse(string reason, string remedy, string? corrected = null, Place? place = null)
        {
            scope.Findings.Report(ConditionUnusable.Descriptor, place ?? new(slot.Symbol, attribute, Argument, corrected), spot.Subject, Literals.Text(Shortened(text)), reason, remedy);
            return null;
        }

        var source = attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;
        var (syntax, error) = ConditionSyntax.Parse(text, source?.SyntaxTree.Options as CSharpParseOptions);
        if (syntax is null)
            return Refuse($"cannot be read: {error}", "write a boolean C# expression, or nameof(Method)");
        if (syntax.Tokens > ConditionSyntax.MostTokens)
            return Refuse($"has more than {ConditionSyntax.MostTokens} tokens", "write it as a static bool method: When = nameof(Method)");

        if (syntax.Misuse() is var (misuse, instead))
            return Refuse(misuse, instead);

        if (syntax.Name is { } named && IndexOf(named) < 0)
            return OfMethod(named, slot, Refuse) is { } called ? new(called, $"{spot.Name}When{Spelling.Pascal(named)}", syntax.Key, null) : null;
        if (source is null)
            return Refuse($"is an expression on a type of {type.ContainingAssembly?.Name}, which only that project could read", $"name a public static bool method of {type.Name}: When = nameof(Method)");

        var inputs = new List<int>();
        foreach (var read in syntax.Reads())
        {
            var index = IndexOf(read.Identifier.ValueText);
            if (index < 0)
            {
                if (Unknown(read, source, out var near) is not { } reason)
                    continue;
                return near is null ? Refuse(reason, "name members that are filled, or a method") : Refuse(reason, $"did you mean '{near}'?", Remedy.Condition(syntax.Replace(read, near)));
            }
            if (readable[index].Find(scope.Knowledge, AttributeRole.Parent) is not null)
                return Refuse($"reads the [Parent] '{readable[index].Name}', which a child gets only after it is made", "read other members");
            if (!NamesType(read, readable[index]) && !inputs.Contains(index))
                inputs.Add(index);
        }
        scope.Expressions.Add((syntax, attribute, slot, spot.Subject));
        inputs.Sort();
        var word = syntax.Word();
        var name = $"{spot.Name}When{word ?? ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        var method = scope.Conditions.Add(source, owners, type, word is null ? name : "When" + word, inputs.Select(i => readable[i]), syntax);
        return new(new(method, inputs.ToEquatableArray(), syntax.Text), name, syntax.Key, syntax.Constant);
    }

    // A message is read in one line.
    private static string Shortened(string text) => text.Length <= 200 ? text : text.Substring(0, 200) + "...";

    private Condition? OfMethod(string name, Slot slot, Func<string, string, string?, Place?, ReadCondition?> refuse)
    {
        if (Methods.Named(owners, name).Count == 0)
        {
            var near = Spelling.Nearest(name, Methods.Names(owners).Concat(readable.Select(r => r.Name)));
            var isForeign = !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, scope.Knowledge.Compilation.Assembly);
            refuse($"names no member and no {(isForeign ? "public " : "")}method of {type.Name}", near is null ? $"add 'public static bool {name}(...)' to {type.Name}" : $"did you mean '{near}'?", Remedy.Condition(near), null);
            return null;
        }
        var method = Methods.Find(name, owners, scope.Knowledge, asked => $"bool {asked}(...)", out var fault);
        if (method is not null && ParameterReader.IsUnusual(method))
            fault = new("that is generic or async or has ref or out parameters", "use a plain static method", null);
        else if (method is not null && method.ReturnType.SpecialType != SpecialType.System_Boolean)
            fault = new("that does not return bool", "let it return bool", null);
        if (method is null || fault.Reason is not null)
        {
            refuse($"names a method {fault.Reason}", fault.Remedy, fault.Fix, null);
            return null;
        }
        scope.Call(method);
        var inputs = parameters.Read(method, slot, (why, what, place) => refuse($"names a method {why}", what, null, place));
        return inputs is { } given ? new($"{scope.Names.Of(method.ContainingType)}.{NameScope.Escape(method.Name)}", given, name) : null;
    }

    // Why a name that is no member cannot be meant, or null: it may be a type, a constant, a namespace, for the compiler to decide.
    private string? Unknown(IdentifierNameSyntax read, AttributeSyntax source, out string? near)
    {
        var name = read.Identifier.ValueText;
        near = null;
        if (owners.SelectMany(o => o.GetMembers(name)).Any(m => !m.IsStatic && m is IPropertySymbol or IFieldSymbol { IsStatic: false }))
            return $"reads '{name}', which no maker fills";
        near = Spelling.Nearest(name, readable.Select(r => r.Name));
        return near is not null && scope.Knowledge.Compilation.GetSemanticModel(source.SyntaxTree).LookupSymbols(source.SpanStart, name: name).IsEmpty
            ? $"reads '{name}', which does not exist"
            : null;
    }

    // Tier.Gold beside a member Tier of type Tier names the type.
    private static bool NamesType(IdentifierNameSyntax read, Slot slot) =>
        ConditionSyntax.MemberOf(read) is { } member && Nullability.Unwrap(slot.Type) is { } type && type.Name == read.Identifier.ValueText
        && type.GetMembers(member).Any(m => m.IsStatic || m is ITypeSymbol);

    private int IndexOf(string name)
    {
        for (var i = 0; i < readable.Count; i++)
        {
            if (readable[i].Name == name)
                return i;
        }
        return -1;
    }
}

/// <summary>A condition that was read.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Name">A name for what depends on it: <c>IncomeWhenGold</c>.</param>
/// <param name="Key">Equal for conditions of equal meaning.</param>
/// <param name="Constant">What it always is, or null.</param>
internal sealed record ReadCondition(Condition Condition, string Name, string Key, bool? Constant);
