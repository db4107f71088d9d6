using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Pipeline;

/// <summary>Code that is being typed, from a few dense models and all files of the corpus: whatever stands there, the generator and the analyzer do not throw.</summary>
public sealed class Mutations
{
    private const int Count = 5_000;

    private static readonly string[] Models =
    [
        """
        using System; using SynthFixtures; namespace Shop;
        public enum Tier { Basic, Silver = 5, Gold }
        [Synthetic] public sealed record Customer {
            [NewGuid] public required Guid Id { get; init; }
            [Pick("Ada", "Grace")] public required string Name { get; init; }
            [Derive(nameof(MakeEmail))] public required string Email { get; init; }
            [Normal(40, 12, Min = 18, Max = 90)] public int Age { get; init; }
            [Weighted(Tier.Basic, 7)] [Weighted(Tier.Gold, 3)] public Tier Tier { get; init; }
            public static string MakeEmail(string name, [Normal(0, 1)] double noise) => name + noise;
        }
        static class Use { static object Call() => SyntheticCustomer.With(age: 3, name: null).Rows(3); }
        """,
        """
        using System; using SynthFixtures;
        [Synthetic] [StreamName("model")] public class Model(int age, string name = "x") : Base<long> { public int Age { get; } = age; [NotSynthetic] public Uri? U { get; set; } public Address Home { get; set; } = new("", 0); }
        public class Base<T> { [Sequence(3, 2)] public T Id { get; set; } = default!; public Model? Parent { get; init; } [Missing(0.5)] public string? Note; }
        [Synthetic(Facade = "Addresses")] public record struct Address([Pick("Oslo")] string City, [Uniform(1, 200)] int Number);
        """,
        """
        using System; using SynthFixtures; using SynthFixtures.Distributions; [assembly: SynthesizeAssembly(typeof(string))]
        namespace Shop;
        public readonly struct Law(double width) : IQuantile<double> { public double Quantile(double u) => width * u; }
        [Kernel(typeof(Law))] public sealed class LawAttribute([Positive] double width) : MakerAttribute { public double Width { get; } = width; }
        [Synthetic] public struct Point { [Law(2)] public double X; [Constant(null)] public string? S; [DateRange("2020-01-01", "2025-01-01")] public DateOnly D; }
        """,
        """
        using System; using SynthFixtures; namespace Shop;
        [Synthetic, Latent("Group", 0.7, 0.3)] public sealed record Loan(bool Flag) {
            [Normal(0, 1)] [Gamma(2, 1, When = "Flag && Group == 1")] [Uniform(0, 9, When = nameof(IsOld))] public double Rate { get; init; }
            [Normal(0, 1, Weight = 0.5)] [Normal(5, 1, Weight = 0.5)] [Missing(0.5, When = "Rate > 1"), Missing(0.1)] public double? Mixed { get; init; }
            [Constant("a")] [Pattern("[a-z]", When = @"Mixed is null")] [Derive(nameof(Make), When = "true")] public string Text { get; init; } = "";
            public static bool IsOld(double mixed, int group) => Math.Exp(mixed) > group; public static string Make([Pick("x")] [Pick("y", When = "Flag")] string noise) => noise;
        }
        """,
        """
        using System; using SynthFixtures; namespace Shop;
        public class Model { [Poisson(3)] public decimal D { get; set; } }
        public class Tests {
            [SyntheticData(Rows = 5, Seed = 1)] public void Adds_up(Model model, [Uniform(1, 6)] int die, string text) { var rows = Synthetic.Rows<Model>(3, 1); }
            private class Inner { [SyntheticData] public void Fails(int[] numbers) { } }
        }
        """,
    ];

    private static readonly string[] Scraps =
    [
        "[", "]", "(", ")", "{", "}", "<", ">", "?", "=", ",", ";", "\"", "nameof(", "typeof(", "[Normal(", "[Pick(null)]", "[Weighted]", "<T>", "record", "struct", "class", "static", "abstract", "ref", "params", "partial",
        "[Synthetic]", "[Derive(\"\")]", "[Derive(null)]", "[Missing(2)]", "[Kernel(\"\")]", "[Kernel(null)]", "[Kernel(typeof(int))]", "[StreamName(null)]", "[SyntheticData(Rows = -1)]", "[Sequence(1, 2, 3)]", "this", "int", "string?", "T", "Model", "Customer", "Address",
        "-1", "0", "1e400", "double.NaN", "null", "default", "=>", "where T : Model", "#if", "#nullable disable", "//", "/*", "unsafe int*", "dynamic", "(int, string)", "@", "\u200b", "global::", "SyntheticModel.With()", "[Synthetic(Facade = \"x\")]", "file", "required", "nint", "When = \"", "When = null", "When = \"Flag &&\"", "Weight = 0", "[Latent(null)]", "[Latent(\"a\", null)]", "[Missing(0.5, When = \"Flag\")]",
    ];

