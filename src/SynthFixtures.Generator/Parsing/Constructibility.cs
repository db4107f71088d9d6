using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Whether generated code can make values of a type at all.</summary>
internal static class Constructibility
{
    public static bool Check(INamedTypeSymbol type, bool hasCases, Compilation compilation, IFindings findings)
    {
        if (Obstacle(type, hasCases, compilation) is not var (reason, remedy))
            return true;
        findings.Report(TypeCannotBeConstructed.Descriptor, new(type, Remedy: Hidden(type, compilation)), type.Name, reason, remedy);
        return false;
    }

    // The outermost type that keeps it from being seen.
    private static string? Hidden(INamedTypeSymbol type, Compilation compilation) =>
        compilation.IsSymbolAccessibleWithin(type, compilation.Assembly) ? null
        : type.ContainingType is { } container && Hidden(container, compilation) is { } outer ? outer
        : type.GetDocumentationCommentId();

    private static (string Reason, string Remedy)? Obstacle(INamedTypeSymbol type, bool hasCases, Compilation compilation)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) && !(hasCases && type.TypeKind == TypeKind.Interface))
            return ("it is neither a class nor a struct", "use a class, record or struct");
        if (!type.CanBeReferencedByName)
            return ("it has no name", "name it");
        if (type.IsStatic)
            return ("it is static", "use a type that has instances");
        if (type.IsAbstract && !hasCases)
            return ("it is abstract", "put [OneOf(typeof(...))] with its concrete types on it");
        if (Warnings.IsForbidden(type))
            return ("it is obsolete, and to name it is an error", "remove [Synthetic]");
        if (type.IsRefLikeType)
            return ("it is a ref struct", "use a plain struct");
        for (var at = type; at is not null; at = at.ContainingType)
        {
            if (at.TypeArguments.Any(a => a.TypeKind is TypeKind.TypeParameter or TypeKind.Error))
                return ("it is an open generic type", "ask for a closed one, such as a member or a theory parameter of that type");
            if (at.IsFileLocal)
                return ("it is local to a file", "remove 'file'");
        }
        return compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)
            ? null
            : ("this project cannot see it", "make it public, or internal with InternalsVisibleTo");
    }
}
