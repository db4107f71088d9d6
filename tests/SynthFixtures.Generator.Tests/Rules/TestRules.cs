using System;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>SYNF03xx: theories and calls of the entry point.</summary>
public sealed class TestRules
{
    private const string Order = "using SynthFixtures; namespace Models { [Synthetic] public sealed record Order([Uniform(1, 9)] int Quantity); public sealed record Plain(int Quantity); }";

    public static TheoryData<string> Calls =>
    [
        "Synthetic.Row<Order>(seed: 1, row: 2)",
        "Synthetic.Rows<Order>(count: 3, seed: 1)",
        "Synthetic.Fill<Order>(new Order[3], seed: 1)",
        "Synthetic.Fill(new Order[3].AsSpan(), seed: 1)",
        "Synthetic.Stream<Order>(seed: 1)",
    ];

    [Theory]
    [MemberData(nameof(Calls))]
    public void SYNF0301_A_referenced_model_that_nothing_asks_for(string call)
    {
        var finding = Example.Finding($"using System; using SynthFixtures; using Models; namespace Shop; public static class Caller {{ public static void Call() => [|{call}|]; }}",
            "SYNF0301", "'Order' has no source of synthetic rows in this project; add [assembly: SynthesizeAssembly(typeof(Order))]", Models());

        Assert.Equal("global::Models.Order", finding.Properties["Type"]);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void SYNF0301_A_type_that_is_no_model(string call)
    {
        var finding = Example.Finding($"using System; using SynthFixtures; using Order = Models.Plain; namespace Shop; public static class Caller {{ public static void Call() => [|{call}|]; }}",
            "SYNF0301", "'Plain' has no source of synthetic rows in this project; put [Synthetic] on Plain", Models());

        Assert.Equal("T:Models.Plain", Assert.Single(finding.Properties).Value);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_model_of_the_same_project_has_its_source(string call) =>
        Example.NoFinding($"using System; using SynthFixtures; namespace Shop; [Synthetic] public sealed record Order(int Quantity); public static class Caller {{ public static void Call() => {call}; }}");

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_model_of_an_assembly_that_is_asked_for_has_its_source(string call) =>
        Example.NoFinding($"using System; using SynthFixtures; using Models; [assembly: SynthesizeAssembly(typeof(Order))] namespace Shop {{ public static class Caller {{ public static void Call() => {call}; }} }}", Models());

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_model_that_a_theory_takes_has_its_source(string call) =>
        Example.NoFinding($"using System; using SynthFixtures; using Models; namespace Shop; public class Tests {{ [SyntheticData] public void Adds_up(Order order) {{ }} public static void Call() => {call}; }}", Models());

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_model_that_a_referenced_project_generates_has_its_source(string call)
    {
        var models = new World();
        var generated = models.Add(Driver.GenerateAndCompile(Driver.Compile(Order, World.Unique("Models"))));

        Example.NoFinding($"using System; using SynthFixtures; using Models; namespace Shop; public static class Caller {{ public static void Call() => {call}; }}", generated);
    }

    [Fact]
    public void A_type_parameter_is_the_callers_concern() =>
        Example.NoFinding("public static class Caller { public static T[] Call<T>() => Synthetic.Rows<T>(3, 1); }");

    [Theory]
    [InlineData("[|Rows = 0|]", "Rows = 0 asks for no row; use 1 or more")]
    [InlineData("Seed = 3, [|Rows = -1|]", "Rows = -1 asks for no row; use 1 or more")]
    [InlineData("[|Row = -1|]", "Row = -1 is no row; rows count from 0")]
    [InlineData("[|FirstRow = -7|]", "FirstRow = -7 is no row; rows count from 0")]
    [InlineData("Rows = 3, [|Row = 1|]", "Row asks for one row, Rows and FirstRow for several; keep Row alone to replay one row, or remove it")]
    [InlineData("[|Row = 1|], FirstRow = 1", "Row asks for one row, Rows and FirstRow for several; keep Row alone to replay one row, or remove it")]
    [InlineData("Rows = 20, [|FirstRow = 30|], Sampling = Sampling.Stratified", "FirstRow = 30 begins inside a set of 20 stratified rows; begin at a multiple of 20")]
    public void SYNF0302_Rows_that_do_not_exist(string arguments, string why) =>
        Example.Finding($"public class Tests {{ [SyntheticData({arguments})] public void Adds_up(int number) {{ }} }}", "SYNF0302", $"'Tests.Adds_up': {why}");

    [Theory]
    [InlineData("public class Tests { [SyntheticData] public void [|Adds_up|]<T>(int number) { } }", "the theory is generic; write it for a concrete type")]
    [InlineData("public class Tests { private class Inner { [SyntheticData] public void [|Adds_up|](int number) { } } }", "its class is not accessible; make the class public")]
    [InlineData("public class Tests { [SyntheticData] public void Adds_up(Func<int> [|numbers|]) { } }", "parameter 'numbers' of type Func<int> is neither a model nor a value that can be inferred; use a class, record or struct, or a value type such as int, string or DateTime")]
    [InlineData("public class Tests { [SyntheticData] public void Adds_up(IDisposable [|thing|]) { } }", "parameter 'thing' of type IDisposable is neither a model nor a value that can be inferred; use a class, record or struct, or a value type such as int, string or DateTime")]
    [InlineData("public class Tests { [SyntheticData] public void Adds_up(ref int [|number|]) { } }", "parameter 'number' is passed by ref; pass it by value")]
    [InlineData("public class Tests { [SyntheticData] public void Adds_up(params int[] [|numbers|]) { } }", "parameter 'numbers' of type int[] takes any number of arguments (params); write one parameter for each value")]
    [InlineData("public class Tests { [SyntheticData] public void [|Adds_up|]() { } }", "it has no parameters to fill; add one of a synthetic type, or make it a test without rows")]
    [InlineData("public class Tests<T> { [SyntheticData] public void Adds_up(System.Collections.Generic.List<T> [|things|]) { } }", "parameter 'things' of type List<T> is no model, and its type is known in derived classes only; take a model, or write the theory for a concrete type")]
    [InlineData("public abstract class Base<T> { [SyntheticData] public void Adds_up(T model) { } } public class [|Tests|] : Base<int>;", "parameter 'model' is of type int here, which is no model; derive from Base of a class, record or struct")]
    [InlineData("public abstract class Base<T> { [SyntheticData] public void Adds_up(T model) { } } public abstract class Middle<T> : Base<T[]>; public class [|Tests|] : Middle<Uri>;", "parameter 'model' is of type Uri[] here, which is no model; derive from Base of a class, record or struct")]
    [InlineData("public class Tests { [SyntheticData] public void [|Adds_up|](int number) { } [SyntheticData] public void Adds_up(Tests model) { } }", "another theory of the class has the same name; rename one of them")]
    public void SYNF0303_A_parameter_that_no_row_can_fill(string source, string why) =>
        Example.Finding(source, "SYNF0303", $"'{(source.Contains("Inner", StringComparison.Ordinal) ? "Inner" : "Tests")}.Adds_up': {why}");

    [Theory]
    [InlineData("Rows = 20, Row = 3, Sampling = Sampling.Stratified")]
    [InlineData("Rows = 10, FirstRow = 30, Sampling = Sampling.Stratified")]
    public void Stratified_rows_are_asked_for_in_whole_sets_or_one_by_one(string arguments) =>
        Example.NoFinding($"public class Tests {{ [SyntheticData({arguments})] public void Adds_up(int number) {{ }} }}");

    [Fact]
    public void SYNF0304_Correlated_members_are_not_spread_evenly() =>
        Example.Finding(
            "[Synthetic, Correlate(nameof(A), nameof(B), 0.5)] public class Pair { [Normal(0, 1)] public double A { get; set; } [Normal(0, 1)] public double B { get; set; } } "
            + "public class Tests { [SyntheticData([|Sampling = Sampling.Stratified|])] public void Adds_up(Pair pair) { } }",
            "SYNF0304",
            "'Tests.Adds_up': stratified rows spread only the first member of each [Correlate] group of Pair evenly; the others follow it, and have their laws over many seeds");

    [Fact]
    public void A_law_on_a_parameter_is_checked_like_one_on_a_member() =>
        Example.Finding("public class Tests { [SyntheticData] public void Adds_up([Normal(0, [|-1|])] double number) { } }", "SYNF0101",
            "'Tests.Adds_up.number': Normal needs standardDeviation > 0 but [Normal(mean: 0, standardDeviation: -1)] passes -1; use a positive standard deviation");

    [Fact]
    public void Findings_about_a_referenced_type_stand_at_the_assembly_attribute() =>
        Example.Finding("using SynthFixtures; [assembly: [|SynthesizeAssembly(typeof(Faulty.Model))|]] namespace Shop { }", "SYNF0101",
            "'Model.Name' of 'Faulty': Normal needs standardDeviation > 0 but [Normal(mean: 0, standardDeviation: -1)] passes -1; use a positive standard deviation", Faulty());

    [Fact]
    public void Findings_about_a_referenced_type_stand_once_where_an_attribute_and_theories_ask_for_it() =>
        Example.Finding(
            "using SynthFixtures; [assembly: [|SynthesizeAssembly(typeof(Faulty.Model))|]] namespace Shop { public class Tests { "
            + "[SyntheticData] public void Adds_up(Faulty.Model model) { } [SyntheticData] public void Takes_many(System.Collections.Generic.List<Faulty.Model> models) { } } }",
            "SYNF0101",
            "'Model.Name' of 'Faulty': Normal needs standardDeviation > 0 but [Normal(mean: 0, standardDeviation: -1)] passes -1; use a positive standard deviation", Faulty());

    [Fact]
    public void Findings_about_a_referenced_type_stand_at_the_parameter_of_a_theory() =>
        Example.Finding("public class Tests { [SyntheticData] public void Adds_up(int number, Faulty.Model [|model|]) { } }", "SYNF0101",
            "'Model.Name' of 'Faulty': Normal needs standardDeviation > 0 but [Normal(mean: 0, standardDeviation: -1)] passes -1; use a positive standard deviation", Faulty());

    [Fact]
    public void Findings_about_a_nullable_model_stand_at_the_parameter_of_a_theory() =>
        Example.Finding("public struct Plain { public TimeZoneInfo Zone; } public class Tests { [SyntheticData] public void Adds_up(Plain? model) { } }".Replace("TimeZoneInfo Zone", "TimeZoneInfo [|Zone|]", StringComparison.Ordinal),
            "SYNF0004", "'Plain.Zone': no value of type TimeZoneInfo can be inferred; put [Derive(nameof(Method))] or [NotSynthetic] on the member");

    private static MetadataReference Models() => Driver.CompileModels(Order, World.Unique("Models")).ToMetadataReference();

    private static MetadataReference Faulty() =>
        MetadataReference.CreateFromImage(Driver.Emit(Driver.CompileModels(
            "using SynthFixtures; namespace Faulty; [Synthetic] public class Model { [Normal(0, -1)] public double Name { get; set; } }", "Faulty")));
}
