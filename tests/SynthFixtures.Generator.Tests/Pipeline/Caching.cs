using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Pipeline;

/// <summary>What an edit makes the generator do again.</summary>
public sealed class Caching
{
    private const string Source = """
        using SynthFixtures;

        namespace Shop;

        [Synthetic] public sealed record Customer([Normal(40, 12)] int Age, Address Home) { public int Twice() => 2 * Age; }
        [Synthetic] public sealed record Address([Pick("Oslo")] string City);
        public class Tests { [SyntheticData] public void Adds_up(Customer customer, [Uniform(1, 9)] int number) { } [InlineSyntheticData(1)] public void Is_given(int given, [Uniform(1, 7)] int number) { } }
        public abstract class CustomerTests<T> { [SyntheticData] public void Is(T it) { } }
        public class OrderTests : CustomerTests<Models.Order>;
        public static class Uses { public static object Call() => SyntheticCustomer.With(age: 3).Rows(5); }
        """;

    private const string Tree = """
        using SynthFixtures;

        namespace Shop;

        [Synthetic, Latent("Kind", 1, 2)]
        public sealed record Tree([Uniform(1, 90)] int Age, [Normal(2, 1)] [Normal(15, 3, When = "Age > 30 && Kind == 1")] double Height);
        """;

    private static readonly MetadataReference Models = MetadataReference.CreateFromImage(
        Driver.Emit(Driver.CompileModels("using SynthFixtures; namespace Models; [Synthetic] public sealed record Order([Uniform(1, 9)] int Quantity);")));

    private static readonly string[] Files = [Source, "using SynthFixtures; [assembly: SynthesizeAssembly(typeof(Models.Order))]", Tree, Example.SyntheticData,
        "using SynthFixtures; namespace Shop; public class Plain { public int Age { get; set; } } [SyntheticProfile(typeof(Plain))] internal interface IPlain { [Normal(40, 12)] int Age { get; } }"];

