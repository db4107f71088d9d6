using System.Collections;
using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>Whom a child refers to.</summary>
public sealed class Parents
{
    private const string Usings = "using System.Collections.Generic; using SynthFixtures; namespace Shop; ";

    [Theory]
    [InlineData("class Person { public List<Book> Items { get; set; } = []; } [Synthetic] public class Holder : Person { }", "[Parent] public Person? Owner { get; set; }")]
    [InlineData("class Person { } [Synthetic] public class Holder : Person { public Book[] Items { get; set; } = []; }", "[Parent] public Person? Owner { get; set; }")]
    [InlineData("class Holder { public HashSet<Book> Items { get; set; } = []; }", "[Parent] public Holder Owner { get; set; } = null!;")]
    public void Children_refer_to_the_very_row_that_holds_them(string holder, string owner)
    {
        var rows = World.Of($"{Usings}[Synthetic] public {holder} [Synthetic] public class Book {{ {owner} public int Pages {{ get; set; }} }}").Rows("Shop.Holder");

        Assert.All(rows, row => Assert.All(((IEnumerable)World.Value(row, "Items")!).Cast<object>(), item => Assert.Same(row, World.Value(item, "Owner"))));
    }

    [Fact]
    public void A_row_of_its_own_kind_is_the_parent_of_those_it_holds()
    {
        var rows = World.Of($"{Usings}[Synthetic] public class Employee {{ [Parent] public Employee? Manager {{ get; set; }} [MaxDepth(2)] public List<Employee> Reports {{ get; set; }} = []; }}").Rows("Shop.Employee");

        static void Check(object row)
        {
            foreach (var report in ((IEnumerable)World.Value(row, "Reports")!).Cast<object>())
            {
                Assert.Same(row, World.Value(report, "Manager"));
                Check(report);
            }
        }
        Assert.All(rows, Check);
        Assert.Contains(rows, row => ((IList)World.Value(row, "Reports")!).Count > 0);
    }

    [Theory]
    [InlineData("Dictionary<string, Book> Items { get; set; } = [];")]
    [InlineData("List<Book[]> Items { get; set; } = [];")]
    public void A_part_of_a_member_has_a_parent_of_its_own_and_never_none(string items)
    {
        var rows = World.Of($"{Usings}[Synthetic] public class Holder {{ public {items} }} [Synthetic] public class Book {{ [Parent] public Holder Owner {{ get; set; }} = null!; }}").Rows("Shop.Holder");

        Assert.All(rows.SelectMany(row => Books(World.Value(row, "Items"))), book => Assert.NotNull(World.Value(book, "Owner")));
    }

    [Fact]
    public void Children_of_children_are_as_many_as_they_say_wherever_all_know_their_parents()
    {
        var rows = World.Of($$"""
            {{Usings}}
            [Synthetic] public class Customer { [Count(1, 3)] public List<Order> Orders { get; set; } = []; }
            [Synthetic] public class Order { [Parent] public Customer Customer { get; set; } = null!; [Count(1, 4)] public List<Line> Lines { get; set; } = []; public Invoice? Invoice { get; set; } }
            [Synthetic] public class Line { [Parent] public Order Order { get; set; } = null!; [Count(2, 2)] public Note[] Notes { get; set; } = []; }
            [Synthetic] public class Note { [Parent] public Line Line { get; set; } = null!; }
            [Synthetic] public class Invoice { [Parent] public Order Order { get; set; } = null!; public int Number { get; set; } }
            """).Rows("Shop.Customer");

        foreach (var order in rows.SelectMany(row => Each(row, "Orders")))
        {
            Assert.InRange(Each(order, "Lines").Length, 1, 4);
            Assert.All(Each(order, "Lines"), line => Assert.Same(order, World.Value(line, "Order")));
            Assert.All(Each(order, "Lines").SelectMany(line => Each(line, "Notes").Select(note => (line, note))), pair => Assert.Same(pair.line, World.Value(pair.note, "Line")));
            Assert.All(Each(order, "Lines"), line => Assert.Equal(2, Each(line, "Notes").Length));
        }
    }

    [Fact]
    public void A_way_back_that_is_no_parent_still_ends()
    {
        var rows = World.Of($$"""
            {{Usings}}
            [Synthetic] public class Team { [Count(1, 2)] public List<Player> Players { get; set; } = []; }
            [Synthetic] public class Player { [Parent] public Club Club { get; set; } = null!; }
            [Synthetic] public class Club { [Count(1, 2)] public List<Team> Teams { get; set; } = []; }
            """).Rows("Shop.Team");

        Assert.All(rows.SelectMany(row => Each(row, "Players")), player => Assert.NotNull(World.Value(player, "Club")));
    }

    [Fact]
    public void A_facade_of_a_row_with_several_collections_of_children_tells_all_of_them()
    {
        var world = World.Of(
            $$"""
            {{Usings}}
            [Synthetic] public class Order
            {
                public int Number { get; set; } [Count(1, 3)] public List<Line> Lines { get; set; } = []; [Count(1, 3)] public List<Line> Extras { get; } = [];
                [Count(1, 3)] public Payment[] Payments { get; set; } = []; public Invoice? Invoice { get; set; } public Invoice? Reminder { get; set; }
            }
            [Synthetic] public class Line { [Parent] public Order Order { get; set; } = null!; }
            [Synthetic] public class Payment { [Parent] public Order Order { get; set; } = null!; }
            [Synthetic] public class Invoice { [Parent] public Order? Order { get; set; } }
            """,
            "namespace Shop; public static class Uses { public static Order Row() => SyntheticOrder.With(number: 7).Row(); }");
        var row = world.Type("Shop.Uses").GetMethod("Row")!.Invoke(null, null)!;

        Assert.Equal(7, World.Value(row, "Number"));
        Assert.All(new[] { "Lines", "Extras", "Payments" }.SelectMany(member => Each(row, member)), child => Assert.Same(row, World.Value(child, "Order")));
    }

    private static object[] Each(object row, string member) => [.. ((IEnumerable)World.Value(row, member)!).Cast<object>()];

    private static object[] Books(object? items) => items switch
    {
        IDictionary entries => [.. entries.Values.Cast<object>()],
        IEnumerable lists => [.. lists.Cast<IEnumerable>().SelectMany(list => list.Cast<object>())],
        _ => [],
    };
}
