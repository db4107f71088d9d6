using System;
using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>Makers, rates of nulls and hidden variables under conditions: every form compiles without a warning and does what it says.</summary>
public sealed class Conditions
{
    private const string Head = "using System; using System.Collections.Generic; using SynthFixtures; namespace Shop; public enum Tier { Basic, Silver, Gold }\n";

    public static TheoryData<string, string> Texts => new()
    {
        { "Tier == Tier.Gold", "public Tier Tier { get; set; }" },
        { "Tier is Tier.Gold or Tier.Silver", "public Tier Tier { get; set; }" },
        { "Tier switch { Tier.Gold => true, _ => false }", "public Tier Tier { get; set; }" },
        { "Level == 2", "public int Level { get; set; }" },
        { "Name == \\\"a\\\"", "[Pick(\"a\", \"b\")] public string Name { get; set; } = \"\";" },
        { "Name is { Length: > 1 } text && text[0] == 'b'", "[Pick(\"a\", \"bb\")] public string Name { get; set; } = \"\";" },
        { "Note is null", "[Missing(0.5)] public string? Note { get; set; }" },
        { "Note?.Length > 3", "[Missing(0.5)] public string? Note { get; set; }" },
        { "Flag", "public bool Flag { get; set; }" },
        { "!Flag", "public bool Flag { get; set; }" },
        { "When > default(DateTime)", "public DateTime When { get; set; }" },
        { "@class == 2", "public int @class { get; set; }" },
        { "Inner.Of(Level) == Inner.Kind.Odd", "public int Level { get; set; } public static class Inner { public enum Kind { Even, Odd } public static Kind Of(int n) => (Kind)(n & 1); }" },
        { "IsHigh(Level) && Level < Limit", "public int Level { get; set; } public const int Limit = 5; public static bool IsHigh(int level) => level > 2;" },
        { "Segment == 1 && (int)Tier > 0", "public Tier Tier { get; set; }" },
        { "nameof(Tier).Length == 4", "public Tier Tier { get; set; }" },
        { "Array.Exists(new[] { 1, 2 }, Level => Level == (int)Tier)", "public Tier Tier { get; set; } public int Level { get; set; }" },
        { "((Func<int, bool>)(x => x > Level))(3)", "public int Level { get; set; }" },
        { "Level /* years */ > 3 // and more", "public int Level { get; set; }" },
        { "Price > 3.5m", "[Uniform(1, 9)] public decimal? Price { get; set; }" },
    };

    [Theory, MemberData(nameof(Texts))]
    public void Any_boolean_expression_over_members_is_a_condition(string text, string member)
    {
        var world = World.Of($$"""
            {{Head}}[Synthetic, Latent("Segment", 1, 1)] public sealed class Model
            {
                [Uniform(0.0, 1.0)] [Uniform(2.0, 3.0, When = "{{text}}")] public double Value { get; set; }
                [Uniform(0.0, 1.0)] [Uniform(2.0, 3.0, When = "Segment == 1")] public double Other { get; set; }
                {{member}}
            }
            static class Use { public static object Call() => SyntheticModel.With(other: 3).Rows(3); }
            """);

        Assert.NotEmpty(world.Rows("Shop.Model"));
        world.Call("Shop.Use");
    }

    [Theory]
    [InlineData("string", "[Pattern(\"[a-z]{3}\")] [Pattern(\"[0-9]{4}\", When = \"Flag\")]", 4)]
    [InlineData("string", "[Pick(\"a\", \"b\")] [Pattern(\"[0-9]{4}\", When = \"Flag\")]", 4)]
    [InlineData("string", "[Constant(\"x\")] [Pick(\"abcd\", When = \"Flag\")]", 4)]
    [InlineData("string?", "[Constant(null)] [Pick(\"abcd\", When = \"Flag\")]", 4)]
    [InlineData("string", "[Derive(nameof(Make))] [Constant(\"abcd\", When = \"Flag\")]", 4)]
    [InlineData("string", "[Constant(\"x\")] [Derive(nameof(Make), When = \"Flag\")]", 5)]
    [InlineData("byte", "[Constant(1)] [Constant(4, When = \"Flag\")]", 4)]
    [InlineData("ulong?", "[Constant(null)] [Constant(4, When = \"Flag\")]", 4)]
    [InlineData("decimal", "[Constant(1)] [Constant(4, When = \"Flag\")]", 4)]
    [InlineData("long", "[Sequence] [Constant(4, When = \"Flag\")]", 4)]
    [InlineData("int", "[Normal(100, 1)] [Pick(4, When = \"Flag\")]", 4)]
    [InlineData("int", "[Weighted(1, 3)] [Weighted(2, 3)] [Weighted(4, 3, When = \"Flag\")] [Weighted(4, 2, When = \"Flag \")]", 4)]
    [InlineData("int?", "[Missing(0.2)] [Weighted(1, 3)] [Weighted(4, 3, When = \"Flag\")]", 4)]
    [InlineData("Tier", "[Pick(Tier.Basic)] [Pick(Tier.Gold, When = \"Flag\")]", 2)]
    [InlineData("List<int>", "[Pick(1), Count(2, 3)] [Pick(4, When = \"Flag\")]", 4)]
    [InlineData("List<int>?", "[Missing(0.5), Pick(1), Count(2, 3)] [Pick(4, When = \"Flag\")]", 4)]
    [InlineData("Guid", "[NewGuid] [Constant(4, When = \"Flag\")]", 4)]
    public void Makers_of_every_kind_are_alternatives(string type, string makers, int then)
    {
        if (type == "Guid")
        {
            Assert.Contains(Example.Findings($"{Head}[Synthetic] public sealed class Model {{ {makers} public {type} Value {{ get; set; }} public bool Flag {{ get; set; }} }}"), f => f.Id == "SYNF0002");
            return;
        }
        var world = World.Of($$"""
            {{Head}}[Synthetic] public sealed class Model
            {
                {{makers}} public {{type}} Value { get; set; } = default!;
                public bool Flag { get; set; }
                public static string Make(bool flag) => flag ? "12345" : "";
            }
            static class Use { public static object Call() => SyntheticModel.With(flag: true).Rows(3); }
            """);

        foreach (var row in world.Rows("Shop.Model"))
        {
            var value = World.Value(row, "Value");
            var size = value switch { null => -1, string text => text.Length, List<int> list => list.DefaultIfEmpty(then).First(), _ => Convert.ToInt64(value, null) };
            Assert.True(value is null || (bool)World.Value(row, "Flag")! == (size == then), $"{value}");
        }
        world.Call("Shop.Use");
    }
}
