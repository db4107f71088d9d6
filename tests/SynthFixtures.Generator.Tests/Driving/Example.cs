using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SynthFixtures.Generator.Analysis;
using Xunit;

namespace SynthFixtures.Generator.Tests.Driving;

/// <summary>Source text in which <c>[|</c> and <c>|]</c> enclose what a rule underlines.</summary>
internal static class Example
{
    /// <summary>What adapters for test frameworks declare.</summary>
    public const string SyntheticData = """
        namespace SynthFixtures
        {
            [System.AttributeUsage(System.AttributeTargets.Method, AllowMultiple = true)]
            internal sealed class SyntheticDataAttribute : System.Attribute
            {
                public int Rows { get; set; }
                public long Seed { get; set; }
                public long FirstRow { get; set; }
                public long Row { get; set; }
                public SynthFixtures.Sampling Sampling { get; set; }
            }
        }
        """;

    /// <summary>The one finding of an example, with its message, at the place that the example marks.</summary>
    public static Diagnostic Finding(string marked, string id, string message, params MetadataReference[] references)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        var source = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

        var finding = Assert.Single(Findings(source, references));
        Assert.Equal((id, message), (finding.Id, finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(source[start..end], finding.Location.SourceTree!.ToString().Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length));
        Assert.Equal(end - start, finding.Location.SourceSpan.Length);
        Assert.EndsWith(source[..start], finding.Location.SourceTree!.ToString()[..finding.Location.SourceSpan.Start], StringComparison.Ordinal);
        return finding;
    }

    /// <summary>Nothing is found, and what is generated compiles.</summary>
    public static void NoFinding(string source, params MetadataReference[] references)
    {
        Assert.Empty(Findings(source, references));
        Driver.GenerateAndCompile(Compile(source, references));
    }

    public static IReadOnlyList<Diagnostic> Findings(string source, params MetadataReference[] references) => Findings(Compile(source, references));

    /// <summary>What the analyzer says of a project and its generated files; the project itself must be free of the compiler's errors.</summary>
    public static IReadOnlyList<Diagnostic> Findings(CSharpCompilation compilation, AnalyzerOptions? options = null)
    {
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return Analyze(Driver.Update(compilation), options);
    }

    /// <summary>What the analyzer says; its own exceptions included.</summary>
    public static IReadOnlyList<Diagnostic> Analyze(CSharpCompilation compilation, AnalyzerOptions? options = null) =>
        [.. compilation.WithAnalyzers([new SyntheticAnalyzer()], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
            .Where(d => !d.IsSuppressed).OrderBy(d => d.Location.SourceSpan.Start)];

    // An example without a namespace is about one type.
    private static CSharpCompilation Compile(string source, MetadataReference[] references)
    {
        var whole = source.Contains("namespace", StringComparison.Ordinal) ? source : "using System; using SynthFixtures; namespace Shop; " + source;
        return Driver.Compile([whole, SyntheticData], World.Unique("Shop"), references);
    }
}
