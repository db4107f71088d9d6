using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>SYNF0303, SYNF0305 to SYNF0307: what stands beside rows, and what test frameworks do with it.</summary>
public sealed class TheoryRules
{
    private const string OfXunit = "SynthFixtures.Xunit";

    [Theory]
    [InlineData("int[] [|numbers|]", "parameter 'numbers' of type int[] is an array, which xunit takes for the arguments themselves; make the test a [SyntheticTheory], which hands it over")]
    [InlineData("[Pick(1)] object [|thing|]", "parameter 'thing' of type object takes what stands for the value, and not the value; use a class, record or struct, or a value type such as int, string or DateTime")]
    [InlineData("int number, System.Threading.CancellationToken [|token|]", "parameter 'token' is a CancellationToken, which xunit v2 has none of; remove it")]
    public void SYNF0303_What_a_plain_theory_of_xunit_cannot_take(string parameters, string why)
    {
        var source = $"using SynthFixtures; using Xunit; namespace Shop; public class Tests {{ [SyntheticData] public void Adds_up({parameters}) {{ }} }}";
        var finding = Assert.Single(Example.Findings(Driver.Compile([source.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), Example.SyntheticData], OfXunit)));

        Assert.Equal(("SYNF0303", $"'Tests.Adds_up': {why}"), (finding.Id, finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("int[] numbers")]
    [InlineData("[Pick(1)] int[][,] numbers")]
    [InlineData("int number = 3, string text = \"\"")]
    [InlineData("[Normal(0, 1)] double? number = null")]
    [InlineData("int number, System.Threading.CancellationToken token")]
    [InlineData("int number, System.Threading.CancellationToken token = default")]
    public void What_test_frameworks_hand_over_may_be_of_any_kind(string parameters) =>
        Example.NoFinding($"public class Tests {{ [SyntheticTheory, SyntheticData] public void Adds_up(int first, {parameters}) {{ }} }}");

    [Fact]
    public void An_array_is_handed_over_by_a_synthetic_theory_of_xunit() =>
        Assert.Empty(Example.Findings(Driver.Compile(
            ["using SynthFixtures; namespace Shop; public class Tests { [SyntheticTheory, SyntheticData] public void Adds_up(int[] numbers) { } }", Example.SyntheticData], OfXunit)));

    [Theory]
    [InlineData("1, 2, [|3|]", "int first, int second", "3 values are given to 2 parameters; remove what is too much")]
    [InlineData("1, 2", "int first, int second", "all parameters are given, so that every row would be the same test; leave one to the rows, or use the data attribute of the test framework")]
    [InlineData("[|\"x\"|]", "int first, int second", "\"x\" is no int, which parameter 'first' takes; give a value of its type")]
    [InlineData("[|\"no-guid\"|]", "Guid first, int second", "\"no-guid\" is no Guid, which parameter 'first' takes; give a value of its type")]
    [InlineData("[|1.5|]", "int first, int second", "1.5 is no int, which parameter 'first' takes; give a value of its type")]
    [InlineData("[|300|]", "byte first, int second", "300 is no byte, which parameter 'first' takes; give a value of its type")]
    [InlineData("[|null|]", "int first, int second", "null is no int, which parameter 'first' takes; give a value of its type")]
    [InlineData("1, [|\"x\"|]", "int first, Tests second, int third", "\"x\" is no Tests, which parameter 'second' takes; give a value of its type")]
    [InlineData("[|\"Blue\"|]", "DayOfWeek first, int second", "\"Blue\" is no DayOfWeek, which parameter 'first' takes; give a value of its type")]
    public void SYNF0305_Values_that_a_theory_cannot_take(string values, string parameters, string why)
    {
        var finding = Assert.Single(Example.Findings(
            $"public class Tests {{ [InlineSyntheticData({values.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)})] public void Adds_up({parameters}) {{ }} }}"));

        Assert.Equal(("SYNF0305", $"'Tests.Adds_up': {why}"), (finding.Id, finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("1", "long first")]
    [InlineData("1", "decimal first")]
    [InlineData("1.5", "decimal first")]
    [InlineData("5", "byte first")]
    [InlineData("null", "int? first")]
    [InlineData("null", "string? first")]
    [InlineData("\"b0a2ba34-8d2a-4f8a-9d52-111111111111\"", "Guid first")]
    [InlineData("\"2024-02-29\"", "DateOnly? first")]
    [InlineData("System.DayOfWeek.Monday", "DayOfWeek first")]
    [InlineData("\"Monday\"", "DayOfWeek first")]
    [InlineData("1", "DayOfWeek first")]
    [InlineData("typeof(int)", "Type first")]
    [InlineData("new[] { 1, 2 }, 3", "int[] first, long second")]
    [InlineData("1", "object first")]
    public void Values_that_a_theory_takes(string values, string parameters) =>
        Example.NoFinding($"public class Tests {{ [InlineSyntheticData({values})] public void Adds_up({parameters}, int last) {{ }} }}");

    [Fact]
    public void Parameters_that_every_attribute_gives_have_no_source_of_their_own()
    {
        var compilation = Driver.Update(Driver.Compile(
            ["using System; using SynthFixtures; namespace Shop; public class Tests { [InlineSyntheticData(1, 2), InlineSyntheticData(3)] public void Adds_up(int given, int sometimes, int made) { } }", Example.SyntheticData]));
        var emitted = string.Concat(compilation.SyntaxTrees.Select(tree => tree.ToString()));

        Assert.Contains("(int sometimes, int made)", emitted, StringComparison.Ordinal);
    }

    [Fact]
    public void SYNF0306_A_plain_theory_does_not_show_the_failing_row() =>
        Example.Finding(
            "using SynthFixtures; using Xunit; namespace Shop; public class Tests { [[|Theory|], SyntheticData] public void Adds_up(int number) { } }",
            "SYNF0306",
            "'Tests.Adds_up': [Theory] does not show the row that fails; write [SyntheticTheory] in its place");

    [Theory]
    [InlineData("[[|PinnedRow(42, 7)|]]", "[PinnedRow] stands beside no [SyntheticData]; add one, or remove it")]
    [InlineData("[SyntheticData, PinnedRow(42, [|-1|])]", "there is no row -1; rows count from 0 to 2^63 - 2")]
    public void SYNF0307_A_pinned_row_that_keeps_nothing(string attributes, string why) =>
        Example.Finding($"public class Tests {{ {attributes} public void Adds_up(int number) {{ }} }}", "SYNF0307", $"'Tests.Adds_up': {why}");

    [Theory]
    [InlineData("[SyntheticDefaults(Rows = 300)] public class Tests { ", "[|SyntheticData|]")]
    [InlineData("[SyntheticDefaults(Rows = 300)] public class Outer { public class Tests { ", "[|SyntheticData|]")]
    public void SYNF0216_Defaults_count_where_rows_exceed_the_values_of_unique_members(string head, string attribute)
    {
        var source = $"{head} [{attribute}] public void Adds_up([Uniform(0, 99), Unique] int number) {{ }} }} {(head.Contains("Outer", StringComparison.Ordinal) ? "}" : "")}";
        var finding = Assert.Single(Example.Findings(source.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)));

        Assert.Contains("300", finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
