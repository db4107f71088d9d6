using System;
using System.Collections;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Text.Json;
using System.Threading.Tasks;
using SynthFixtures.Testing.Values;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>Values as canonical text.</summary>
public sealed class ValueTests
{
    public static TheoryData<object?, string> Texts => new()
    {
        { null, "null" },
        { "", "\"\"" },
        { "null", "\"null\"" },
        { "true", "\"true\"" },
        { "Ada Lovelace", "Ada Lovelace" },
        { " Ada", "\" Ada\"" },
        { "Ada ", "\"Ada \"" },
        { "42", "\"42\"" },
        { "a,b", "\"a,b\"" },
        { "a|b", "\"a\\|b\"" },
        { "a\"b\\", "\"a\\\"b\\\\\"" },
        { "a\nb\r\t\0", "\"a\\nb\\r\\t\\0\"" },
        { "a\uD800", "\"a\\uD800\"" },
        { "\uDC00a", "\"\\uDC00a\"" },
        { "a\u202Eb", "\"a\\u202Eb\"" },
        { "e\u0301", "\"e\\u0301\"" },
        { "a\u00A0b", "\"a\\u00A0b\"" },
        { "a😀", "\"a😀\"" },
        { "=SUM(A1)", "\"=SUM(A1)\"" },
        { 'x', "x" },
        { 0.1 + 0.2, "0.30000000000000004" },
        { -0.0, "-0" },
        { double.NaN, "NaN" },
        { double.NegativeInfinity, "-Infinity" },
        { 1e300, "1E+300" },
        { 0.1f, "0.1" },
        { 1.10m, "1.10" },
        { (Half)1.5, "1.5" },
        { BigInteger.Pow(10, 30), "1000000000000000000000000000000" },
        { DayOfWeek.Friday, "Friday" },
        { (DayOfWeek)(-3), "-3" },
        { new DateTime(2024, 2, 29, 1, 2, 3, DateTimeKind.Utc), "2024-02-29T01:02:03Z" },
        { new DateTime(2024, 2, 29, 1, 2, 3, DateTimeKind.Unspecified).AddTicks(5), "2024-02-29T01:02:03.0000005" },
        { new DateTime(2024, 2, 29, 1, 2, 3, DateTimeKind.Local), "2024-02-29T01:02:03 local" },
        { new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.FromHours(2)), "2024-02-29T01:02:03+02:00" },
        { new DateOnly(2024, 2, 29), "2024-02-29" },
        { new TimeOnly(1, 2, 3), "01:02:03" },
        { TimeSpan.FromMinutes(-90), "-01:30:00" },
        { Guid.Empty, "00000000-0000-0000-0000-000000000000" },
        { new byte[] { 1, 255 }, "0x01FF" },
        { typeof(int), "System.Int32" },
        { new Version(1, 2), "1.2" },
        { JsonDocument.Parse("{ \"a\": [1, null] }").RootElement, "{a: [1, null]}" },
        { default(JsonElement), "undefined" },
        { new[] { 3, 1, 2 }, "[3, 1, 2]" },
        { new[,] { { 1, 2 }, { 3, 4 } }, "[2,2][1, 2, 3, 4]" },
        { new HashSet<string> { "b", "a" }, "[a, b]" },
        { new SortedSet<int> { 10, 9 }, "[9, 10]" },
        { new[] { "b", "a", "ä" }.ToFrozenSet(), "[a, b, ä]" },
        { new Dictionary<int, string?> { [10] = null, [9] = "" }, "{9: \"\", 10: null}" },
        { ImmutableDictionary<string, int>.Empty.Add("b", 1).Add("a", 2), "{a: 2, b: 1}" },
        { new Hashtable { ["k"] = 1 }, "{k: 1}" },
        { default(ImmutableArray<int>), "default" },
        { new ReadOnlyMemory<int>([1, 2]), "[1, 2]" },
        { new object(), "{}" },
        { (1, "a"), "Item1=1 Item2=a" },
    };

    [Theory, MemberData(nameof(Texts))]
    public void Equal_texts_mean_equal_values_and_nothing_is_invisible(object? value, string text) => Assert.Equal(
        text,
        string.Join(" ", Read(value).Select(cell => cell.Path == "value" ? cell.Text : $"{cell.Path}={cell.Text}")));

    [Fact]
    public void No_culture_shows()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var strange = (CultureInfo)CultureInfo.GetCultureInfo("ar-SA").Clone();
            strange.NumberFormat.NegativeSign = "minus";
            strange.NumberFormat.NumberDecimalSeparator = ",";
            CultureInfo.CurrentCulture = strange;
            Assert.Equal(
                ["-1.5", "-1", "-3", "2024-02-29T01:02:03Z", "-01:30:00"],
                new object[] { -1.5, -1, (DayOfWeek)(-3), new DateTime(2024, 2, 29, 1, 2, 3, DateTimeKind.Utc), TimeSpan.FromMinutes(-90) }.Select(v => Read(v)[0].Text));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Members_stand_in_order_of_declaration_base_types_first_and_nested_ones_flattened() => Assert.Equal(
        ["Name=Rex", "Owner.City=Oslo", "Owner.Number=1", "Other=null", "Kind=Dog", "Lines=[{A: 1}, Special {A: 3, B: 2}]", "Bad=<InvalidOperationException>", "Field=7"],
        Read(new Dog()).Select(c => $"{c.Path}={c.Text}"));

    [Fact]
    public void Cycles_and_parents_end_where_they_close()
    {
        var node = new Node { Name = "a" };
        node.Next = new Node { Name = "b", Next = node, All = [node] };

        Assert.Equal(
            ["Name=a", "Next.Name=b", "Next.Next=<2 above>", "Next.All=[<3 above>]", "All=[]"],
            Read(node).Select(c => $"{c.Path}={c.Text}"));
    }

    [Fact]
    public async Task What_is_nested_too_deep_says_which_member_to_leave_out()
    {
        var first = new Node { Name = "0" };
        for (var (last, i) = (first, 0); i < 100; i++)
            last = last.Next = new Node { Name = "n" };

        Assert.Contains(".Without(\"Next\")", (await Assert.ThrowsAsync<SyntheticSnapshotException>(SyntheticSnapshot.Verify(first).ToTask)).Message, StringComparison.Ordinal);
        Assert.Equal("All", Assert.Throws<ValueTooDeepException>(() => Read(new Node { All = [first] })).Member);
        Assert.Equal(["Name", "All"], ValueColumns.Of(new ValueTree([new(null, "Next", IsScrubbed: false)]).Of(first)).Select(c => c.Path));
    }

    private static IReadOnlyList<ValueLine> Read(object? value) => ValueColumns.Of(new ValueTree([]).Of(value));

    public class Pet
    {
        public string Name { get; set; } = "Rex";

        public Shop.Address Owner { get; set; } = new("Oslo", 1);

        public Shop.Address? Other { get; set; }

        public virtual string Kind => "Pet";
    }

    public sealed class Dog : Pet
    {
        public int Field = 7;

        public override string Kind => "Dog";

        public List<Plain> Lines { get; } = [new Plain { A = 1 }, new Special { A = 3 }];

        public int Bad => throw new InvalidOperationException();

        public int this[int index] => index;
    }

    public class Plain
    {
        public int A { get; set; }
    }

    public sealed class Special : Plain
    {
        public int B => 2;
    }

    public sealed class Node
    {
        public string Name { get; set; } = "";

        public Node? Next { get; set; }

        public List<Node> All { get; set; } = [];
    }
}
