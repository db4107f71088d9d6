using System;
using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>Names that could mean something else inside generated code.</summary>
public sealed class HostileNames
{
    private static readonly string[] Types =
    [
        "Normal", "Streams", "Synthetic", "System", "Span", "Guid", "Task", "Cells", "Columns", "Customer", "CustomerSource", "Uniform", "Choice", "Truncated",
        "RowBlock", "RowBuffer", "Sources", "SourceOf", "AssemblySources", "SyntheticSource", "SynthFixtures", "Generated", "DateTime", "String", "Func", "Model", "Lazy", "record", "@class", "@var", "file",
        "ModelParameters", "ValueTuple", "Object", "Nullable", "Attribute", "ModuleInitializer", "dynamic2", "_", "__", "Größe", "Ünïcode", "@nint2", "required2", "Seed", "Int32", "Index", "Range",
    ];

    public static TheoryData<string> AllTypes => [.. Types];

    [Theory]
    [MemberData(nameof(AllTypes))]
    public void A_type_of_any_name_is_a_model_and_a_member(string name)
    {
        if (name is "record" or "file")
            name = "@" + name;
        var metadata = name.TrimStart('@');
        var source = $$"""
            using global::SynthFixtures;

            namespace Shop
            {
                [global::SynthFixtures.Synthetic]
                public sealed class {{name}}
                {
                    [Normal(0, 1, Min = -1)] public double Number { get; set; }
                    [Uniform(1, 9)] public int Count { get; set; }
                    public global::System.Guid Key { get; set; }
                    public global::System.DateTime At { get; set; }
                    public string? Text { get; set; }
                }

                [global::SynthFixtures.Synthetic]
                public sealed class Holder { public {{name}} One { get; set; } = new(); public {{name}}? Two { get; set; } }

                public enum Kind { {{name}}, Other }

                [global::SynthFixtures.Synthetic]
                public sealed record Kinds(Kind Kind, [Constant(Kind.{{name}})] Kind Same);
            }
            """;
        var world = World.Of(source.Replace("Holder", name == "Holder" ? "Other" : "Holder", StringComparison.Ordinal));

        Assert.Equal(3, world.Rows("Shop." + metadata, 3).Count);
        Assert.All(world.Column("Shop.Holder", "One", 3), Assert.NotNull);
    }

    [Fact]
    public void All_hostile_types_live_in_one_project()
    {
        var names = Types.Except(["record", "file", "_", "__", "SynthFixtures"]).ToList();
        var types = names.Select(n => $"[global::SynthFixtures.Synthetic] public sealed record {n}([global::SynthFixtures.Normal(0, 1)] double Number);");
        var members = names.Select((n, i) => $"public {n} M{i} {{ get; set; }} = null!;");
        var world = World.Of($"namespace Shop {{ {string.Join("\n", types)}\n [global::SynthFixtures.Synthetic] public class All {{ {string.Join("\n", members)} }} }}");

        Assert.Equal(3, world.Rows("Shop.All", 3).Count);
    }

    [Fact]
    public void Members_of_any_name_are_filled()
    {
        string[] names =
        [
            "Fill", "block", "rows", "people", "i", "Equals2", "Streams", "@class", "memory", "columns", "Columns", "Cells", "System", "Span", "Normal", "Guid", "Block", "Rows", "I",
            "value", "@value2", "seed", "row", "Task", "ModelSource", "Model2", "nickname", "Nickname", "NICKNAME", "nicknameIsMissing", "NicknameIsMissing", "nicknameOfRow", "nicknameColumn", "Column",
            "NicknameBuffer", "nicknameStream", "Law", "NicknameLaw", "_", "__", "_field", "Größe", "ſ", "İ", "ı", "@event", "@record", "@required", "@await", "@field", "@init", "@var", "@nameof", "@_x", "Global", "global",
            "MemberwiseClone2", "@base", "@this", "@null", "@true", "@int", "@in", "@ref", "@from", "@where", "@yield", "@dynamic", "@partial", "@async", "@scoped", "@file", "@unmanaged", "@notnull", "@and", "@or", "@not", "@with", "@when",
        ];
        var members = names.Select((n, i) => $"    [Missing(0.5), Pick(\"{i}\")] public string? {n} {{ get; set; }}");
        var inputs = string.Join(", ", names.Select(n => $"string? {n}"));
        var world = World.Of($"using SynthFixtures; namespace Shop;\n[Synthetic]\npublic sealed class Model\n{{\n{string.Join("\n", members)}\n    [Derive(nameof(Make))] public string Made {{ get; set; }} = \"\";\n    public static string Make({inputs}) => \"\" + @class;\n}}");
        var rows = world.Rows("Shop.Model");

        for (var i = 0; i < names.Length; i++)
            Assert.All(rows, row => Assert.Contains(World.Value(row, names[i].TrimStart('@')), new object?[] { null, i.ToString(System.Globalization.CultureInfo.InvariantCulture) }));
    }

