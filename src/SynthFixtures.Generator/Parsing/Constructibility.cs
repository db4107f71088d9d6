using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Whether generated code can make values of a type at all.</summary>
internal static class Constructibility
{
    public static bool Check(INamedTypeSymbol type, Compilation compilation, IFindings findings)
    {
        if (Obstacle(type, compilation) is not var (reason, remedy))
            return true;
        findings.Report(TypeCannotBeConstructed.Descriptor, new(type), type.Name, reason, remedy);
        return false;
    }

    private static (string Reason, string Remedy)? Obstacle(INamedTypeSymbol type, Compilation compilation)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            return ("it is neither a class nor a struct", "use a class, record or struct");
        if (!type.CanBeReferencedByName)
            return ("it has no name", "name it");
        if (type.IsStatic)
            return ("it is static", "use a type that has instances");
        if (type.IsAbstract)
            return ("it is abstract", "put [Synthetic] on its derived types");
        if (type.IsRefLikeType)
            return ("it is a ref struct", "use a plain struct");
        for (var at = type; at is not null; at = at.ContainingType)
        {
            if (at.Arity > 0)
                return ("it is generic", "derive a type that closes it, and put [Synthetic] on that");
            if (at.IsFileLocal)
                return ("it is local to a file", "remove 'file'");
        }
        return compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)
            ? null
            : ("this project cannot see it", "make it public, or internal with InternalsVisibleTo");
    }
}
