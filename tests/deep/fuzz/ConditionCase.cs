using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SynthFixtures.Fuzz;

/// <summary>Conditions mean in generated code what they mean where C# itself compiles them: compared on a thousand rows.</summary>
internal static class ConditionCase
{
    private const int Count = 20;
    private const int RowCount = 1_000;

    /// <summary>A model whose members Probe0, Probe1, ... say which condition held, and whose methods Holds0, Holds1, ... ask C#.</summary>
    public static IReadOnlyList<string> Sources(Dice dice) =>
    [
        Source(Enumerable.Range(0, Count).Select(_ => ConditionText.Of(dice)).Where(Compiles).ToList()),
    ];

    /// <exception cref="Fault">A condition has another meaning.</exception>
    public static void Check(IReadOnlyList<string> sources)
    {
        var updated = Compiling.Generate(Compiling.Compile(sources));
        var errors = Compiling.Diagnose(updated).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
            throw new Fault("a condition that C# compiles is refused", string.Join("\n", errors));

        using var image = new MemoryStream();
        updated.WithAssemblyName("Conditions" + Guid.NewGuid().ToString("N")).Emit(image);
        var type = Assembly.Load(image.ToArray()).GetType("Fuzzed.Model")!;
        System.Runtime.CompilerServices.RuntimeHelpers.RunModuleConstructor(type.Module.ModuleHandle);
        var source = Rows.Sources.Of(type);
        var probes = type.GetProperties().Where(property => property.Name.StartsWith("Probe", StringComparison.Ordinal))
            .Select(property => (Probe: property, Holds: type.GetMethod("Holds" + property.Name["Probe".Length..])!)).ToList();
        for (var index = 0; index < RowCount; index++)
        {
            var row = source.RowAsObject(42, index)!;
            foreach (var (probe, holds) in probes)
            {
                if (!Equals(probe.GetValue(row), holds.Invoke(row, null)))
                    throw new Fault("a condition has another meaning", $"row {index.ToString(CultureInfo.InvariantCulture)}: {Text(probe)}");
            }
        }
    }

    private static string Text(PropertyInfo probe) => probe.GetCustomAttributes<ConstantAttribute>().Select(constant => constant.When).Single(when => when is not null)!;

    private static bool Compiles(string condition) =>
        !Compiling.Compile([Source([condition])]).GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static string Source(List<string> conditions)
    {
        var text = new StringBuilder("""
            using System;
            using SynthFixtures;
            namespace Fuzzed;
            public enum Tier { Basic, Silver, Gold }
            [Synthetic]
            public sealed partial class Model
            {
                [Uniform(0, 9)] public int Count { get; set; }
                [Uniform(0, 9), Missing(0.3)] public int? Maybe { get; set; }
                [Bernoulli(0.5)] public bool Flag { get; set; }
                public Tier Tier { get; set; }
                [Pick("", "a", "ab", "a\"b", "a\nb", "a\r\n  b", "a\tb", "a3b", "a \"b\" c", "a /* b */ // c", "  3{}")] public string Name { get; set; } = "";
                [Pick("", "ab", "abc"), Missing(0.3)] public string? Note { get; set; }
                [Pick('a', 'b', '\'', '"', '{')] public char Letter { get; set; }
                [Uniform(-3.0, 12.0)] public decimal Price { get; set; }
                [Uniform(0.0, 1.0)] public double Ratio { get; set; }
                [DateRange("2021-01-01", "2023-12-31")] public DateOnly Day { get; set; }
                [Uniform(0, 9)] public int @class { get; set; }
                public static bool IsLarge(int value) => value > 4;

            """);
        for (var i = 0; i < conditions.Count; i++)
            text.Append(CultureInfo.InvariantCulture, $$"""
                    [Constant(false)] [Constant(true, When = {{SymbolDisplay.FormatLiteral(conditions[i], quote: true)}})] public bool Probe{{i}} { get; set; }
                    public bool Holds{{i}}() =>
                        ({{conditions[i]}}
                        );

                """);
        return text.Append("}\n").ToString();
    }
}
