using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>Overrides of members of a row that stands inside another.</summary>
public sealed class FacadesInside
{
    private const string Models = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using SynthFixtures;
        namespace Shop;
        public enum Tier { Basic, Gold }
        [Synthetic] public sealed class Customer
        {
            [Sequence] public int Id { get; set; }
            [Normal(170, 10)] public double Height { get; set; }
            public Tier Tier { get; set; }
            [Derive(nameof(MakeDiscount))] public int Discount { get; set; }
            public Address Address { get; set; } = new();
            public static int MakeDiscount(Tier tier) => tier == Tier.Gold ? 10 : 0;
        }
        [Synthetic] public sealed class Address { [Uniform(1, 1000000)] public int Zip { get; set; } [Uniform(1, 1000000)] public int Street { get; set; } }
        [Synthetic] public sealed class Order
        {
            public Customer Customer { get; set; } = new();
            public Customer? Second { get; set; }
            public Point Place { get; set; }
            public Point? Other { get; set; }
            [Uniform(1, 1000000)] public int Amount { get; set; }
            [Derive(nameof(MakeTotal))] public int Total { get; set; }
            public static int MakeTotal(int amount, Customer customer) => amount - customer.Discount;
        }
        [Synthetic] public record struct Point([Uniform(1, 1000000)] int X, [Uniform(1, 1000000)] int Y);
        """;

    [Fact]
    public void A_row_inside_keeps_every_value_that_is_not_given()
    {
        var world = World.Of(Models + """

            public static class Use
            {
                public static string Call()
                {
                    var plain = Synthetic.Rows<Order>(200, seed: 7, firstRow: 1000);
                    var given = SyntheticOrder.With(customer: SyntheticCustomer.With(tier: Tier.Gold)).Rows(200, seed: 7, firstRow: 1000);
                    var differ = plain.Zip(given).Where(p => p.First.Customer.Height != p.Second.Customer.Height || p.First.Customer.Id != p.Second.Customer.Id
                        || p.First.Customer.Address.Zip != p.Second.Customer.Address.Zip || p.First.Amount != p.Second.Amount || p.First.Second?.Height != p.Second.Second?.Height).Count();
                    return $"{differ} {given.All(o => o.Customer.Tier == Tier.Gold && o.Customer.Discount == 10 && o.Total == o.Amount - 10)} {plain.Any(o => o.Customer.Tier == Tier.Basic)}";
                }
            }
            """);

        Assert.Equal("0 True True", world.Call("Shop.Use"));
    }

    [Fact]
    public void Rows_inside_rows_inside_are_reached_too()
    {
        var world = World.Of(Models + """

            public static class Use
            {
                public static string Call()
                {
                    var plain = Synthetic.Rows<Order>(100, 3);
                    var given = SyntheticOrder.With(customer: SyntheticCustomer.With(address: SyntheticAddress.With(zip: 5))).Rows(100, 3);
                    return $"{given.All(o => o.Customer.Address.Zip == 5)} {plain.Zip(given).All(p => p.First.Customer.Address.Street == p.Second.Customer.Address.Street && p.First.Customer.Height == p.Second.Customer.Height)}";
                }
            }
            """);

        Assert.Equal("True True", world.Call("Shop.Use"));
    }

    [Fact]
    public void A_row_that_can_be_null_is_null_where_it_was_and_a_struct_is_reached_like_a_class()
    {
        var world = World.Of(Models + """

            public static class Use
            {
                public static string Call()
                {
                    var plain = Synthetic.Rows<Order>(100, 3);
                    var second = SyntheticOrder.With(second: SyntheticCustomer.With(tier: Tier.Gold)).Rows(100, 3);
                    var place = SyntheticOrder.With(place: SyntheticPoint.With(x: 5), other: new Point(1, 2)).Rows(100, 3);
                    return $"{plain.Zip(second).All(p => (p.First.Second is null) == (p.Second.Second is null) && p.Second.Second is null or { Tier: Tier.Gold })} {place.All(o => o.Place.X == 5 && o.Other == new Point(1, 2))} {plain.Zip(place).All(p => p.First.Place.Y == p.Second.Place.Y)}";
                }
            }
            """);

        Assert.Equal("True True True", world.Call("Shop.Use"));
    }

    [Fact]
    public void A_whole_value_and_one_for_each_row_go_on_to_be_given()
    {
        var world = World.Of(Models + """

            public static class Use
            {
                public static string Call() =>
                    $"{SyntheticOrder.With(customer: new Customer { Id = 77 }).Row().Customer.Id} {SyntheticOrder.With(customer: Vary.By(row => new Customer { Id = (int)row })).Row(0, 5).Customer.Id}";
            }
            """);

        Assert.Equal("77 5", world.Call("Shop.Use"));
    }

    [Fact]
    public void Children_with_a_parent_and_types_that_lead_back_are_reached()
    {
        var world = World.Of("""
            using System.Linq;
            using SynthFixtures;
            namespace Shop;
            [Synthetic] public sealed class Node { [Uniform(1, 1000000)] public int Number { get; set; } [Uniform(1, 1000000)] public int Other { get; set; } public Node? Next { get; set; } }
            [Synthetic] public sealed class Owner { public Pet Pet { get; set; } = new(); [Derive(nameof(Make))] public Pet Second { get; set; } = new(); public static Pet Make() => new(); }
            [Synthetic] public sealed class Pet { [Parent] public Owner? Owner { get; set; } [Uniform(1, 1000000)] public int Age { get; set; } [Uniform(1, 1000000)] public int Weight { get; set; } }
            public static class Use
            {
                public static string Call()
                {
                    var (nodes, given) = (Synthetic.Rows<Node>(50, 1), SyntheticNode.With(next: SyntheticNode.With(number: 5)).Rows(50, 1));
                    var owner = SyntheticOwner.With(pet: SyntheticPet.With(age: 3), second: SyntheticPet.With(age: 4)).Row(9, 4);
                    return $"{nodes.Zip(given).All(p => p.First.Next?.Other == p.Second.Next?.Other && p.Second.Next is null or { Number: 5 })} {owner.Pet.Owner == owner} {owner.Pet.Age} {owner.Pet.Weight == Synthetic.Row<Owner>(9, 4).Pet.Weight} {owner.Second.Age}";
                }
            }
            """);

        Assert.Equal("True True 3 True 4", world.Call("Shop.Use"));
    }
}
