using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Emission;
using SynthFixtures.Generator.Parsing;

namespace SynthFixtures.Generator.Snapshots;

/// <summary>Writes the typed calls of Verify. They return its own task, so what Verify offers beyond goes on working.</summary>
internal static class VerifyHelperEmitter
{
    public static void AddTo(SourceProductionContext output, VerifyHelperModel? model)
    {
        if (model is null)
            return;
        var space = $"{Names.GeneratedNamespace}.{RegistrationEmitter.Identifier(model.Assembly)}";
        var writer = new SourceWriter();
        SourceEmitter.Preamble(writer, suppressed: "");
        writer.Line($"global using global::{space}.Snapshots;").Line().Line($"namespace {space}.Snapshots").Open();
        writer.Line($$"""
            using global::System;
            using global::System.Runtime.CompilerServices;
            using global::VerifyTests;

            /// <summary>Rows of synthetic types for Verify, with the values as they are: Guids and dates are not replaced by counters.</summary>
            internal static class SyntheticVerify
            {
                /// <summary>Compares rows of a synthetic type.</summary>
                public static SettingsTask Rows<T>(
                    int rows, long seed, long firstRow = 0, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
                    global::{{model.Verifier}}.Verify(global::SynthFixtures.Synthetic.Rows<T>(rows, seed, firstRow), settings, sourceFile)
                        .DontScrubGuids().DontScrubDateTimes();

                /// <summary>Compares one row of a synthetic type; in a theory each row has a file of its own.</summary>
                public static SettingsTask Row<T>(long seed, long row, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
                    global::{{model.Verifier}}.Verify((object?)global::SynthFixtures.Synthetic.Row<T>(seed, row), settings, sourceFile)
                        .DontScrubGuids().DontScrubDateTimes()
                        .UseTextForParameters(FormattableString.Invariant($"seed={seed}_row={row}"));

                // SYNTHFIXTURES_SNAPSHOTS=update accepts what is received; on a build server only where that is allowed.
                [ModuleInitializer]
                internal static void AcceptInUpdates()
                {
                    if (string.Equals(Environment.GetEnvironmentVariable("SYNTHFIXTURES_SNAPSHOTS"), "update", StringComparison.OrdinalIgnoreCase))
                    {
                        VerifierSettings.AutoVerify(
                            includeBuildServer: string.Equals(Environment.GetEnvironmentVariable("SYNTHFIXTURES_ALLOW_UPDATE_ON_BUILD_SERVER"), "true", StringComparison.OrdinalIgnoreCase),
                            throwException: false);
                    }
                }
            }
            """);
        writer.Close();
        output.AddSource("SyntheticVerify.g.cs", writer.ToSourceText());
    }
}
