using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Fuzz;

/// <summary>Models of the corpus with changes: nothing throws, and what is generated compiles unless something was reported.</summary>
internal sealed class ModelCase
{
    private const string Adapter = """
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

    private readonly List<string[]> units;

    /// <param name="corpus">The folder of the corpus; each folder in it is a unit.</param>
    public ModelCase(string corpus) => units =
    [
        .. Directory.GetDirectories(corpus)
            .Where(folder => Path.GetFileName(folder) is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(folder => Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray()),
    ];

    /// <summary>The sources of a case.</summary>
    public IReadOnlyList<string> Sources(Dice dice)
    {
        var unit = (string[])dice.Of<string[]>(units).Clone();
        var changed = dice.Below(unit.Length);
        unit[changed] = Mutation.Of(unit[changed], dice);
        return [.. unit, Uses(unit[changed], dice), Words.Fuzzed, Adapter];
    }

    /// <exception cref="Fault">The case shows a fault.</exception>
    public static void Check(IReadOnlyList<string> sources)
    {
        var compilation = Compiling.Compile(sources);
        var updated = Compiling.Generate(compilation);
        var diagnostics = Compiling.Diagnose(updated);
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        var generated = errors.Where(Compiling.IsGenerated).ToList();
        if (generated.Count > 0 && !compilation.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error && d.Id != "CS0103" && d.Id != "CS0246"))
            throw new Fault("generated code does not compile", $"{generated[0]}\n{generated[0].Location.SourceTree}");
    }

    // A facade of some type, and a theory over it.
    private static string Uses(string source, Dice dice)
    {
        var types = System.Text.RegularExpressions.Regex.Matches(source, @"\b(?:class|record|struct) (\w+)").Select(match => match.Groups[1].Value).Distinct().ToList();
        if (types.Count == 0 || dice.Once(3))
            return "";
        var type = dice.Of<string>(types);
        var space = System.Text.RegularExpressions.Regex.Match(source, @"namespace ([\w.]+)").Groups[1].Value;
        return $$"""
            using SynthFixtures;
            {{(space.Length == 0 ? "" : $"using {space};")}}
            public class UsesOfCase
            {
                public object Facade() => Synthetic{{type}}.With().Rows(3);
                [SyntheticData] public void Theory({{type}} first, [Normal(0, 1)] double noise) { }
            }
            """;
    }
}
