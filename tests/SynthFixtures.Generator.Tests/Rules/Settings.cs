using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>Rules obey what a project says of them.</summary>
public sealed class Settings
{
    private const string Faulty = "using SynthFixtures; namespace Shop; [Synthetic] public class Model { [Normal(0, -1)] public double Name { get; set; } }";

    [Fact]
    public void A_pragma_silences_a_rule() =>
        Assert.Empty(Example.Findings("#pragma warning disable SYNF0101\n" + Faulty));

    [Fact]
    public void A_pragma_around_the_member_silences_that_place_only()
    {
        var findings = Example.Findings("""
            using SynthFixtures;
            namespace Shop;
            [Synthetic] public class Model
            {
            #pragma warning disable SYNF0101
                [Normal(0, -1)] public double Silent { get; set; }
            #pragma warning restore SYNF0101
                [Normal(0, -1)] public double Loud { get; set; }
            }
            """);

        Assert.Contains("Loud", Assert.Single(findings).GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void An_attribute_silences_a_rule() =>
        Assert.Empty(Example.Findings(Faulty.Replace("[Synthetic]", "[Synthetic] [System.Diagnostics.CodeAnalysis.SuppressMessage(\"SynthFixtures.Parameters\", \"SYNF0101\")]", StringComparison.Ordinal)));

    [Theory]
    [InlineData(ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    public void The_editorconfig_sets_the_severity(ReportDiagnostic configured, DiagnosticSeverity expected) =>
        Assert.Equal(expected, Assert.Single(Configured(configured)).Severity);

    [Fact]
    public void The_editorconfig_switches_a_rule_off() => Assert.Empty(Configured(ReportDiagnostic.Suppress));

    [Fact]
    public void A_model_is_not_generated_even_where_its_rule_is_silenced() =>
        Assert.Empty(Driver.Generate(Driver.Compile("#pragma warning disable SYNF0101\n" + Faulty)));

    [Fact]
    public void A_project_without_the_library_is_told_nothing() =>
        Assert.Empty(Example.Analyze(Driver.CompileModels(Faulty)));

    private static IReadOnlyList<Diagnostic> Configured(ReportDiagnostic severity)
    {
        var compilation = Driver.Compile(Faulty);
        var options = compilation.Options.WithSyntaxTreeOptionsProvider(new Severity("SYNF0101", severity));
        return Example.Findings(compilation.WithOptions(options));
    }

    // What the compiler reads from dotnet_diagnostic.SYNF0101.severity.
    private sealed class Severity(string rule, ReportDiagnostic severity) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic value) =>
            TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out value);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic value)
        {
            value = severity;
            return diagnosticId == rule;
        }
    }
}
