using System;
using System.Globalization;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>Constants that their members would hold rounded only.</summary>
public sealed class RoundingRules
{
    [Theory]
    [InlineData("float", "16777217", "16777216", "16777218", "double")]
    [InlineData("float", "-16777217", "-16777218", "-16777216", "double")]
    [InlineData("float", "16777217u", "16777216", "16777218", "double")]
    [InlineData("float", "9007199254740993L", "9007199254740992", "9007200328482816", "decimal")]
    [InlineData("float?", "0.123456789", "0.12345678", "0.12345679", "double")]
    [InlineData("float", "16777217.0", "16777216", "16777218", "double")]
    [InlineData("double", "9007199254740993L", "9007199254740992", "9007199254740994", "decimal")]
    [InlineData("double?", "-9007199254740993L", "-9007199254740994", "-9007199254740992", "decimal")]
    [InlineData("double", "ulong.MaxValue", "18446744073709549568", "18446744073709551616", "decimal")]
    [InlineData("double", "long.MaxValue", "9223372036854774784", "9223372036854775808", "decimal")]
    [InlineData("decimal", "1e-30", "0.0000000000000000000000000000", "0.0000000000000000000000000001", "double")]
    [InlineData("decimal", "1.2345678901234567e-20", "0.0000000000000000000123456789", "0.0000000000000000000123456790", "double")]
    public void SYNF0002_A_constant_that_would_be_rounded_is_told_its_neighbours(string type, string constant, string below, string above, string wider)
    {
        var remedy = $"that type has {below} and {above} there: write one of them, or let the member be a {wider}";

        foreach (var maker in new[] { $"Constant({constant})", $"Pick({constant})", $"Pick(0, {constant})", $"Weighted({constant}, 1)" })
            Assert.EndsWith(remedy, One($"[Synthetic] public class Model {{ [{maker}] public {type} Name {{ get; set; }} }}"), StringComparison.Ordinal);
        Assert.EndsWith(remedy, One($"[Synthetic] public class Model {{ public bool IsRare {{ get; set; }} [Constant({constant}, When = nameof(IsRare)), Constant(0)] public {type} Name {{ get; set; }} }}"), StringComparison.Ordinal);
        if (wider == "double")
            Example.NoFinding($"using SynthFixtures; namespace Shop; [Synthetic] public class Model {{ [Constant({constant})] public double{type.Replace("float", "", StringComparison.Ordinal).Replace("decimal", "", StringComparison.Ordinal)} Name {{ get; set; }} }}");
        if (type is not "decimal")
            Example.NoFinding($"using SynthFixtures; namespace Shop; [Synthetic] public class Model {{ [Pick({below}d, {above}d)] public {type} Name {{ get; set; }} }}");
    }

    [Theory]
    [InlineData("float", "16777216", 16777216f)]
    [InlineData("float", "0.1", 0.1f)]
    [InlineData("float", "0.12345679", 0.12345679f)]
    [InlineData("float", "3.4028235e38", float.MaxValue)]
    [InlineData("float", "1e-45", float.Epsilon)]
    [InlineData("float", "-0.0", -0f)]
    [InlineData("double", "9007199254740992L", 9007199254740992d)]
    [InlineData("double", "long.MinValue", -9223372036854775808d)]
    [InlineData("double", "0.1f", 0.10000000149011612)]
    [InlineData("double", "double.Epsilon", double.Epsilon)]
    public void A_constant_that_its_member_holds_is_taken(string type, string constant, object value)
    {
        var source = $"using SynthFixtures; namespace Shop; [Synthetic] public class Model {{ [Constant({constant})] public {type} Name {{ get; set; }} }}";

        Example.NoFinding(source);
        Assert.Equal(value, World.Of(source).Column("Shop.Model", "Name", 1)[0]);
    }

    [Theory]
    [InlineData("Constant(0.1234567890123456789)")]
    [InlineData("Pick(0.5, -0.1234567890123456789d)")]
    [InlineData("Weighted(0.12345678901234567_89, 2)")]
    public void SYNF0002_Digits_that_an_attribute_cannot_pass_are_told(string maker)
    {
        Assert.EndsWith(
            "with 0.1234567890123456789 cannot fill a value of type decimal; an attribute passes it as the double 0.12345678901234568: write that, or [Derive(nameof(Method))] with a method that returns 0.1234567890123456789m",
            One($"[Synthetic] public class Model {{ [{maker}] public decimal? Name {{ get; set; }} }}"), StringComparison.Ordinal);
        Example.NoFinding("using SynthFixtures; namespace Shop; [Synthetic] public class Model { [Constant(0.12345678901234568)] public decimal Name { get; set; } [Derive(nameof(Exact))] public decimal Other { get; set; } public static decimal Exact() => 0.1234567890123456789m; [Pick(0.10, 1.50e1, 3)] public decimal Short { get; set; } }");
    }

    [Theory]
    [InlineData("float", "[Uniform([|16777217L|], 16777219L)]", "SYNF0101")]
    [InlineData("double", "[Uniform([|9007199254740993L|], 9007199254740999L)]", "SYNF0002")]
    [InlineData("double", "[Uniform(1L, [|9007199254740993L|])]", "SYNF0002")]
    [InlineData("float", "[Sequence([|16777217|])]", "SYNF0101")]
    [InlineData("double", "[Sequence([|9007199254740993|])]", "SYNF0101")]
    [InlineData("System.Half", "[Sequence([|-2049|])]", "SYNF0101")]
    public void Ends_and_first_values_that_would_be_rounded_are_findings(string type, string maker, string id)
    {
        var finding = Assert.Single(Example.Findings($"[Synthetic] public class Model {{ {maker.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)} public {type} Name {{ get; set; }} }}"));

        Assert.Equal(id, finding.Id);
        Assert.Equal(maker[(maker.IndexOf("[|", StringComparison.Ordinal) + 2)..maker.IndexOf("|]", StringComparison.Ordinal)],
            finding.Location.SourceTree!.ToString().Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length));
    }

    private static string One(string source)
    {
        var finding = Assert.Single(Example.Findings(source));
        Assert.Equal("SYNF0002", finding.Id);
        return finding.GetMessage(CultureInfo.InvariantCulture);
    }
}
