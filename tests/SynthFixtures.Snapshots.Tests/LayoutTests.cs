using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using SynthFixtures.Snapshots.Tests.Shop;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>Rows have the layout in which their type reads well, whatever their values are.</summary>
public sealed class LayoutTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(typeof(int))]
    [InlineData(typeof(string))]
    [InlineData(typeof(object))]
    [InlineData(typeof(DateTime?))]
    [InlineData(typeof(Customer))]
    [InlineData(typeof((int, string)))]
    [InlineData(typeof(int[]))]
    [InlineData(typeof(List<int?[]>))]
    [InlineData(typeof(Dictionary<string, decimal>))]
    [InlineData(typeof(ReadOnlyMemory<byte>))]
    [InlineData(typeof(Flat))]
    internal void A_row_that_is_a_line_stands_in_a_table(Type type) => Assert.Equal(SnapshotForm.Table, RowLayout.Of(type));

    [Theory]
    [InlineData(typeof(Order))]
    [InlineData(typeof(Dictionary<string, Address>))]
    [InlineData(typeof(List<List<Address>>))]
    [InlineData(typeof(JsonElement))]
    [InlineData(typeof(Message))]
    [InlineData(typeof(Node))]
    [InlineData(typeof(Wide))]
    [InlineData(typeof(KeyValuePair<int, Order>))]
    internal void A_row_with_collections_of_objects_json_itself_or_many_nested_members_has_indented_lines(Type type) => Assert.Equal(SnapshotForm.Lines, RowLayout.Of(type));

    [Fact]
    public async Task An_orders_row_is_a_section_of_indented_lines()
    {
        await SyntheticSnapshot.Verify(new[] { new Order(1, new("Oslo", 2), [new("Rome", 3), new("Oslo", 4)]), new Order(2, new("Rome", 1), []) }).In(folder);

        Assert.Equal(
            """
            # SynthFixtures snapshot of values of SynthFixtures.Snapshots.Tests.LayoutTests.Order

            row 0
              Number: 1
              Home:
                City: Oslo
                Number: 2
              Stops:
                [0]: {City: Rome, Number: 3}
                [1]: {City: Oslo, Number: 4}

            row 1
              Number: 2
              Home:
                City: Rome
                Number: 1
              Stops: []

            """, folder.Read(folder.Names[0]));
    }

    [Fact]
    public async Task A_call_may_ask_for_the_other_layout()
    {
        var orders = new[] { new Order(1, new("Oslo", 2), [new("Rome", 3)]) };
        await SyntheticSnapshot.Verify(orders).AsTable().In(folder);
        Assert.Contains("\nrow | Number | Home.City | Home.Number | Stops\n0   | 1      | Oslo      | 2           | [{City: Rome, Number: 3}]\n", folder.Read(folder.Names[0]), StringComparison.Ordinal);

        await SyntheticSnapshot.Verify(orders.Select(o => o.Home)).AsLines().UseTextForParameters("lines").In(folder);
        Assert.Contains("\nrow 0\n  City: Oslo\n  Number: 2\n", folder.Read(folder.Names[1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_values_that_are_declared_as_objects_their_own_types_decide_and_they_are_read_once()
    {
        var count = 0;
        await SyntheticSnapshot.Verify(Enumerable.Range(0, 2).Select(i => (object)new Order(count++, new("Oslo", 2), []))).In(folder);

        Assert.Contains("\nrow 1\n  Number: 1\n", folder.Read(folder.Names[0]), StringComparison.Ordinal);
        Assert.Equal(2, count);
    }

    [Fact]
    public async Task Two_layouts_of_one_value_differ_in_layout_only()
    {
        var orders = new[] { new Order(1, new("Oslo", 2), [new("Rome", 3)]), new Order(2, new("Rome", 1), []) };
        SnapshotVerification Verify(SnapshotForm? form, object values) =>
            new SnapshotVerification(new ValuesContent(values), form, new("LayoutTests.cs", nameof(Two_layouts_of_one_value_differ_in_layout_only), 1, typeof(LayoutTests).Assembly)).In(folder);
        await Verify(SnapshotForm.Table, orders);

        Assert.Contains("\nvalues only: none moved; the file is laid out otherwise than it was accepted, by another version perhaps: accept it\naccepted: ", await Verify(null, orders).Fails(), StringComparison.Ordinal);
        Assert.Contains("\n1 of 2 rows differ, in Stops[].Number\n  row 0: Stops[0].Number was 3, is 5\n",
            await Verify(null, new[] { orders[0] with { Stops = [new("Rome", 5)] }, orders[1] }).Fails(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_case_wrote_into_a_shared_file_stays_as_it_is()
    {
        SnapshotVerification Case(string name) => SyntheticSnapshot.Verify(new { Text = "a\n\n  b" }).UseTextForParameters(name).InOneFile().In(folder);
        await Case("one");
        var path = folder.File(folder.Names.Single());
        System.IO.File.WriteAllText(path, folder.Read(folder.Names.Single()).Replace("one\n  Text: |-\n    a\n", "one\n  by hand\n   [x: 1\n  Text: |-\n    a\n", StringComparison.Ordinal));
        await Case("two");

        Assert.EndsWith("\none\n  by hand\n   [x: 1\n  Text: |-\n    a\n\n      b\n\ntwo\n  Text: |-\n    a\n\n      b\n", folder.Read(folder.Names.Single()), StringComparison.Ordinal);
    }

    internal sealed record Order(int Number, Address Home, List<Address> Stops);

    internal sealed record Message(int Id, JsonElement Body);

    internal sealed record Node(int Id, Node? Next);

    internal sealed record Flat(int A, int B, int C, int D, int E, int F, int G, int H, int I, int J, int K, int L, int M, int N);

    internal sealed record Wide(Flat Flat, int Other);
}
