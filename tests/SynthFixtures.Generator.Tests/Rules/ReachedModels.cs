using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SynthFixtures.Generator.Analysis;
using SynthFixtures.Generator.Parsing;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>The layout that the README recommends: what is wrong with a model of a referenced project is said where this project reaches it, however deep it lies.</summary>
public sealed partial class ReachedModels
{
    private static readonly Lazy<MetadataReference> Sound = new(() => MetadataReference.CreateFromImage(Driver.Emit(Driver.CompileModels(
        "using SynthFixtures; namespace Models; [Synthetic] public sealed record Order([Uniform(1, 9)] int Quantity);", "Models"))));

    public static TheoryData<string> Ids =>
        [.. new SyntheticAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).Except(ReachedRules.Elsewhere)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_that_a_model_inside_a_referenced_model_can_break_is_reported_where_a_theory_reaches_it(string id)
    {
        var (models, holder) = Holders(ReachedRules.WithoutText.GetValueOrDefault(id, Pages.Failing(id)));
        var image = MetadataReference.CreateFromImage(Driver.Emit(models));

        var byTheory = Said(Example.Findings(Driver.Compile(
            [$"public class Tests {{ [SynthFixtures.SyntheticData] public void Holds({holder} holder) {{ }} }}", Example.SyntheticData], "Tests", image, Sound.Value, Driver.Snapshots)));
        var byAttribute = Said(Example.Findings(Driver.Compile([$"[assembly: SynthFixtures.SynthesizeAssembly(typeof({holder}))]"], "Tests", image, Sound.Value, Driver.Snapshots)));

        Assert.Contains(byTheory, said => said.StartsWith(id, StringComparison.Ordinal));
        if (id == "SYNF0017") // ends the walk: what holds an endless type is named, and the type itself where all of an assembly are asked for
            Assert.Subset(byAttribute.ToHashSet(), byTheory.ToHashSet());
        else
            Assert.Equal(byAttribute, byTheory);
    }

    [Theory]
    [InlineData("public class Tests { [SyntheticData] public void Adds_up(A [|a|], int number) { } }")]
    [InlineData("public class Tests { [SyntheticData] public void [|Adds_up|](System.Collections.Generic.List<A> all) { } }")]
    [InlineData("public class Tests { [SyntheticData] public void [|Adds_up|]((int, A?) pair) { } }")]
    [InlineData("public abstract class Base<T> { [SyntheticData] public void Adds_up(T model) { } } public class [|Tests|] : Base<A>;")]
    [InlineData("[Synthetic] public record [|Own|](A Inside);")]
    [InlineData("[Synthetic] public record [|Own|](A[]? Inside); public class Tests { [SyntheticData] public void Adds_up(Own own) { } [SyntheticData] public void Is(A a) { } }")]
    [InlineData("public class Plain(A a) { public A A { get; } = a; } [SyntheticProfile(typeof(Plain))] internal interface [|IPlainProfile|];")]
    [InlineData("public class Tests { [SyntheticData] public void First(A [|a|]) { } [SyntheticData] public void Second(A a) { } [SyntheticData] public void Third(A a, A b) { } }")]
    public void A_fault_two_models_deep_is_said_once_at_the_first_place_that_reaches_it(string request)
    {
        var models = Compiled("[Synthetic] public record A(B B); [Synthetic] public record B(C? C); [Synthetic] public record C([Poisson(-1)] int X);");
        Example.Finding(
            $"using SynthFixtures; using Models; namespace Shop; {request}", "SYNF0101",
            $"'C.X' of '{models.AssemblyName}', in 'A > B > C': Poisson needs mean > 0 but [Poisson(mean: -1)] passes -1; use a positive mean",
            MetadataReference.CreateFromImage(Driver.Emit(models)));
    }

    [Fact]
    public void A_warning_about_a_model_whose_rows_are_made_is_said_as_well()
    {
        var compiled = Compiled("[Synthetic] public record A(B B); [Synthetic] public record B([property: Count(3)] int X);");
        var models = MetadataReference.CreateFromImage(Driver.Emit(compiled));
        var message = $"'B.X' of '{compiled.AssemblyName}', in 'A > B': [Count] says nothing here: int is no collection; remove it";

        Example.Finding("namespace Shop; public class Tests { [SynthFixtures.SyntheticData] public void Adds_up(Models.A [|a|]) { } }", "SYNF0016", message, models);
        Example.Finding("using SynthFixtures; [assembly: [|SynthesizeAssembly(typeof(Models.A))|]] namespace Shop { }", "SYNF0016", message, models);
    }

    [Fact]
    public void A_closed_generic_type_of_this_project_is_judged_where_a_model_holds_it() =>
        Example.Finding("[Synthetic] public class Page<T> { [Normal(0, [|-1|])] public double Weight { get; set; } public T[] Items { get; set; } = []; } [Synthetic] public record Own(Page<int> Numbers);",
            "SYNF0101", "'Page.Weight': Normal needs standardDeviation > 0 but [Normal(mean: 0, standardDeviation: -1)] passes -1; use a positive standard deviation");

    [Fact]
    public void What_a_project_between_them_has_generated_is_judged_there()
    {
        var models = Models("[Synthetic] public record A(B B); [Synthetic] public record B([property: Count(3)] int X);");
        var between = Driver.Compile("[assembly: SynthFixtures.SynthesizeAssembly(typeof(Models.A))]", World.Unique("Between"), models);
        var image = MetadataReference.CreateFromImage(Driver.Emit(between, Driver.Update(between)));

        Example.NoFinding("namespace Shop; public class Tests { [SynthFixtures.SyntheticData] public void Adds_up(Models.A a) { } }", models, image);
    }

    private static PortableExecutableReference Models(string types) => MetadataReference.CreateFromImage(Driver.Emit(Compiled(types)));

    private static CSharpCompilation Compiled(string types) => Driver.CompileModels($"using SynthFixtures; namespace Models; {types}", World.Unique("Models"));

    // The models of an example, each inside another model: none of them is a parameter itself.
    private static (CSharpCompilation Models, string Holder) Holders(string example)
    {
        var models = Driver.Compile([example], "Faulty", Sound.Value, Driver.Snapshots);
        var types = Requests.SyntheticTypes(models.Assembly, Knowledge.Of(models)).Where(type => type is { IsStatic: false, IsRefLikeType: false })
            .Select((type, index) => $"public {type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}? Inside{index} {{ get; set; }}");
        return (models.AddSyntaxTrees(Driver.Parse($"#nullable enable\n[SynthFixtures.Synthetic] public sealed class Holder {{ {string.Join(' ', types)} }}", "Holder.cs")), "Holder");
    }

    private static List<string> Said(IEnumerable<Diagnostic> findings) =>
        [.. findings.Select(f => $"{f.Id} {Way().Replace(f.GetMessage(CultureInfo.InvariantCulture), "")}").Order(StringComparer.Ordinal)];

    // The way to a model differs with what asks for it.
    [System.Text.RegularExpressions.GeneratedRegex("(?<=^'[^']*') of '[^']*'(, in '[^']*')?")]
    private static partial System.Text.RegularExpressions.Regex Way();
}