    [Fact]
    public void Five_thousand_mutations_of_valid_models_make_nothing_throw()
    {
        var corpus = Repository.Files("tests/SynthFixtures.Corpus.Models").Select(File.ReadAllText).ToList();
        Assert.True(corpus.Count > 60);
        var bases = Models.Concat(corpus).Select(model => (Compilation: Driver.Compile([model, Example.SyntheticData]), Tokens: Tokens(model))).ToArray();
        var failures = new ConcurrentBag<string>();

        Parallel.For(0, Count, new ParallelOptions { MaxDegreeOfParallelism = Math.Min(4, Environment.ProcessorCount) }, seed =>
        {
            var (compilation, tokens) = bases[seed % bases.Length];
            var mutant = Mutate(tokens, new Dice(seed));
            var tree = compilation.SyntaxTrees[0];
            if (Failure(compilation.ReplaceSyntaxTree(tree, Driver.Parse(mutant, tree.FilePath)), whole: seed % 25 == 0) is { } failure)
                failures.Add($"Seed {seed}: {failure}\n{mutant}");
        });

        Assert.Empty(failures);
    }

    // The compiler's own driver of analyzers takes three times as long as all the rest.
    private static string? Failure(CSharpCompilation compilation, bool whole)
    {
        // What is generated need not be parsed.
        var result = Driver.Create(track: false).RunGenerators(compilation).GetRunResult();
        if (result.Results.FirstOrDefault(r => r.Exception is not null).Exception is { } exception)
            return exception.ToString();
        if (result.Diagnostics.FirstOrDefault(d => d.Id is "CS8785" or "CS8784") is { } failed)
            return failed.ToString();

        try
        {
            DirectAnalysis.Run(compilation);
        }
        catch (Exception thrown)
        {
            return thrown.ToString();
        }
        return whole ? Example.Analyze(compilation).FirstOrDefault(d => d.Id == "AD0001")?.ToString() : null;
    }

    private static List<string> Tokens(string model) => [.. CSharpSyntaxTree.ParseText(model).GetRoot().DescendantTokens().Select(t => t.ToFullString())];

    private static string Mutate(List<string> original, Dice dice)
    {
        var tokens = new List<string>(original);
        for (var edits = 1 + dice.Next(4); edits > 0 && tokens.Count > 2; edits--)
        {
            var (at, other) = (dice.Next(tokens.Count), dice.Next(tokens.Count));
            switch (dice.Next(8))
            {
                case 0:
                    tokens.RemoveAt(at);
                    break;
                case 1:
                    tokens.Insert(at, tokens[at]);
                    break;
                case 2:
                    (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                    break;
                case 3:
                    tokens.Insert(at, " " + Scraps[dice.Next(Scraps.Length)] + " ");
                    break;
                case 4:
                    tokens[at] = " " + Scraps[dice.Next(Scraps.Length)] + " ";
                    break;
                case 5:
                    var length = Math.Min(dice.Next(30), tokens.Count - at);
                    tokens.InsertRange(other, tokens.GetRange(at, length));
                    break;
                case 6:
                    tokens.RemoveRange(at, Math.Min(dice.Next(12), tokens.Count - at));
                    break;
                default:
                    if (dice.Next(4) == 0)
                        tokens.RemoveRange(at, tokens.Count - at);
                    else
                        tokens[at] = tokens[at][..(tokens[at].Length / 2)];
                    break;
            }
        }
        return string.Concat(tokens);
    }

    // SplitMix64: the same sequence on every runtime.
    private sealed class Dice(int seed)
    {
        private ulong state = (ulong)seed;

        public int Next(int end)
        {
            unchecked
            {
                state += 0x9E3779B97F4A7C15;
                var x = state;
                x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
                x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
                return (int)((x ^ (x >> 31)) % (ulong)end);
            }
        }
    }
}
