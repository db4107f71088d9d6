using System;
using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>Which values members hold, with attributes and without.</summary>
public sealed class MemberTypes
{
    private static readonly string[] Numbers =
        ["byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "decimal"];

    private static readonly string[] Laws =
    [
        "[Uniform(1, 9)]", "[Uniform(1.0, 9.0)]", "[Normal(5, 1, Min = 1, Max = 9)]", "[LogNormal(1, 0.1)]",
        "[Exponential(3, Max = 9)]", "[Poisson(2)]", "[Bernoulli(0.5)]", "[Sequence]", "[Sequence(3, 0)]", "[Pick(1, 2, 3)]",
        "[Weighted(1, 2)] [Weighted(4, 1)]", "[Constant(7)]", "",
    ];

    public static TheoryData<string> AllNumbers => [.. Numbers];

    [Theory]
    [MemberData(nameof(AllNumbers))]
    public void Every_law_fills_every_numeric_type_and_its_nullable_form(string type)
    {
        var members = Laws.SelectMany((law, i) => new[]
        {
            $"    {law} public {type} M{i} {{ get; set; }}",
            $"    [Missing(0.3)] {law} public {type}? N{i} {{ get; set; }}",
        });
        var world = World.Of($"using SynthFixtures; namespace Shop;\n[Synthetic]\npublic sealed class Model\n{{\n{string.Join("\n", members)}\n}}");
        var rows = world.Rows("Shop.Model", 100);

        for (var i = 0; i < Laws.Length; i++)
        {
            Assert.All(rows, row => Assert.InRange(Convert.ToDouble(World.Value(row, $"M{i}")), 0, 100));
            Assert.InRange(rows.Count(row => World.Value(row, $"N{i}") is null), 10, 60);
        }
    }

    [Fact]
    public void An_object_keeps_the_types_of_its_constants()
    {
        const string Source = """
            using System.Collections.Generic;
            using SynthFixtures;
            namespace Shop;
            public enum Tier { Basic, Gold }
            [Synthetic]
            public sealed class Model
            {
                [Pick("a", 1, 2L, 2.0, 1.5f, true, 'c', Tier.Gold, (byte)7, 8u)] public object Any { get; set; } = "";
                [Constant(3)] public object Three { get; set; } = "";
                [Pick("x", 1)] public Dictionary<string, object> Bag { get; set; } = [];
            }
            """;
        var rows = World.Of(Source).Rows("Shop.Model", 400);

        Assert.Equal(
            ["Boolean", "Byte", "Char", "Double", "Int32", "Int64", "Single", "String", "Tier", "UInt32"],
            rows.Select(row => World.Value(row, "Any")!.GetType().Name).Distinct().Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal(3, World.Value(row, "Three")));
        Assert.All(rows, row => Assert.NotEmpty((Dictionary<string, object>)World.Value(row, "Bag")!));
    }

    [Fact]
    public void Members_without_attributes_get_unremarkable_values_of_their_type()
    {
        const string Source = """
            using System;
            using SynthFixtures;
            namespace Shop;

            public enum Tier { Basic, Silver, Gold }

            [Synthetic]
            public sealed class Model
            {
                public bool Flag { get; set; }
                public string Name { get; set; } = "";
                public Guid Key { get; set; }
                public DateTime Created { get; set; }
                public DateOnly Birthday { get; set; }
                public TimeSpan Visit { get; set; }
                public Tier Tier { get; set; }
            }
            """;
        var rows = World.Of(Source).Rows("Shop.Model");

        Assert.All(rows, row => Assert.StartsWith("Name ", (string)World.Value(row, "Name")!));
        Assert.All(rows, row => Assert.Equal(DateTimeKind.Utc, ((DateTime)World.Value(row, "Created")!).Kind));
        Assert.All(rows, row => Assert.InRange(((DateOnly)World.Value(row, "Birthday")!).Year, 2020, 2029));
        Assert.All(rows, row => Assert.InRange((TimeSpan)World.Value(row, "Visit")!, TimeSpan.Zero, TimeSpan.FromDays(1)));
        Assert.Equal(2, rows.Select(row => World.Value(row, "Flag")).Distinct().Count());
        Assert.Equal(3, rows.Select(row => World.Value(row, "Tier")).Distinct().Count());
        Assert.Equal(200, rows.Select(row => World.Value(row, "Key")).Distinct().Count());
    }

    [Fact]
    public void Nullable_members_are_null_in_a_tenth_of_the_rows_and_with_a_maker_never()
    {
        const string Source = """
            using System;
            using SynthFixtures;
            namespace Shop;

            public enum Tier { Basic, Gold }

            [Synthetic]
            public sealed record Address(string City);

            [Synthetic]
            public readonly record struct Point(double X, double Y);

            [Synthetic]
            public sealed class Model
            {
                public int? Points { get; set; }
                public string? Name { get; set; }
                public Guid? Key { get; set; }
                public DateTime? Created { get; set; }
                public DateOnly? Birthday { get; set; }
                public TimeSpan? Visit { get; set; }
                public Tier? Tier { get; set; }
                public bool? Flag { get; set; }
                public decimal? Balance { get; set; }
                public Address? Home { get; set; }
                public Point? Place { get; set; }
                [Pick("a", "b")] public string? MadeName { get; set; }
                [Uniform(1, 5)] public int? MadePoints { get; set; }
                [NewGuid] public Guid? MadeKey { get; set; }
                [DateRange("2020-01-01", "2021-01-01")] public DateOnly? MadeDate { get; set; }
                [Weighted(Shop.Tier.Gold, 1)] public Tier? MadeTier { get; set; }
                [Pick("a", null)] public string? OneOrNull { get; set; }
                [Missing(1)] public string? Never { get; set; }
                [Missing(0)] public string? Always { get; set; }
            }
            """;
        var rows = World.Of(Source).Rows("Shop.Model", 400);

        foreach (var member in new[] { "Points", "Name", "Key", "Created", "Birthday", "Visit", "Tier", "Flag", "Balance", "Home", "Place" })
            Assert.InRange(rows.Count(row => World.Value(row, member) is null), 20, 65);
        foreach (var member in new[] { "MadeName", "MadePoints", "MadeKey", "MadeDate", "MadeTier", "Always" })
            Assert.All(rows, row => Assert.NotNull(World.Value(row, member)));
        Assert.InRange(rows.Count(row => World.Value(row, "OneOrNull") is null), 150, 250);
        Assert.All(rows, row => Assert.Null(World.Value(row, "Never")));
    }

    [Fact]
    public void Code_without_nullable_annotations_is_never_null_by_itself()
    {
        const string Source = """
            #nullable disable
            using SynthFixtures;
            namespace Shop;

            [Synthetic]
            public sealed class Address { public string City { get; set; } }

            [Synthetic]
            public sealed class Model
            {
                public string Name { get; set; }
                [Missing(0.5)] public string Nickname { get; set; }
                [Pick("a", null)] public string Letter { get; set; }
                [Constant(null)] public string Nothing { get; set; }
                public Address Home { get; set; }
                [Missing(0.5)] public Address Work { get; set; }
                [Derive(nameof(Make))] public string Made { get; set; }
                public static string Make(string name, string nickname) => name + nickname;
            }
            """;
        var rows = World.Of(Source).Rows("Shop.Model");

        Assert.All(rows, row => Assert.NotNull(World.Value(row, "Name")));
        Assert.All(rows, row => Assert.NotNull(World.Value(row, "Home")));
        Assert.InRange(rows.Count(row => World.Value(row, "Nickname") is null), 60, 140);
        Assert.InRange(rows.Count(row => World.Value(row, "Work") is null), 60, 140);
        Assert.InRange(rows.Count(row => World.Value(row, "Letter") is null), 60, 140);
    }

    [Fact]
    public void Enums_of_every_make_hold_declared_values_only()
    {
        const string Source = """
            using System;
            using SynthFixtures;
            namespace Shop;

            public enum Alias { One = 1, Uno = 1, Two = 2, Dos = Two }
            public enum Small : byte { A = 200, B = 255 }
            public enum Huge : ulong { Least, Most = ulong.MaxValue }
            public enum Wide : long { Least = long.MinValue, Most = long.MaxValue }
            [Flags] public enum Bits { None = 0, Read = 1, Write = 2, All = Read | Write }
            public enum Negative : sbyte { Minus = -5, Zero = 0 }
            public enum Keywords { @class, @void, Normal }

            [Synthetic]
            public sealed class Model
            {
                public Alias Alias { get; set; }
                public Small Small { get; set; }
                public Huge Huge { get; set; }
                public Wide Wide { get; set; }
                public Bits Bits { get; set; }
                public Negative Negative { get; set; }
                public Keywords Keywords { get; set; }
                [Pick(Negative.Minus, (Negative)(-7))] public Negative Chosen { get; set; }
                [Weighted(Bits.Read | Bits.Write, 1), Weighted((Bits)8, 1)] public Bits Mixed { get; set; }
                [Constant(Wide.Least)] public Wide Fixed { get; set; }
                [Constant((Huge)18446744073709551614)] public Huge Odd { get; set; }
                [Constant(Keywords.@class)] public Keywords? Word { get; set; }
            }
            """;
        var world = World.Of(Source);
        var rows = world.Rows("Shop.Model");

        foreach (var (member, count) in new Dictionary<string, int> { ["Alias"] = 2, ["Small"] = 2, ["Huge"] = 2, ["Wide"] = 2, ["Bits"] = 4, ["Negative"] = 2, ["Keywords"] = 3 })
        {
            Assert.All(rows, row => Assert.True(Enum.IsDefined(world.Type("Shop." + member), World.Value(row, member)!)));
            Assert.Equal(count, rows.Select(row => World.Value(row, member)).Distinct().Count());
        }
        Assert.Equal(["-7", "Minus"], rows.Select(row => World.Value(row, "Chosen")!.ToString()).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["8", "All"], rows.Select(row => World.Value(row, "Mixed")!.ToString()).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Constants_and_choices_keep_their_text_and_value()
    {
        const string Source = """"
            using System;
            using SynthFixtures;
            namespace Shop;

            [Synthetic]
            public sealed class Model
            {
                [Constant("quote \" brace { newline \n tab \t null \0 snow \u2603 \ud83d\ude00 \u2028")] public string Text { get; set; } = "";
                [Constant('\'')] public char Letter { get; set; }
                [Constant(-1)] public int Minus { get; set; }
                [Constant(long.MinValue)] public long Least { get; set; }
                [Constant(ulong.MaxValue)] public ulong Most { get; set; }
                [Constant(0.1)] public decimal Tenth { get; set; }
                [Constant(0.1f)] public float Single { get; set; }
                [Constant(double.NaN)] public double NaN { get; set; }
                [Constant(double.MaxValue)] public double Greatest { get; set; }
                [Constant(1e-300)] public double Tiny { get; set; }
                [Constant(true)] public bool Flag { get; set; }
                [Constant(null)] public string? Nothing { get; set; }
                [Constant(typeof(int))] public Type? Kind { get; set; }
                [Constant(5)] public int? Five { get; set; }
                [Pick('a', 'b')] public char Picked { get; set; }
                [Pick(0.1, 2)] public decimal Mixed { get; set; }
                [Pick("only")] public object Any { get; set; } = "";
            }
            """";
        var row = World.Of(Source).Rows("Shop.Model", 1)[0];

        Assert.Equal("quote \" brace { newline \n tab \t null \0 snow \u2603 \ud83d\ude00 \u2028", World.Value(row, "Text"));
        Assert.Equal('\'', World.Value(row, "Letter"));
        Assert.Equal(long.MinValue, World.Value(row, "Least"));
        Assert.Equal(ulong.MaxValue, World.Value(row, "Most"));
        Assert.Equal(0.1m, World.Value(row, "Tenth"));
        Assert.Equal(0.1f, World.Value(row, "Single"));
        Assert.Equal(double.NaN, World.Value(row, "NaN"));
        Assert.Equal(double.MaxValue, World.Value(row, "Greatest"));
        Assert.Equal(typeof(int), World.Value(row, "Kind"));
        Assert.Equal("only", World.Value(row, "Any"));
    }
}