    [Fact]
    public void Members_hide_what_every_type_inherits()
    {
        const string Source = """
            using SynthFixtures;
            namespace Shop;

            public enum Tier { Basic, Gold }

            [Synthetic]
            public class Model
            {
                public new int Equals { get; set; }
                public new string ToString { get; set; } = "";
                public new int GetHashCode { get; set; }
                public new string? GetType { get; set; }
                public new double MemberwiseClone { get; set; }
                public new double ReferenceEquals { get; set; }
                public double Finalize { get; set; }
                public Tier Tier { get; set; }
                [Weighted(Shop.Tier.Gold, 1)] public Tier? tier { get; set; }
            }
            """;

        Assert.Equal(200, World.Of(Source).Rows("Shop.Model").Count);
    }

    [Fact]
    public void Types_of_one_name_in_two_namespaces_are_told_apart()
    {
        const string Source = """
            using SynthFixtures;

            namespace Shop.Orders { [Synthetic] public sealed record Line([Uniform(1, 9)] int Number); public enum Kind { A } }
            namespace Shop.Bills { [Synthetic] public sealed record Line([Uniform(11, 19)] int Number); public enum Kind { B } }
            namespace Shop
            {
                [Synthetic] public sealed record Model(Orders.Line Order, Bills.Line Bill, Orders.Kind OrderKind, Bills.Kind BillKind);
                [Synthetic] public sealed record Line([Uniform(21, 29)] int Number, Shop.Bills.Line Other);
            }
            """;
        var world = World.Of(Source);

        Assert.All(world.Column("Shop.Model", "Order"), line => Assert.InRange((int)World.Value(line!, "Number")!, 1, 9));
        Assert.All(world.Column("Shop.Model", "Bill"), line => Assert.InRange((int)World.Value(line!, "Number")!, 11, 19));
        Assert.All(world.Column("Shop.Line", "Number"), number => Assert.InRange((int)number!, 21, 29));
    }

    [Fact]
    public void Types_whose_files_or_classes_would_have_one_name_all_get_their_sources()
    {
        const string Source = """
            using SynthFixtures;

            namespace Shop
            {
                [Synthetic] public sealed record Model([Uniform(1, 9)] int Number);
            #pragma warning disable CS8981
                [Synthetic] public sealed record model([Uniform(11, 19)] int Number);
                [Synthetic] public sealed record MODEL([Uniform(21, 29)] int Number);
                [Synthetic] public sealed record Outer_Inner([Uniform(31, 39)] int Number);
                public static class Outer { [Synthetic] public sealed record Inner([Uniform(41, 49)] int Number); }
                [Synthetic] public sealed record Cafe\u0301([Uniform(51, 59)] int Number);
                public class Tests { [SyntheticData] public void Adds([Uniform(1, 9)] int number) { } public class Inner { [SyntheticData] public void Adds([Uniform(11, 19)] int number) { } } }
                public class Other { public class Inner { [SyntheticData] public void Adds([Uniform(21, 29)] int number) { } } }
                public class Tests<T> { [SyntheticData] public void Adds([Uniform(31, 39)] int number) { } }
            }
            """;
        var world = World.Of(Source, Example.SyntheticData);

        foreach (var (type, least) in new[] { ("Model", 1), ("model", 11), ("MODEL", 21), ("Outer_Inner", 31), ("Outer+Inner", 41), ("Cafe\u0301", 51) })
            Assert.All(world.Column("Shop." + type, "Number"), number => Assert.InRange((int)number!, least, least + 8));
        foreach (var (type, least) in new[] { ("Tests", 1), ("Tests+Inner", 11), ("Other+Inner", 21), ("Tests`1", 31) })
            Assert.All(world.TheoryRows("Shop." + type, "Adds"), row => Assert.InRange((int)((System.Runtime.CompilerServices.ITuple)row)[0]!, least, least + 8));
    }

