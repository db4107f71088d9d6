using System;
using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>Members that set the same storage: none takes from another what its maker, its annotations or an override say.</summary>
public sealed class SharedStorages
{
    private const string Head = "using System; using System.Collections.Generic; using System.Linq; using System.ComponentModel.DataAnnotations; using SynthFixtures; namespace Shop; public enum Kind { Open = 1, Closed = 2 }\n";

    [Theory]
    [InlineData("[Pick(Kind.Closed)] public Kind Kind { get => (Kind)KindId; set => KindId = (int)value; } public int KindId { get; set; }", "KindId", "2")]
    [InlineData("public int KindId { get; set; } [Pick(Kind.Closed)] public Kind Kind { get => (Kind)KindId; set => KindId = (int)value; }", "KindId", "2")]
    [InlineData("[Pick(2)] public int KindId { get; set; } public Kind Kind { get => (Kind)KindId; set => KindId = (int)value; }", "Kind", "Closed")]
    [InlineData("public Kind Kind { get => (Kind)KindId; set { KindId = (int)value; } } [Pick(2)] public int KindId { get; set; }", "Kind", "Closed")]
    [InlineData("[Range(2, 2)] public int KindId { get; set; } public Kind Kind { get => (Kind)KindId; set => KindId = (int)value; }", "Kind", "Closed")]
    [InlineData("[AllowedValues(Kind.Closed)] public Kind Kind { get => (Kind)KindId; set => KindId = (int)value; } public int KindId { get; set; }", "KindId", "2")]
    [InlineData("[Pick(Kind.Closed)] public Kind Kind { get => (Kind)kind; set => kind = (int)value; } private int kind; public int KindId { get => kind; set => kind = value; }", "KindId", "2")]
    [InlineData("[Pick(Kind.Closed)] public Kind Kind { get => (Kind)KindId; set => Set((int)value); } private void Set(int value) => this.KindId = value; public int KindId { get; set; }", "KindId", "2")]
    [InlineData("[Pick(Kind.Closed)] public Kind Kind { get => (Kind)KindId; init => KindId = (int)value; } public int KindId { get; init; }", "KindId", "2")]
    [InlineData("[Pick(Kind.Closed)] public Kind Kind { get => (Kind)KindId; set => KindId = (int)value; } public required int KindId { get; set; }", "KindId", "2")]
    [InlineData("[Pick(\"a b\")] public string Full { get => First + ' ' + Last; set { First = value.Split(' ')[0]; Last = value.Split(' ')[1]; } } public string First { get; set; } = \"\"; public string Last { get; set; } = \"\";", "First", "a")]
    [InlineData("[Pick(\"a b\")] public string Full { get => First + ' ' + Last; set => (First, Last) = (value.Split(' ')[0], value.Split(' ')[1]); } public string First { get; set; } = \"\"; public string Last { get; set; } = \"\";", "Last", "b")]
    [InlineData("public string Full { get => First + ' ' + Last; set { First = value.Split(' ')[0]; Last = value.Split(' ')[1]; } } [Pick(\"a\")] public string First { get; set; } = \"\"; [Pick(\"b\")] public string Last { get; set; } = \"\";", "Full", "a b")]
    [InlineData("[Constant(false)] public bool IsDirty { get; set; } [Pick(\"x\")] public string Name { get => name; set { name = value; IsDirty = true; } } private string name = \"\";", "IsDirty", "False")]
    [InlineData("[Pick(20.0)] public double Celsius { get => celsius; set { celsius = value; fahrenheit = 32 + 1.8 * value; } } public double Fahrenheit { get => fahrenheit; set { fahrenheit = value; celsius = (value - 32) / 1.8; } } private double celsius, fahrenheit;", "Fahrenheit", "68")]
    [InlineData("[Constant(true)] public bool IsClosed { get => Kind == Kind.Closed; set { if (value) Kind = Kind.Closed; else Kind = Kind.Open; } } public Kind Kind { get; set; }", "Kind", "Closed")]
    [InlineData("[Pick(Kind.Closed)] public Kind Kind { get; set; } public bool IsClosed { get => Kind == Kind.Closed; set { if (value) Kind = Kind.Closed; else Kind = Kind.Open; } }", "Kind", "Closed")]
    [InlineData("[Constant(true)] public bool First { get => (flags & 1) != 0; set => flags = value ? flags | 1 : flags & ~1; } [Constant(true)] public bool Second { get => (flags & 2) != 0; set { if (value) flags |= 2; else flags &= ~2; } } private int flags; public int Flags { get => flags; set => flags = value; }", "First", "True")]
    [InlineData("[Pick(\"x\")] public string Name { get => name; set { if (name != value) { name = value; Changed++; } } } private string name = \"\"; [NotSynthetic] public int Changed { get; set; }", "Name", "x")]
    public void What_has_a_maker_or_an_annotation_keeps_its_value(string members, string read, string expected)
    {
        var world = World.Of($$"""{{Head}}[Synthetic] public sealed class Ticket { {{members}} }""");

        Assert.All(world.Column("Shop.Ticket", read), value => Assert.Equal(expected, Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void What_the_constructor_takes_is_made_though_a_setter_replaces_it()
    {
        var world = World.Of($$"""
            {{Head}}[Synthetic] public sealed class Ticket(string code)
            {
                public string Code { get; set; } = code.Length > 0 ? code : throw new ArgumentException("empty");
                [Pick("x")] public string Upper { get => Code.ToUpperInvariant(); set => Code = value; }
            }
            """);

        Assert.All(world.Column("Shop.Ticket", "Code"), value => Assert.Equal("x", value));
    }

    [Theory]
    [InlineData("public Kind Kind { get => (Kind)KindId; set => KindId = (int)value; } public int KindId { get; set; }", "kind: Kind.Closed", "KindId", "2")]
    [InlineData("public Kind Kind { get => (Kind)KindId; set => KindId = (int)value; } public int KindId { get; set; }", "kindId: 2", "Kind", "Closed")]
    [InlineData("public int KindId { get; set; } public Kind Kind { get => (Kind)KindId; set => KindId = (int)value; }", "kindId: 2", "Kind", "Closed")]
    [InlineData("[Pick(1)] public int KindId { get; set; } public Kind Kind { get => (Kind)KindId; set => KindId = (int)value; }", "kind: Kind.Closed", "KindId", "2")]
    [InlineData("public int KindId { get; set; } [Pick(Kind.Open)] public Kind Kind { get => (Kind)KindId; set => KindId = (int)value; }", "kindId: 2", "Kind", "Closed")]
    [InlineData("[Pick(Kind.Open)] public Kind Kind { get => (Kind)KindId; set => KindId = (int)value; } public required int KindId { get; set; }", "kindId: 2", "Kind", "Closed")]
    [InlineData("[Pick(\"a b\")] public string Full { get => First + ' ' + Last; set { First = value.Split(' ')[0]; Last = value.Split(' ')[1]; } } public string First { get; set; } = \"\"; public string Last { get; set; } = \"\";", "last: \"c\"", "Full", "a c")]
    [InlineData("public string Full { get => First + ' ' + Last; set { First = value.Split(' ')[0]; Last = value.Split(' ')[1]; } } public string First { get; set; } = \"\"; public string Last { get; set; } = \"\";", "full: \"c d\"", "First", "c")]
    public void An_override_wins_over_whatever_sets_the_same(string members, string given, string read, string expected)
    {
        var world = World.Of($$"""
            {{Head}}[Synthetic] public sealed class Ticket { {{members}} }
            static class Use { public static object Call() => SyntheticTicket.With({{given}}).Rows(50).Select(row => Convert.ToString(row.{{read}})).Distinct().Single()!; }
            """);

        Assert.Equal(expected, world.Call("Shop.Use"));
    }

    [Fact]
    public void A_struct_and_a_base_type_share_storage_like_a_class()
    {
        var world = World.Of($$"""
            {{Head}}[Synthetic] public struct Plain { public int KindId { get; set; } [Pick(Kind.Closed)] public Kind Kind { get => (Kind)KindId; set => KindId = (int)value; } }
            public abstract class Entity { public Kind Kind { get => (Kind)KindId; set => KindId = (int)value; } public virtual int KindId { get; set; } }
            [Synthetic] public class Derived : Entity { [Pick(2)] public override int KindId { get; set; } }
            """);

        Assert.All(world.Column("Shop.Plain", "KindId"), value => Assert.Equal(2, value));
        Assert.All(world.Column("Shop.Derived", "Kind"), value => Assert.Equal("Closed", value!.ToString()));
    }

    [Fact]
    public void Members_that_share_nothing_stay_as_they_are()
    {
        const string Plain = "public string Name { get; set; } = \"\"; public int Age { get; set; }";
        const string Coded = "public string Name { get => name; set { if (name != value) name = value; } } private string name = \"\"; public int Age { get => age; set => age = Math.Max(0, value); } private int age;";

        Assert.Equal(
            World.Of($"{Head}[Synthetic] public class Model {{ {Plain} }}").Rows("Shop.Model").Select(row => (World.Value(row, "Name"), World.Value(row, "Age"))),
            World.Of($"{Head}[Synthetic] public class Model {{ {Coded} }}").Rows("Shop.Model").Select(row => (World.Value(row, "Name"), World.Value(row, "Age"))));
    }
}
