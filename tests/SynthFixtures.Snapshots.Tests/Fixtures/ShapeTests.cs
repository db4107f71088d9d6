using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json.Serialization;
using SynthFixtures.Snapshots.Fixtures;
using Xunit;

namespace SynthFixtures.Snapshots.Tests.Fixtures;

/// <summary>How objects become columns and JSON.</summary>
public sealed class ShapeTests
{
    [Fact]
    public void Members_of_members_are_columns_and_collections_are_json()
    {
        string[] expected = ["Id", "Customer.Name", "Customer.Home.City", "Customer.Home.Number", "Lines", "Notes", "Kind"];

        Assert.Equal(expected, Column.Of(typeof(Order), ColumnStyle.Csv).Select(column => column.Name));
        Assert.Equal(["Lines", "Notes", "Kind"], Column.Of(typeof(Order), SqlMapping.Columns).Where(column => !column.IsScalar).Select(column => column.Name));
    }

    [Fact]
    public void Where_a_member_is_null_all_of_its_columns_are()
    {
        var order = new Order { Id = 1, Customer = null };

        Assert.Equal([1, null, null, null], Column.Of(typeof(Order), ColumnStyle.Csv).Take(4).Select(column => column.Read(order)));
    }

    [Fact]
    public void Data_of_base_classes_comes_first_and_what_is_computed_is_left_out() =>
        Assert.Equal(["Id", "Name", "Total", "Open"], DataMembers.Of(typeof(Derived)).Select(member => member.Name));

    [Fact]
    public void A_reference_back_is_null()
    {
        var parent = new Node { Name = "parent" };
        parent.Children.Add(new Node { Name = "child", Parent = parent });

        Assert.Equal("""{"Name":"parent","Parent":null,"Children":[{"Name":"child","Parent":null,"Children":[]}]}""", JsonText.Of(parent, typeof(Node)));
        Assert.Equal(["Name", "Parent", "Children"], Column.Of(typeof(Node), ColumnStyle.Csv).Select(column => column.Name));
    }

    [Fact]
    public void One_of_several_types_says_which()
    {
        Assert.Equal("""{"kind":"circle","Radius":2}""", JsonText.Of(new Circle { Radius = 2 }, typeof(Shape)));
        Assert.Equal("""{"$type":"Dog","Name":"Rex"}""", JsonText.Of(new Dog { Name = "Rex" }, typeof(Animal)));
        Assert.Contains(
            "does not have one set of columns; write it as json or jsonl",
            Assert.Throws<FixtureProblem>(() => Column.Of(typeof(Shape), ColumnStyle.Csv)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Dictionaries_are_objects_and_sets_without_an_order_are_sorted()
    {
        Assert.Equal("""{"b":1,"a":2}""", JsonText.Of(new Dictionary<string, int> { ["b"] = 1, ["a"] = 2 }, typeof(object)));
        Assert.Equal("""{"a":2,"b":1}""", JsonText.Of(new Dictionary<string, int> { ["b"] = 1, ["a"] = 2 }.ToImmutableDictionary(), typeof(object)));
        Assert.Equal("""["a","b","c"]""", JsonText.Of(ImmutableHashSet.Create("c", "a", "b"), typeof(object)));
        Assert.Equal("""{"2024-01-01":[1,null]}""", JsonText.Of(new Dictionary<DateOnly, int?[]> { [new(2024, 1, 1)] = [1, null] }, typeof(object)));
    }

    [Fact]
    public void Two_columns_of_one_name_are_refused() =>
        Assert.Contains("has two columns called 'A_B'", Assert.Throws<FixtureProblem>(() => Column.Of(typeof(Twice), SqlMapping.Columns)).Message, StringComparison.Ordinal);

    private sealed class Order
    {
        public int Id { get; init; }
        public Person? Customer { get; init; }
        public List<int> Lines { get; init; } = [];
        public Dictionary<string, string> Notes { get; init; } = [];
        public Shape? Kind { get; init; }
    }

    private sealed record Person(string Name, Place? Home);

    private class Base(int id)
    {
        private readonly List<int> open = [];

        public int Id { get; } = id;
        public string Name { get; set; } = "";
        public string Shown => Name + Id;
        public int Count => open.Count;
    }

    private sealed class Derived(int id, int[] open) : Base(id)
    {
        public decimal Total { get; private set; }
        public IReadOnlyList<int> Open => open;
        public void Add(decimal more) => Total += more;
    }

    private sealed class Node
    {
        public string Name { get; set; } = "";
        public Node? Parent { get; set; }
        public List<Node> Children { get; } = [];
    }

    [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
    [JsonDerivedType(typeof(Circle), "circle")]
    private abstract class Shape;

    private sealed class Circle : Shape
    {
        public int Radius { get; set; }
    }

    private class Animal
    {
        public string Name { get; set; } = "";
    }

    private sealed class Dog : Animal;

    private sealed class Twice
    {
        public int A_B { get; set; }
        public Inner A { get; set; } = new();
    }

    private sealed class Inner
    {
        public int B { get; set; }
    }
}