    [Fact]
    public void Namespaces_named_like_types_do_no_harm()
    {
        const string Source = """
            namespace Shop.Normal { [global::SynthFixtures.Synthetic] public sealed record Thing(int Number); }
            namespace Shop.Columns { [global::SynthFixtures.Synthetic] public sealed record Thing(int Number); }
            namespace Shop.Cells { [global::SynthFixtures.Synthetic] public sealed record Thing(int Number); }
            namespace Shop.Address { [global::SynthFixtures.Synthetic] public sealed record Thing(int Number); }
            namespace Shop.System { [global::SynthFixtures.Synthetic] public sealed record Thing(int Number); }
            namespace Shop.SynthFixtures { [global::SynthFixtures.Synthetic] public sealed record Thing(int Number); }
            namespace System.Shop { [global::SynthFixtures.Synthetic] public sealed record Thing(int Number); }
            namespace Shop.Sources { [global::SynthFixtures.Synthetic] public sealed record Thing(int Number); }
            namespace @class.@int { [global::SynthFixtures.Synthetic] public sealed record Thing(int Number); }
            namespace Span { [global::SynthFixtures.Synthetic] public sealed record Thing(int Number); }
            namespace Other { [global::SynthFixtures.Synthetic] public sealed record Address([global::SynthFixtures.Normal(0, 1)] float Number); }
            namespace Shop { [global::SynthFixtures.Synthetic] public sealed record Model(Other.Address Home, Address.Thing Thing, [global::SynthFixtures.Normal(0, 1, Min = 0)] int Number); }
            """;

        Assert.Equal(200, World.Of(Source).Rows("Shop.Model").Count);
    }

    [Fact]
    public void Global_usings_of_the_user_make_nothing_ambiguous()
    {
        const string Usings = """
            global using System;
            global using System.Collections.Generic;
            global using System.Threading.Tasks;
            global using System.Threading;
            global using System.Numerics;
            global using Shop;
            global using SynthFixtures;
            global using SynthFixtures.Distributions;
            global using SynthFixtures.Rows;
            global using Hostile;
            global using static System.Math;
            global using Range = System.Range;
            global using Customer = System.String;
            """;
        const string Source = """
            namespace Hostile { public static class Columns { } public static class Cells { } public struct RowBlock { } public class Choice<T> { } public struct Uniform { } public struct Span<T> { } public class SyntheticSource<T> { } }
            namespace Shop
            {
                [Synthetic] public sealed record Task([Uniform(1, 9)] int Number);
                [Synthetic] public sealed record Vector([Pick("a")] string Name);
                [Synthetic] public sealed record Lock(Shop.Task Task, Shop.Vector Vector, global::Shop.Customer Customer);
                [Synthetic] public sealed record Customer([Normal(0, 1)] double Max, [Uniform(0.0, 1.0)] double Min, [Normal(4, 1, Min = 0)] int Abs);
            }
            """;

        Assert.Equal(200, World.Of(Source, Usings).Rows("Shop.Lock").Count);
    }

    [Theory]
    [InlineData("Shop.Über-Test 1", "Shop.Über-Test 1")]
    [InlineData("1st", "1st")]
    [InlineData("class", "class")]
    [InlineData("Shop\"Quote", "Shop\"Quote")]
    public void Assemblies_of_any_name_register_their_sources(string assembly, string expected)
    {
        var world = new World();
        var shop = Driver.Compile("using SynthFixtures; namespace Shop; [Synthetic] public sealed record Model(int Number);", assembly);
        world.Add(Driver.GenerateAndCompile(shop));

        Assert.Equal(3, world.Rows("Shop.Model", 3).Count);
        Assert.Equal(expected, shop.AssemblyName);
    }
}
