using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Recognizes attributes by their full names.</summary>
internal static class AttributeNames
{
    /// <summary>Whether an attribute is of a class; the simple names are compared first, since printing full ones is slow.</summary>
    public static bool Is(this AttributeData attribute, string fullName) =>
        attribute.AttributeClass is { } type && fullName.EndsWith(type.Name, System.StringComparison.Ordinal) && type.ToDisplayString() == fullName;
}
