using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>Members that are computed from others, and types inside types.</summary>
public sealed class Derivations
{
    [Fact]
    public void Derived_members_come_after_what_they_take_in_any_order_of_declaration()
    {
        const string Source = """
            using SynthFixtures;
            namespace Shop;

            public class Base { protected internal static int Double(int net) => 2 * net; }

            [Synthetic]
            public sealed class Model : Base
            {
                [Derive(nameof(AddTax))] public decimal Gross { get; init; }
                [Derive(nameof(Double))] public int Twice { get; init; }
                [Uniform(1, 100)] public int Net { get; init; }
                [Derive(nameof(Describe))] public string? Text { get; init; }
                [Derive(nameof(Noisy))] public double Noise { get; init; }
                [Derive(nameof(Nothing))] public int Seven { get; init; }

                public static decimal AddTax(int net) => net * 1.2m;
                public static string Describe(in decimal gross, int net, int twice) => $"{net}+{gross}+{twice}";
                internal static double Noisy(int Net, [Normal(0, 1)] double noise, [Missing(0.5), Uniform(1, 2)] int? maybe) => Net + noise + (maybe ?? 0);
                public static int Nothing() => 7;
            }
            """;
        foreach (var row in World.Of(Source).Rows("Shop.Model"))
        {
            var net = (int)World.Value(row, "Net")!;
            Assert.Equal(net * 1.2m, World.Value(row, "Gross"));
            Assert.Equal($"{net}+{net * 1.2m}+{2 * net}", World.Value(row, "Text"));
            Assert.NotEqual((double)net, World.Value(row, "Noise"));
            Assert.Equal(7, World.Value(row, "Seven"));
        }
    }

    [Fact]
    public void A_constructor_argument_may_be_derived_and_be_an_input()
    {
        const string Source = """
            using SynthFixtures;
            namespace Shop;

            [Synthetic]
            public sealed record Model([Uniform(1, 100)] int Net, [property: Derive(nameof(Model.AddTax))] int Gross)
            {
                [Derive(nameof(AddTax))] public int Again { get; init; }
                public static int AddTax(int net) => net + 20;
            }
            """;

        Assert.All(World.Of(Source).Rows("Shop.Model"), row => Assert.Equal((int)World.Value(row, "Net")! + 20, World.Value(row, "Gross")));
    }

    [Fact]
    public void Two_members_of_one_nested_type_differ_and_a_struct_nests_like_a_class()
    {
        const string Source = """
            using SynthFixtures;
            namespace Shop;

            [Synthetic] public sealed record Address([Uniform(1, 1_000_000)] int Number, Point Place);
            [Synthetic] public readonly record struct Point([Uniform(0.0, 1.0)] double X);
            [Synthetic] public struct Plain { [Uniform(1, 9)] public int Value; }

            [Synthetic]
            public sealed class Model
            {
                public Address Home { get; init; } = null!;
                public required Address Work { get; init; }
                public Plain Plain { get; init; }
                public Plain? Maybe { get; init; }
            }
            """;
        var rows = World.Of(Source).Rows("Shop.Model");

        Assert.All(rows, row => Assert.NotEqual(World.Value(row, "Home"), World.Value(row, "Work")));
        Assert.All(rows, row => Assert.InRange((int)World.Value(World.Value(row, "Plain")!, "Value")!, 1, 9));
        Assert.Equal(200, rows.Select(row => World.Value(row, "Home")).Distinct().Count());
    }

    [Fact]
    public void A_nullable_member_that_would_never_end_is_null_inside_itself()
    {
        const string Source = """
            using SynthFixtures;
            namespace Shop;

            [Synthetic]
            public sealed class Employee
            {
                public string Name { get; init; } = "";
                public Employee? Manager { get; init; }
                public Department? Department { get; init; }
            }

            [Synthetic]
            public sealed class Department
            {
                public Employee? Head { get; init; }
            }
            """;

        var managers = World.Of(Source).Column("Shop.Employee", "Manager").Where(manager => manager is not null).ToList();

        Assert.InRange(managers.Count, 160, 195);
        Assert.All(managers, manager => Assert.Null(World.Value(manager!, "Manager")));
        Assert.All(managers, manager => Assert.Null(World.Value(manager!, "Department")));
    }
}
