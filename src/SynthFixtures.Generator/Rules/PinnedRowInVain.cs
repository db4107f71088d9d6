using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>A row that is kept where no rows are asked for, or one that does not exist.</summary>
internal static class PinnedRowInVain
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Tests(
        "SYNF0307",
        "[PinnedRow] keeps no row",
        "'{0}': {1}; {2}");
}
