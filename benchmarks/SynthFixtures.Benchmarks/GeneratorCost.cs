using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SynthFixtures.Generator;

namespace SynthFixtures.Benchmarks;

/// <summary>What the generator costs a compilation of 200 types with 15 members, against one that only reads the attributes of the same members.</summary>
/// <remarks>Every invocation sees a compilation of its own, as in an editor: symbols of an earlier one would be bound already.</remarks>
public class GeneratorCost
{
    private const string FirstRun = "first run";
    private const string Keystroke = "keystroke";
    private const int Types = 200;
    private const int MembersPerType = 15;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private ImmutableArray<SyntaxTree> trees;
    private ImmutableArray<MetadataReference> references;
    private GeneratorDriver readsAttributes = null!;
    private GeneratorDriver generates = null!;
    private GeneratorDriver readsAttributesAgain = null!;
    private GeneratorDriver generatesAgain = null!;
    private CSharpCompilation compilation = null!;
    private int edits;

    [GlobalSetup]
    public void Prepare()
    {
        references = [.. Platform().Select(path => MetadataReference.CreateFromFile(path))];
        trees = [.. Enumerable.Range(0, Types).Select(Model), Unrelated(0)];
        compilation = Compile();
        readsAttributes = Driver(new AttributeReader());
        generates = Driver(new SyntheticGenerator());
        readsAttributesAgain = readsAttributes.RunGenerators(compilation);
        generatesAgain = generates.RunGenerators(compilation);
        if (generatesAgain.GetRunResult().GeneratedTrees.Length < Types)
            throw new InvalidDataException("The generator made fewer files than there are types.");
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory(FirstRun)]
    public GeneratorDriver ReadAttributesAtFirst() => readsAttributes.RunGenerators(Compile());

    [Benchmark]
    [BenchmarkCategory(FirstRun)]
    public GeneratorDriver GenerateAtFirst() => generates.RunGenerators(Compile());

    [Benchmark(Baseline = true)]
    [BenchmarkCategory(Keystroke)]
    public GeneratorDriver ReadAttributesAfterKeystroke() => readsAttributesAgain.RunGenerators(Edited());

    [Benchmark]
    [BenchmarkCategory(Keystroke)]
    public GeneratorDriver GenerateAfterKeystroke() => generatesAgain.RunGenerators(Edited());

    private CSharpCompilation Compile() =>
        CSharpCompilation.Create("Models", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private CSharpCompilation Edited() => compilation.ReplaceSyntaxTree(trees[^1], Unrelated(++edits));

    private static SyntaxTree Unrelated(int edit) =>
        CSharpSyntaxTree.ParseText($"namespace Models; internal static class Unrelated {{ public const int Edit = {edit}; }}", ParseOptions, "Unrelated.cs");

    private static SyntaxTree Model(int index)
    {
        string[] members =
        [
            "[Sequence] public int Id",
            "[NewGuid] public System.Guid Key",
            "[Pick(\"Ada\", \"Grace\", \"Emmy\")] public string FirstName",
            "[Pick(\"Lovelace\", \"Hopper\", \"Noether\")] public string LastName",
            "[Derive(nameof(MakeEmail))] public string Email",
            "[DateRange(\"2020-01-01\", \"2025-01-01\")] public System.DateTime RegisteredAt",
            "[Normal(40, 12, Min = 18, Max = 90)] public int Age",
            "[LogNormal(7, 1)] public decimal Balance",
            "[Weighted(System.DayOfWeek.Monday, 3), Weighted(System.DayOfWeek.Friday, 7)] public System.DayOfWeek Day",
            "[Bernoulli(0.8)] public bool IsActive",
            "[Pick(\"Berlin\", \"Hamburg\")] public string City",
            "[Uniform(0, 0.3)] public double Discount",
            "[Poisson(3)] public int OpenOrders",
            "[Exponential(5)] public double WaitingTime",
            "[Normal(0, 1), Missing(0.1)] public double? Score",
        ];
        if (members.Length != MembersPerType)
            throw new InvalidDataException($"{members.Length} members instead of {MembersPerType}.");

        var source = new StringBuilder("using SynthFixtures;\nnamespace Models;\n\n");
        source.Append($"[Synthetic]\npublic sealed record Model{index}\n{{\n");
        foreach (var member in members)
            source.Append($"    {member} {{ get; init; }}\n");
        source.Append("    public static string MakeEmail(string firstName, string lastName) => firstName + lastName;\n}\n");
        return CSharpSyntaxTree.ParseText(source.ToString(), ParseOptions, $"Model{index}.cs");
    }

    private static GeneratorDriver Driver(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: ParseOptions);

    private static IEnumerable<string> Platform()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string[] names = ["System.Private.CoreLib.dll", "System.Runtime.dll", "netstandard.dll", "System.Collections.dll"];
        return [.. names.Select(name => Path.Combine(framework, name)), typeof(SyntheticAttribute).Assembly.Location, typeof(Synthetic).Assembly.Location];
    }

    private sealed class AttributeReader : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            var types = context.SyntaxProvider.ForAttributeWithMetadataName(
                "SynthFixtures.SyntheticAttribute",
                static (_, _) => true,
                static (found, _) => ((INamedTypeSymbol)found.TargetSymbol).GetMembers().Sum(member => member.GetAttributes().Length));
            context.RegisterSourceOutput(types, static (_, _) =>
            {
            });
        }
    }
}
