using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>What is said where a facade is used that is not there: beside the compiler's word that it does not know the name.</summary>
public sealed class FacadeRules
{
    private const string Otherwise = "name it otherwise by [Synthetic(Facade = \"...\")]";

    [Theory]
    [InlineData("1st", "that is no name of a class; use a C# identifier")]
    [InlineData("", "that is no name of a class; use a C# identifier")]
    [InlineData("A.B", "that is no name of a class; use a C# identifier")]
    [InlineData("People", "Shop.People exists already; " + Otherwise)]
    [InlineData("Model", "Shop.Model exists already; " + Otherwise)]
    [InlineData("Tests", "Shop.Tests exists already; " + Otherwise)]
    [InlineData("Global", "Global exists already; " + Otherwise)]
    public void SYNF0011_A_facade_cannot_have_the_name_that_the_attribute_gives(string name, string why) =>
        Example.Finding(
            $"using SynthFixtures; namespace Shop.Tests {{ }} namespace Shop {{ public class People; [Synthetic([|Facade = \"{name}\"|])] public record Model(int Number); }} class Global;",
            "SYNF0011", $"'Model': no facade '{name}' can be generated: {why}");

    [Theory]
    [InlineData("namespace Shop { static class SyntheticModel; }", "Shop.SyntheticModel exists already; " + Otherwise)]
    [InlineData("static class SyntheticModel;", "SyntheticModel exists already; " + Otherwise)]
    [InlineData("namespace Shop.SyntheticModel { class C; }", "Shop.SyntheticModel exists already; " + Otherwise)]
    [InlineData("namespace Shop { [Synthetic(Facade = \"SyntheticModel\")] public record Other(int Number); }", "Shop.Other would have it too; name one of them otherwise by [Synthetic(Facade = \"...\")]")]
    public void SYNF0011_A_facade_that_is_used_cannot_have_its_name(string other, string why) =>
        AssertFinding(
            "SYNF0011", $"'Model': no facade 'SyntheticModel' can be generated: {why}",
            "using SynthFixtures; namespace Shop { [Synthetic] public record Model(int Number); static class Use { static object Call() => Shop.SyntheticModel.With(number: 1); } } " + other);

    [Fact]
    public void SYNF0011_The_facade_of_a_type_that_a_referenced_project_generates_is_made_there()
    {
        var models = Driver.GenerateAndCompile(Driver.Compile("using SynthFixtures; namespace Models; [Synthetic] public sealed record Order(int Quantity);", World.Unique("Models")));

        AssertFinding(
            "SYNF0011", $"'Order': no facade 'SyntheticOrder' can be generated: its rows are made in {models.AssemblyName}; use the facade there, or Synthetic.Rows<Order> here",
            "namespace Shop; static class Use { static object Call() => Models.SyntheticOrder.With(quantity: 1); }",
            MetadataReference.CreateFromImage(Driver.Emit(models)));
    }

    [Fact]
    public void SYNF0301_The_facade_of_a_referenced_model_that_nothing_asks_for()
    {
        var finding = AssertFinding(
            "SYNF0301", "'Order' has no source of synthetic rows in this project; add [assembly: SynthesizeAssembly(typeof(Order))]",
            "namespace Shop; static class Use { static object Call() => Models.SyntheticOrder.Rows(3); }",
            MetadataReference.CreateFromImage(Driver.Emit(Driver.CompileModels("using SynthFixtures; namespace Models; [Synthetic] public sealed record Order(int Quantity);"))));

        Assert.Equal("global::Models.Order", finding.Properties["Type"]);
    }

    [Theory]
    [InlineData("static object Call() => SyntheticOther.Rows(3);")]
    [InlineData("static object Call() => SyntheticModel.Else(3);")]
    [InlineData("static object Call(System.Func<int> SyntheticModel) => SyntheticModel.With(3);")]
    public void Names_that_are_no_facades_are_left_to_the_compiler(string use) =>
        Assert.Empty(Example.Analyze(Driver.Update(Driver.Compile($"using SynthFixtures; namespace Shop; [Synthetic] public record Model(int Number); static class Use {{ {use} }}"))));

    [Fact]
    public void A_facade_that_is_there_is_left_in_peace() =>
        Assert.Empty(Example.Analyze(Driver.GenerateAndCompile(Driver.Compile(
            "using SynthFixtures; namespace Shop; [Synthetic(Facade = \"People\")] public record Model(int Number); static class Use { static object Call() => People.With(number: 3).Rows(5); }"))));

    // The one finding of a project that does not compile without the facade; it stands at the name.
    private static Diagnostic AssertFinding(string id, string message, string source, params MetadataReference[] references)
    {
        var finding = Assert.Single(Example.Analyze(Driver.Update(Driver.Compile(source, World.Unique("Shop"), references))));
        Assert.Equal((id, message), (finding.Id, finding.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Contains("Synthetic", finding.Location.SourceTree!.ToString().Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length).Split('.').Last(), StringComparison.Ordinal);
        return finding;
    }
}
