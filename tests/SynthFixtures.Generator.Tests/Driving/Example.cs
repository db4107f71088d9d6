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

            [System.AttributeUsage(System.AttributeTargets.Method, AllowMultiple = true)]
            internal sealed class InlineSyntheticDataAttribute(params object?[]? values) : System.Attribute
            {
                public object?[]? Values => values;
                public int Rows { get; set; }
                public long Seed { get; set; }
            }

            [System.AttributeUsage(System.AttributeTargets.Method, AllowMultiple = true)]
            internal sealed class PinnedRowAttribute(long seed, long row) : System.Attribute
            {
                public long Seed => seed;
                public long Row => row;
            }

            internal sealed class SyntheticDefaultsAttribute : System.Attribute
            {
                public int Rows { get; set; }
                public long Seed { get; set; }
            }

            internal sealed class SyntheticTheoryAttribute : System.Attribute;
        }

        namespace Xunit
        {
            internal sealed class TheoryAttribute : System.Attribute;
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
        var compilation = Compile(source, references);
        var updated = Driver.Update(compilation);
        Assert.Empty(Analyze(updated));
        Driver.RequireNothing(updated.GetDiagnostics(), compilation, updated);
    }

    public static IReadOnlyList<Diagnostic> Findings(string source, params MetadataReference[] references) => Findings(Compile(source, references));

    /// <summary>What the analyzer says of a project and its generated files; the project itself must be free of the compiler's errors.</summary>
    public static IReadOnlyList<Diagnostic> Findings(CSharpCompilation compilation, AnalyzerOptions? options = null) =>
        Findings(compilation, Driver.Update(compilation), options);

    /// <summary>The same where other generators write files, which ours does not see. A file stands where the compiler puts it.</summary>
    public static IReadOnlyList<Diagnostic> FindingsBeside(CSharpCompilation compilation, params (string Path, string Text)[] others) =>
        Findings(compilation, Driver.Update(compilation).AddSyntaxTrees(others.Select(other => Driver.Parse(other.Text, other.Path))));

    /// <summary>The same where the files are generated already. Compiler and analyzer run together, over one binding of the code.</summary>
    public static IReadOnlyList<Diagnostic> Findings(CSharpCompilation compilation, CSharpCompilation updated, AnalyzerOptions? options = null)
    {
        var all = updated.WithAnalyzers([new SyntheticAnalyzer()], options).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        Assert.Empty(all.Where(d => IsCompilers(d) && d.Severity == DiagnosticSeverity.Error && (d.Location.SourceTree is null || compilation.ContainsSyntaxTree(d.Location.SourceTree))));
        return Ordered(all.Where(d => !IsCompilers(d)));
    }

    /// <summary>What the analyzer says; its own exceptions included.</summary>
    public static IReadOnlyList<Diagnostic> Analyze(CSharpCompilation compilation, AnalyzerOptions? options = null) =>
        Ordered(compilation.WithAnalyzers([new SyntheticAnalyzer()], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult());

    private static List<Diagnostic> Ordered(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Where(d => !d.IsSuppressed).OrderBy(d => d.Location.SourceSpan.Start)];

    private static bool IsCompilers(Diagnostic diagnostic) => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal);

    // An example without a namespace is about one type.
    private static CSharpCompilation Compile(string source, MetadataReference[] references)
    {
        var whole = source.Contains("namespace", StringComparison.Ordinal) ? source : "using System; using SynthFixtures; namespace Shop; " + source;
        return Driver.Compile([whole, SyntheticData], World.Unique("Shop"), references);
    }
}