    [Fact]
    public void Every_declared_step_is_tracked()
    {
        var result = Run(Driver.Compile(Files, "Shop", Models), out _);

        Assert.True(StepRuns.Names.Count >= 5);
        Assert.All(StepRuns.Names, name => Assert.Contains(name, result.TrackedSteps.Keys));
        Assert.Equal(
            ["AssemblySources.g.cs", "Models.Order.g.cs", "Shop.Address.g.cs", "Shop.Customer.Facade.g.cs", "Shop.Customer.g.cs", "Shop.Plain.g.cs", "Shop.Tests.Adds_up.Parameters.g.cs", "Shop.Tests.Is_given.Parameters.g.cs", "Shop.Tree+When.g.cs", "Shop.Tree.g.cs"],
            result.GeneratedSources.Select(s => s.HintName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2 * Age", "3 * Age")]
    [InlineData("2 * Age", "2 * ")]
    [InlineData("Adds_up(Customer customer, [Uniform(1, 9)] int number) { }", "Adds_up(Customer customer, [Uniform(1, 9)] int number) { return; }")]
    [InlineData("[Synthetic] public sealed record Address", "public sealed class Unrelated; [Synthetic] public sealed record Address")]
    [InlineData("public class Tests", "/* a comment that moves every line\n\n */ public class Tests")]
    [InlineData("Pick(\"Oslo\")", "Pick(/* the city */ \"Oslo\")")]
    [InlineData("With(age: 3)", "With(age: 4)")]
    [InlineData("With(age: 3).Rows(5)", "Row()")]
    [InlineData("SyntheticCustomer.With", "global::Shop.SyntheticCustomer.With")]
    [InlineData("=> SyntheticCustomer", "=> SyntheticCustomer.Rows(3).ToString() + Unrelated.Rows(5) + SyntheticCustomer")]
    public void An_edit_that_changes_no_model_leaves_every_step_unchanged(string before, string after) =>
        StepRuns.AssertNothingChanged(Edit(before, after));

    [Theory]
    [InlineData("namespace Shop;", "// a line more\nnamespace Shop;")]
    [InlineData("[Normal(15, 3, When", "[Normal(15, 3,  When")]
    [InlineData("namespace Shop;", "using System;\nnamespace Shop;")]
    public void Conditions_that_move_are_written_again_and_nothing_else(string before, string after)
    {
        var second = Edit(before, after, Tree);

        Assert.DoesNotContain(StepRuns.Of(second), step => step is ("Sources" or "Facades" or "Registration", not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)));
        Assert.Single(StepRuns.Outputs(second), reason => reason is not IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void A_new_unrelated_file_and_a_removed_one_leave_every_step_unchanged()
    {
        var compilation = Driver.Compile([.. Files, "namespace Other { class Unrelated { } }"], "Shop", Models);
        Run(compilation, out var driver);

        StepRuns.AssertNothingChanged(driver.RunGenerators(compilation.AddSyntaxTrees(Driver.Parse("class Added { }", "Added.cs"))).GetRunResult().Results[0]);
        StepRuns.AssertNothingChanged(driver.RunGenerators(compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Last())).GetRunResult().Results[0]);
    }

    [Theory]
    [InlineData("Normal(40, 12)", "Normal(41, 12)", "Shop.Customer.Facade.g.cs", "Shop.Customer.g.cs")]
    [InlineData("Pick(\"Oslo\")", "Pick(\"Rome\")", "Shop.Address.g.cs")]
    [InlineData("Uniform(1, 9)", "Uniform(1, 8)", "Shop.Tests.Adds_up.Parameters.g.cs")]
    public void A_real_change_writes_that_type_again_and_no_other(string before, string after, params string[] changed)
    {
        var compilation = Driver.Compile(Files, "Shop", Models);
        var first = Run(compilation, out _);
        var second = Edit(before, after);

        var old = first.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());
        Assert.Equal(changed, second.GeneratedSources.Where(s => s.SourceText.ToString() != old[s.HintName]).Select(s => s.HintName).Order(StringComparer.Ordinal));
        Assert.Single(StepRuns.Of(second), step => step is ("Sources", IncrementalStepRunReason.Modified));
        Assert.Equal(changed.Length, StepRuns.Outputs(second).Count(reason => reason is not IncrementalStepRunReason.Cached));
    }

    [Fact]
    public void The_first_use_of_a_facade_writes_it_and_nothing_else_and_the_last_takes_it_away()
    {
        var first = Run(Driver.Compile(Files, "Shop", Models), out _).GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());
        var used = Edit("=> SyntheticCustomer", "=> SyntheticAddress.Row(3).City + SyntheticCustomer");
        var unused = Edit("SyntheticCustomer.With(age: 3).Rows(5)", "new()");

        Assert.Equal(["Shop.Address.Facade.g.cs"], used.GeneratedSources.Where(s => s.SourceText.ToString() != first.GetValueOrDefault(s.HintName)).Select(s => s.HintName));
        Assert.Single(StepRuns.Outputs(used), reason => reason is not IncrementalStepRunReason.Cached);
        Assert.Equal(first.Keys.Except(["Shop.Customer.Facade.g.cs"]).Order(StringComparer.Ordinal), unused.GeneratedSources.Select(s => s.HintName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(StepRuns.Of(unused), step => step is (not "Facades", not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)));
    }

    [Fact]
    public void A_new_model_writes_its_source_and_the_registration_and_changes_no_other_text()
    {
        var second = Edit("public class Tests", "[Synthetic] public sealed record Added(int Number); public class Tests");

        var old = Run(Driver.Compile(Files, "Shop", Models), out _).GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());

        Assert.Single(StepRuns.Of(second), step => step is ("Sources", IncrementalStepRunReason.New));
        Assert.Equal(
            ["AssemblySources.g.cs", "Shop.Added.g.cs"],
            second.GeneratedSources.Where(s => s.SourceText.ToString() != old.GetValueOrDefault(s.HintName)).Select(s => s.HintName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_model_that_breaks_takes_its_source_with_it_and_comes_back()
    {
        var broken = Edit("Normal(40, 12)", "Normal(40, -12)");

        Assert.DoesNotContain("Shop.Customer.Facade.g.cs", broken.GeneratedSources.Select(s => s.HintName));
        Assert.DoesNotContain("Shop.Customer.g.cs", broken.GeneratedSources.Select(s => s.HintName));
        Assert.Contains("Shop.Address.g.cs", broken.GeneratedSources.Select(s => s.HintName));
    }

    [Fact]
    public void The_order_of_files_changes_no_text()
    {
        var forward = Driver.Generate(Driver.Compile(Files, "Shop", Models));
        var backward = Driver.Generate(Driver.Compile(Files.Reverse(), "Shop", Models));

        Assert.Equal(forward.OrderBy(f => f.Key, StringComparer.Ordinal), backward.OrderBy(f => f.Key, StringComparer.Ordinal));
    }

    private static GeneratorRunResult Edit(string before, string after, string file = Source)
    {
        Assert.Contains(before, file, StringComparison.Ordinal);
        var compilation = Driver.Compile(Files, "Shop", Models);
        Run(compilation, out var driver);
        var tree = compilation.SyntaxTrees[Array.IndexOf(Files, file)];
        var edited = compilation.ReplaceSyntaxTree(tree, Driver.Parse(file.Replace(before, after, StringComparison.Ordinal), tree.FilePath));
        return driver.RunGenerators(edited).GetRunResult().Results[0];
    }

    private static GeneratorRunResult Run(CSharpCompilation compilation, out GeneratorDriver driver)
    {
        driver = Driver.Create().RunGenerators(compilation);
        return driver.GetRunResult().Results[0];
    }
}
