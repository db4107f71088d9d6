using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Parsing;

namespace SynthFixtures.Generator.Snapshots;

/// <summary>The Verify adapter that a project references.</summary>
/// <param name="Assembly">The name of the project's assembly.</param>
/// <param name="Verifier">The full name of the adapter's entry point: <c>VerifyXunit.Verifier</c>.</param>
internal sealed record VerifyHelperModel(string Assembly, string Verifier)
{
    private static readonly string[] Verifiers = ["VerifyXunit.Verifier", "VerifyNUnit.Verifier", "VerifyMSTest.Verifier"];

    /// <summary>The adapter, or null where the project references none, or not this library.</summary>
    public static VerifyHelperModel? Of(Compilation compilation) =>
        Verifiers.FirstOrDefault(verifier => compilation.GetTypeByMetadataName(verifier) is not null) is { } found
        && compilation.GetTypeByMetadataName(Names.EntryPoint) is not null
            ? new(compilation.AssemblyName ?? "", found)
            : null;
}
