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

    private static object[] Books(object? items) => items switch
    {
        IDictionary entries => [.. entries.Values.Cast<object>()],
        IEnumerable lists => [.. lists.Cast<IEnumerable>().SelectMany(list => list.Cast<object>())],
        _ => [],
    };
}
