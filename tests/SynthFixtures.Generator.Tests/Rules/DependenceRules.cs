using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>What the analyzer says about members that depend on other rows.</summary>
public sealed class DependenceRules
{
    [Theory]
    [InlineData("[Normal(1, 2), [|Unique|]] public int Name { get; set; }", "its values are not equally probable")]
    [InlineData("[[|Unique|], Uniform(1.0, 2.0)] public double Name { get; set; }", "its values are not equally probable")]
    [InlineData("[[|Unique|]] [Weighted(1, 2), Weighted(2, 3)] public int Name { get; set; }", "its values are not equally probable")]
    [InlineData("[[|Unique|]] public Guid Name { get; set; }", "its values cannot be numbered")]
    [InlineData("[[|Unique|], Constant(3)] public int Name { get; set; }", "it has no values of its own to take in turn")]
    [InlineData("[[|Unique|], Derive(nameof(Make))] public int Name { get; set; } public static int Make() => 1;", "it has no values of its own to take in turn")]
    public void SYNF0201_The_values_cannot_be_taken_in_turn(string member, string why) =>
        Example.Finding($"[Synthetic] public class Model {{ {member} }}", "SYNF0201",
            $"'Model.Name' cannot be unique: {why}; use [Uniform] on an integer, [Pick], [Pattern], [DateRange] or [Sequence]");
}
