using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Planning;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Prints types inside one generated class: by a simple name where that can mean nothing else, fully qualified otherwise.</summary>
/// <param name="knowledge">The library.</param>
/// <param name="home">The namespace of the class, where it is one of the user's and not a generated one.</param>
/// <param name="homeClass">The name of the class there.</param>
/// <remarks>An alias inside the generated namespace wins over every using, the user's global ones included.</remarks>
internal sealed class NameScope(Knowledge knowledge, INamespaceSymbol? home = null, string? homeClass = null)
{
    private static readonly SymbolDisplayFormat Qualified = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>A namespace, with @ where a part of it is a keyword.</summary>
    public static readonly SymbolDisplayFormat Escaped = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private readonly SortedDictionary<string, INamedTypeSymbol> aliases = new(System.StringComparer.Ordinal);
    private readonly SortedSet<string> warnings = new(System.StringComparer.Ordinal);

    public EquatableArray<TypeAlias> Aliases => aliases.Count == 0
        ? EquatableArray<TypeAlias>.Empty
        : aliases.Select(a => new TypeAlias(EscapeType(a.Key), Global(a.Value))).ToEquatableArray();

    /// <summary>The ids of what the compiler would report of the named symbols: that they are obsolete, or experimental.</summary>
    public string Suppressed => string.Join(", ", warnings);

    /// <summary>Whether a generic collection of the platform was named.</summary>
    public bool NamesCollections { get; private set; }

    /// <summary>The fully qualified name of a type.</summary>
    public static string Global(ITypeSymbol type) => type.ToDisplayString(Qualified);

    /// <summary>A name, with @ where it is a keyword, or could be read as one.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && !EmittedNames.IsWord(name) ? name : "@" + name;

    /// <summary>Remembers what generated code names.</summary>
    public void Note(ISymbol? symbol)
    {
        if (symbol is not (null or ITypeSymbol))
        {
            foreach (var id in Warnings.OfMember(symbol))
                warnings.Add(id);
        }
        foreach (var id in (symbol as INamedTypeSymbol ?? symbol?.ContainingType) is { } type ? knowledge.WarningsOf(type) : ImmutableArray<string>.Empty)
            warnings.Add(id);
    }

    public string Of(ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.None)
            Note(type);
        var nullable = type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.Annotated ? "?" : "";
        return Nullability.IsNullableValue(type)
            ? Of(Nullability.Unwrap(type)) + "?"
            : type switch
            {
                INamedTypeSymbol named => Named(named) + nullable,
                IArrayTypeSymbol array => Array(array) + nullable,
                _ => Global(type),
            };
    }

    // The dimensions of the outermost array stand first, up to one that can be null: int[][,] holds int[,], and int[]?[,] is of int[].
    private string Array(IArrayTypeSymbol array)
    {
        var dimensions = Dimensions(array);
        var element = array.ElementType;
        for (; element is IArrayTypeSymbol { NullableAnnotation: not NullableAnnotation.Annotated } inner; element = inner.ElementType)
            dimensions += Dimensions(inner);
        return Of(element) + dimensions;
    }

    private static string Dimensions(IArrayTypeSymbol array) => $"[{new string(',', array.Rank - 1)}]";

    private string Named(INamedTypeSymbol type)
    {
        if (type.SpecialType is not (SpecialType.None or SpecialType.System_DateTime) && !type.IsGenericType)
            return Keyword(type.SpecialType) ?? type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        if (type.IsTupleType)
            return Global(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated));
        if (home is not null && IsHidden(type.Name))
            return IsAtHome(type) ? EscapeType(type.Name) + Arguments(type) : Global(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated));
        if (type.ContainingType is null && (home is null ? IsImported(type.ContainingNamespace) : IsImportedAtHome(type.ContainingNamespace)))
            return type.Name + Arguments(type);
        if (home is null && type is { ContainingType: null, IsGenericType: true } && IsImportedAtHome(type.ContainingNamespace))
        {
            NamesCollections = true;
            return type.Name + Arguments(type);
        }
        var name = type.IsGenericType ? ModelParser.NameWithContainers(type) : type.Name;
        if ((type.IsGenericType && !knowledge.IsSynthetic(type)) || knowledge.Taken.IsReserved(name) || IsLowerCase(name))
            return Global(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated));

        if (!aliases.TryGetValue(name, out var holder))
            aliases.Add(name, holder = (INamedTypeSymbol)type.WithNullableAnnotation(NullableAnnotation.NotAnnotated));
        return SymbolEqualityComparer.IncludeNullability.Equals(holder, type.WithNullableAnnotation(NullableAnnotation.NotAnnotated))
            ? EscapeType(name)
            : Global(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated));
    }

    /// <summary>Whether a simple name is taken in the namespace of the user's where the class stands.</summary>
    public bool IsHidden(string name) =>
        home is not null
        && (home.IsGlobalNamespace || name == homeClass || knowledge.Taken.In(home, name).Any());

    private bool IsAtHome(INamedTypeSymbol type) => type.ContainingType is null && SymbolEqualityComparer.Default.Equals(type.ContainingNamespace, home);

    // Where a type stands, words like 'record' and 'var' are keywords too.
    private static string EscapeType(string name) => SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? Escape(name) : "@" + name;

    // The compiler warns of aliases in lower case.
    private static bool IsLowerCase(string name)
    {
        foreach (var letter in name)
        {
            if (letter is not (>= 'a' and <= 'z'))
                return false;
        }
        return true;
    }

    private string Arguments(INamedTypeSymbol type) =>
        type.TypeArguments.IsEmpty ? "" : "<" + string.Join(", ", type.TypeArguments.Select(Of)) + ">";

    private static bool IsImported(INamespaceSymbol space) => space switch
    {
        { Name: "System" } => space.ContainingNamespace.IsGlobalNamespace,
        { Name: "Distributions" or "Rows" or "Streams" } => space.ContainingNamespace is { Name: "SynthFixtures", ContainingNamespace.IsGlobalNamespace: true },
        _ => false,
    };

    private static bool IsImportedAtHome(INamespaceSymbol space) => space switch
    {
        { Name: "System" } => space.ContainingNamespace.IsGlobalNamespace,
        { Name: "Generic", ContainingNamespace: { Name: "Collections", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } => true,
        _ => false,
    };

    private static string? Keyword(SpecialType type) => type switch
    {
        SpecialType.System_Boolean => "bool",
        SpecialType.System_Byte => "byte",
        SpecialType.System_Char => "char",
        SpecialType.System_Decimal => "decimal",
        SpecialType.System_Double => "double",
        SpecialType.System_Int16 => "short",
        SpecialType.System_Int32 => "int",
        SpecialType.System_Int64 => "long",
        SpecialType.System_Object => "object",
        SpecialType.System_SByte => "sbyte",
        SpecialType.System_Single => "float",
        SpecialType.System_String => "string",
        SpecialType.System_UInt16 => "ushort",
        SpecialType.System_UInt32 => "uint",
        SpecialType.System_UInt64 => "ulong",
        _ => null,
    };
}
