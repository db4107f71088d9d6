using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SynthFixtures.Generator.Snapshots;

/// <summary>Writes the list of snapshot calls of a project, and the helper for Verify where the project references that.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SnapshotGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var calls = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => SnapshotCallReader.IsCandidate(node), SnapshotCallReader.Read)
            .Where(static cases => cases.Count > 0)
            .WithTrackingName(SnapshotSteps.Calls)
            .Collect()
            .Select(static (calls, _) => SnapshotCallModel.Distinct(calls))
            .Combine(context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ProjectFolder(options)))
            .WithTrackingName(SnapshotSteps.AllCalls);

        var verify = context.CompilationProvider
            .Select(static (compilation, _) => VerifyHelperModel.Of(compilation))
            .WithTrackingName(SnapshotSteps.Verify);

        context.RegisterSourceOutput(calls, static (output, calls) => SnapshotCallEmitter.AddTo(output, calls.Left, calls.Right));
        context.RegisterSourceOutput(verify, static (output, model) => VerifyHelperEmitter.AddTo(output, model));
    }

    private static string? ProjectFolder(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue("build_property.ProjectDir", out var folder) && folder.Length > 0 ? folder : null;
}
