using System;
using System.Globalization;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>Remedies that are applied as they are written, and errors at run time that name their member.</summary>
public sealed class LiteralRemedies
{
    private const string Usings = "using System; using SynthFixtures; namespace Shop; ";

    [Theory]
    [InlineData("[Pick(\"a\")] public int", "or a member of type string", "[Pick(\"a\")] public string")]
    [InlineData("[Pick('a')] public int", "or a member of type char", "[Pick('a')] public char")]
    [InlineData("[Pick(true)] public int", "or a member of type bool", "[Pick(true)] public bool")]
    [InlineData("[Pick(3000000000)] public int", "or a member of a wider type", "[Pick(3000000000)] public long")]
    [InlineData("[Pick(1.5)] public int", "or a member of type double or decimal", "[Pick(1.5)] public decimal")]
    [InlineData("[Constant(5)] public nint", "an attribute cannot state values of that type: use [Derive(nameof(Method))] with a method that returns it", "[Derive(nameof(Make))] public nint")]
    [InlineData("[Constant(5)] public Int128", "an attribute cannot state values of that type: use [Derive(nameof(Method))] with a method that returns it", "[Derive(nameof(Make))] public Int128")]
    [InlineData("[Constant(1.5)] public Half", "an attribute cannot state values of that type: use [Derive(nameof(Method))] with a method that returns it", "[Derive(nameof(Make))] public Half")]
    [InlineData("[Constant(\"x\")] public Guid", "an attribute cannot state values of that type: use [Derive(nameof(Method))] with a method that returns it", "[Derive(nameof(Make))] public Guid")]
    [InlineData("[System.ComponentModel.DataAnnotations.Range(5, 1)] public int", "put a maker such as [Uniform] or [Pick] on the member", "[Uniform(1, 5)] public int")]
    [InlineData("[System.ComponentModel.DataAnnotations.Range(5, 1)] public int", "put a maker such as [Uniform] or [Pick] on the member", "[System.ComponentModel.DataAnnotations.Range(5, 1)] [Pick(3)] public int")]
    [InlineData("[System.ComponentModel.DataAnnotations.EmailAddress] public DateTime", "put a maker such as [DateRange] or [Derive] on the member", "[DateRange(\"2020-01-01\", \"2021-01-01\")] public DateTime")]
    public void A_remedy_compiles_as_it_is_written(string wrong, string remedy, string right)
    {
        var made = right.Contains("Make", StringComparison.Ordinal) ? $" public static {right.Split(' ')[^1]} Make() => default;" : "";

        Assert.EndsWith(remedy, Assert.Single(Example.Findings($"{Usings}[Synthetic] public class Model {{ {wrong} Name {{ get; set; }} }}")).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Example.NoFinding($"{Usings}[Synthetic] public class Model {{ {right} Name {{ get; set; }} = default!;{made} }}");
    }

    [Theory]
    [InlineData("long", "[Sequence([|long.MaxValue|])]", "values in [-9223372036854775808, 9223372036854775807] on a member of type long but [Sequence(start: 9223372036854775807, step: 1)] passes 9223372036854775807 to 9223372036854775808 for 2 rows; begin at 9223372036854775806 or less, or use a member of a wider type")]
    [InlineData("byte", "[Sequence([|0|], -1)]", "values in [0, 255] on a member of type byte but [Sequence(start: 0, step: -1)] passes 0 to -1 for 2 rows; begin at 1 or more, or use a member of a wider type")]
    [InlineData("int?", "[Sequence([|5|], 3000000000)]", "values in [-2147483648, 2147483647] on a member of type int but [Sequence(start: 5, step: 3000000000)] passes 5 to 3000000005 for 2 rows; begin at -852516353 or less, or use a member of a wider type")]
    public void SYNF0101_A_sequence_that_ends_after_one_row_is_told_at_once(string type, string maker, string message) =>
        Example.Finding($"[Synthetic] public class Model {{ {maker} public {type} Name {{ get; set; }} }}", "SYNF0101", "'Model.Name': Sequence needs " + message);

    [Fact]
    public void A_sequence_that_ends_later_names_its_member_and_the_row()
    {
        var world = World.Of($"{Usings}[Synthetic] public class Model {{ [Sequence] public long Id {{ get; set; }} [Sequence(9223372036854775800, 2)] public long Number {{ get; set; }} }}");

        Assert.Equal(
            "'Model.Number': The sequence 9223372036854775800, 9223372036854775802, ... leaves the range of a 64-bit integer at row 4. Ask for fewer rows, or choose another start or step. That is in row 4 of Model, seed 42.",
            Assert.Throws<SyntheticModelException>(() => world.Rows("Shop.Model", 10)).Message);
    }

    [Theory]
    [InlineData("[Normal(0, 1, Min = 100)] public double Size", "'Model.Size': Normal has no mass that a double can hold between 100 and Infinity.")]
    [InlineData("[Normal(0, 1, Max = -100)] public int Size", "'Model.Size': Normal has no mass")]
    [InlineData("[Normal(0, 1, Min = 100, Decimals = 1)] public decimal Size", "'Model.Size': Normal has no mass")]
    [InlineData("[Normal(0, 1, Min = 100)] public double Size { get; set; } [Exponential(1, Min = 1e6)] public double Age", "'Model.Size': Normal has no mass")]
    public void A_law_without_mass_between_its_bounds_names_its_member(string member, string message)
    {
        var world = World.Of($"{Usings}[Synthetic] public class Model {{ [Normal(0, 1)] public double Free {{ get; set; }} {member} {{ get; set; }} }}");

        Assert.StartsWith(message, Assert.Throws<SyntheticModelException>(() => world.Rows("Shop.Model", 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SYNF0301_A_profile_in_a_referenced_project_is_named()
    {
        var models = Driver.CompileModels("using SynthFixtures; namespace Models; [SyntheticProfile(typeof(System.Text.StringBuilder))] public interface IText { int Length { get; } }").ToMetadataReference();

        var finding = Assert.Single(Example.Findings("namespace Shop; public class Tests { public static object Rows() => SynthFixtures.Rows.Synthetic.Row<System.Text.StringBuilder>(seed: 1, row: 2); }".Replace("SynthFixtures.Rows.Synthetic", "SynthFixtures.Synthetic", StringComparison.Ordinal), models));
        Assert.EndsWith("move its profile IText from Models to this project: a profile describes a type in its own project only", finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
