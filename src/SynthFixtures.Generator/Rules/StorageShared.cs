using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>Members set the same storage, so that the value of one is lost.</summary>
internal static class StorageShared
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Declaration(
        "SYNF0022",
        "Members set the same storage",
        "'{0}': {1}; {2}");
}
