using System;
using System.Globalization;
using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>Storage that is no field of its own: entries, elements, parts, shared objects, and what the code of others writes.</summary>
public sealed class StoragePlaces
{
    private const string Head = "using System; using System.Collections.Generic; using System.Linq; using System.Runtime.CompilerServices; using SynthFixtures; namespace Shop; public enum Kind { Open = 1, Closed = 2 }\n";

    [Theory]
    // Entries of a dictionary.
    [InlineData("(int)bag[\"kind\"]", "bag[\"kind\"] = (int)value", "(int)bag[\"kind\"]", "bag[\"kind\"] = value", "readonly Dictionary<string, object> bag = new() { [\"kind\"] = 1 };")]
    [InlineData("(int)Get(nameof(Kind))!", "Set(nameof(Kind), (int)value)", "(int)Get(\"Kind\")!", "Set(\"Kind\", value)", "Dictionary<string, object>? bag; object? Get(string key) => bag?.GetValueOrDefault(key) ?? 0; void Set(string key, object to) { bag ??= []; bag[key] = to; }")]
    [InlineData("this[Key]", "this[Key] = (int)value", "this[Key]", "this[Key] = value", "const string Key = \"k\"; readonly Dictionary<string, int> bag = []; int this[string key] { get => bag.GetValueOrDefault(key); set => bag[key] = value; }")]
    [InlineData("bag.GetValueOrDefault(key)", "bag[key] = (int)value", "bag.GetValueOrDefault(key)", "bag[key] = value", "readonly string key = \"kind\"; readonly Dictionary<string, int> bag = [];")]
    [InlineData("bag.GetValueOrDefault(1)", "System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(bag, 1, out _) = (int)value", "bag.GetValueOrDefault(1)", "bag[1] = value", "readonly Dictionary<int, int> bag = [];")]
    // Elements.
    [InlineData("all[0]", "all[0] = (int)value", "all[0]", "all[0] = value", "readonly int[] all = new int[2];")]
    [InlineData("all[At]", "all[At] = (int)value", "all[0]", "all[0] = value", "const int At = 0; readonly List<int> all = [1];")]
    [InlineData("all[0]", "all.AsSpan()[0] = (int)value", "all[0]", "all[0] = value", "readonly int[] all = new int[2];")]
    [InlineData("all[0]", "all[0] = (int)value", "all[0]", "all[0] = value", "Two all; [InlineArray(2)] struct Two { int first; }")]
    // Methods of the platform.
    [InlineData("all[0]", "Array.Fill(all, (int)value)", "all[0]", "all[0] = value", "readonly int[] all = new int[1];")]
    [InlineData("all[0]", "all[0] = (int)value", "all[0]", "Array.Fill(all, value)", "readonly int[] all = new int[2];")]
    [InlineData("all[0]", "all.SetValue((int)value, 0)", "all[0]", "all[0] = value", "readonly int[] all = new int[2];")]
    [InlineData("all[0, 1]", "all.SetValue((int)value, 0, 1)", "all[0, 1]", "all[0, 1] = value", "readonly int[,] all = new int[2, 2];")]
    [InlineData("all[0]", "all.AsSpan().Fill((int)value)", "all[0]", "Array.Fill(all, value)", "readonly int[] all = new int[2];")]
    [InlineData("all[0]", "new[] { (int)value }.CopyTo(all, 0)", "all[0]", "Array.Copy(new[] { value }, all, 1)", "readonly int[] all = new int[1];")]
    [InlineData("all[0]", "{ all.Clear(); all.Add((int)value); }", "all[0]", "{ all.Clear(); all.Add(value); }", "readonly List<int> all = [1];")]
    [InlineData("all[0]", "{ all.Clear(); all.AddRange([(int)value, 2]); }", "all[0]", "all[0] = value", "readonly List<int> all = [1];")]
    [InlineData("all[0]", "all.Insert(0, (int)value)", "all[0]", "all.Insert(0, value)", "readonly List<int> all = [1];")]
    [InlineData("all[0]", "{ all.RemoveAt(0); all.Insert(0, (int)value); }", "all[0]", "all[0] = value", "readonly List<int> all = [1];")]
    [InlineData("text.Length", "{ text.Clear(); text.Append('x', (int)value); }", "text.Length", "{ text.Clear(); text.Append('y', value); }", "readonly System.Text.StringBuilder text = new();")]
    // A difference to the value that was.
    [InlineData("kind", "kind += (int)value - kind", "kind", "kind -= kind - value", "int kind;")]
    [InlineData("kind", "kind = kind + ((int)value - kind)", "kind", "kind ^= kind ^ value", "int kind;")]
    // Shared objects.
    [InlineData("one.X", "one.X = (int)value", "other.X", "other.X = value", "readonly Part one, other; public Ticket() { one = new(); other = one; }")]
    [InlineData("one.X", "one.X = (int)value", "other.X", "other.X = value", "readonly Part one, other; public Ticket() { var part = new Part(); one = part; other = part; }")]
    [InlineData("one.X", "one.X = (int)value", "other.X", "other.X = value", "readonly Part one, other; public Ticket() => one = other = new();")]
    [InlineData("whole.Inside.X", "whole.Inside.X = (int)value", "inside.X", "inside.X = value", "readonly Whole whole = new(); readonly Part inside; public Ticket() => inside = whole.Inside; class Whole { public Part Inside = new(); }")]
    // References.
    [InlineData("Slot()", "Slot() = (int)value", "kind", "kind = value", "int kind; ref int Slot() => ref kind;")]
    [InlineData("Slot", "Slot = (int)value", "kind", "{ ref var to = ref kind; to = value; }", "int kind; ref int Slot => ref kind;")]
    [InlineData("kind", "Put(ref kind, (int)value)", "kind", "kind = value", "int kind; static void Put<T>(ref T field, T to) => field = to;")]
    [InlineData("kind", "Tools.Put(ref kind, (int)value)", "kind", "kind = value", "int kind;")]
    [InlineData("kind", "Tools.Set(this, (int)value)", "kind", "kind = value", "internal int kind;")]
    [InlineData("kind", "this.Change((int)value)", "kind", "kind = value", "internal int kind;")]
    // Interfaces, delegates, local functions.
    [InlineData("((IHasRaw)this).Raw", "((IHasRaw)this).Raw = (int)value", "kind", "kind = value", "int kind; int IHasRaw.Raw { get => kind; set => kind = value; }")]
    [InlineData("kind", "put((int)value)", "kind", "kind = value", "int kind; readonly Action<int> put; public Ticket() => put = to => kind = to;")]
    [InlineData("kind", "put?.Invoke(this, (int)value)", "kind", "kind = value", "int kind; static readonly Action<Ticket, int>? put = (row, to) => row.kind = to;")]
    [InlineData("kind", "Do(() => kind = (int)value)", "kind", "kind = value", "int kind; static void Do(Action what) => what();")]
    [InlineData("kind", "{ Put((int)value); void Put(int to) => kind = to; }", "kind", "kind = value", "int kind;")]
    [InlineData("kind", "Both((int)value, Put)", "kind", "kind = value", "int kind; void Put(int to) => kind = to; static void Both(int to, Action<int> put) => put(to);")]
    // Parts of a struct, a tuple, a record.
    [InlineData("state.X", "state = state with { X = (int)value }", "state.X", "state.X = value", "State state; record struct State(int X, int Y);")]
    [InlineData("state.X", "{ var copy = state; copy.X = (int)value; state = copy; }", "state.X", "state.X = value", "State state; record struct State(int X, int Y);")]
    [InlineData("pair.Id", "pair = ((int)value, pair.Other)", "pair.Item1", "pair.Item1 = value", "(int Id, int Other) pair;")]
    [InlineData("part.X", "part.X = (int)value", "part.X", "part = new Part { X = value }", "Part part = new();")]
    // Assignments of other forms.
    [InlineData("kind ?? 0", "kind ??= (int)value", "kind ?? 0", "kind = value", "int? kind;")]
    [InlineData("kind", "(kind, _) = ((int)value, 1)", "kind", "kind = value", "int kind;")]
    [InlineData("KindId", "System.Threading.Interlocked.Exchange(ref kind, (int)value)", "kind", "kind = value", "int kind;")]
    public void A_maker_keeps_its_value_wherever_the_storage_is(string kind, string setKind, string id, string setId, string storage)
    {
        var members = $"[Pick(Kind.Closed)] public Kind Kind {{ get => (Kind)({kind}); {Setter(setKind)} }} public int KindId {{ get => {id}; {Setter(setId)} }}";
        var world = World.Of($$"""
            {{Head}}public class Part { public int X; }
            interface IHasRaw { int Raw { get; set; } }
            static class Tools
            {
                public static void Put(ref int field, int to) { if (field != to) field = to; }
                public static void Set(Ticket row, int to) => row.Kept(to);
                public static void Change(this Ticket row, int to) => Set(row, to);
                static void Kept(this Ticket row, int to) => {{(storage.Contains("internal", StringComparison.Ordinal) ? "row.kind = to" : "_ = row")}};
            }
            [Synthetic] public sealed class Ticket{{(storage.Contains("IHasRaw", StringComparison.Ordinal) ? " : IHasRaw" : "")}} { {{members}} {{storage}} }
            """);

        Assert.Equal(["2"], world.Column("Shop.Ticket", "KindId").Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)).Distinct());
    }

    [Theory]
    [InlineData("[Pick(7)] public int X { get => (int)bag[\"x\"]; set => bag[\"x\"] = value; } [Pick(8)] public int Y { get => (int)bag[\"y\"]; set => bag[\"y\"] = value; } readonly Dictionary<string, object> bag = [];")]
    [InlineData("[Pick(7)] public int X { get => Get(); set => Set(value); } [Pick(8)] public int Y { get => Get(); set => Set(value); } Dictionary<string, int>? bag; int Get([CallerMemberName] string name = \"\") => bag![name]; void Set(int to, [CallerMemberName] string name = \"\") => (bag ??= new())[name] = to;")]
    [InlineData("[Pick(7)] public int X { get => all[0]; set => all[0] = value; } [Pick(8)] public int Y { get => all[1]; set => all[1] = value; } readonly int[] all = new int[2];")]
    [InlineData("[Pick(7)] public int X { get => part.X; set => part.X = value; } [Pick(8)] public int Y { get => part.Y; set => part.Y = value; } readonly Part part = new(); class Part { public int X, Y; }")]
    [InlineData("[Pick(7)] public int X { get => p.X; set => p = p with { X = value }; } [Pick(8)] public int Y { get => p.Y; set => p = p with { Y = value }; } P p = new(0, 0); record P(int X, int Y);")]
    [InlineData("[Pick(7)] public int X { get => p.X; set => p = (value, p.Y); } [Pick(8)] public int Y { get => p.Y; set => p = (p.X, value); } (int X, int Y) p;")]
    [InlineData("[Pick(7)] public int X { get => p.X; set => p = new(value, p.Y); } [Pick(8)] public int Y { get => p.Y; set => p = new(p.X, value); } P p = new(0, 0); record P(int X, int Y);")]
    [InlineData("[Pick(7)] public int X { get => x; set { x = value; Touch(); } } [Pick(8)] public int Y { get => y; set { y = value; Touch(); } } int x, y, touched; void Touch() => touched++;")]
    [InlineData("[Pick(7)] public int X { get => one.X; set => one.X = value; } [Pick(8)] public int Y { get => other.X; set => other.X = value; } readonly Part one = new(), other = new(); class Part { public int X; }")]
    [InlineData("[Pick(7)] public int X { get => x; set { if (Known.Add(\"x\")) { } x = value; } } [Pick(8)] public int Y { get => y; set { y = value; Known.Add(\"y\"); } } int x, y; readonly HashSet<string> Known = [];")]
    [InlineData("[Pick(7)] public int X { get => Read()[\"x\"]; set { var all = Read(); all[\"x\"] = value; text = System.Text.Json.JsonSerializer.Serialize(all); } } [Pick(8)] public int Y { get => Read()[\"y\"]; set { var all = Read(); all[\"y\"] = value; text = System.Text.Json.JsonSerializer.Serialize(all); } } string text = \"{}\"; Dictionary<string, int> Read() => System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, int>>(text)!;")]
    [InlineData("[Pick(7)] public int X { get => (int)System.Text.Json.Nodes.JsonNode.Parse(Text)![\"x\"]!; set { var node = System.Text.Json.Nodes.JsonNode.Parse(Text)!; node[\"x\"] = value; Text = node.ToJsonString(); } } [Pick(8)] public int Y { get => (int)System.Text.Json.Nodes.JsonNode.Parse(Text)![\"y\"]!; set { var node = System.Text.Json.Nodes.JsonNode.Parse(Text)!; node[\"y\"] = value; Text = node.ToJsonString(); } } [NotSynthetic] public string Text { get; set; } = \"{}\";")]
    [InlineData("[Pick(7)] public int X { get => p.X; set => p = Change(p, x: value); } [Pick(8)] public int Y { get => p.Y; set => p = Change(p, y: value); } P p = new(0, 0); record P(int X, int Y); static P Change(P of, int? x = null, int? y = null) => new(x ?? of.X, y ?? of.Y);")]
    [InlineData("[Pick(7)] public int X { get => p.X; set => p = Now() with { X = value }; } [Pick(8)] public int Y { get => p.Y; set => p = Now() with { Y = value }; } P p = new(0, 0); record P(int X, int Y); P Now() => p;")]
    [InlineData("[Pick(7)] public int X { get => all[0]; set => Array.Copy(new[] { value }, 0, all, 0, 1); } [Pick(8)] public int Y { get => all[1]; set => Array.Copy(new[] { value }, 0, all, 1, 1); } readonly int[] all = new int[2];")]
    public void Different_places_are_kept_apart(string members)
    {
        var source = $"{Head}[Synthetic] public sealed class Model {{ {members} }}";
        Example.NoFinding(source);
        var world = World.Of(source);

        Assert.All(world.Rows("Shop.Model"), row => Assert.Equal((7, 8), (World.Value(row, "X"), World.Value(row, "Y"))));
    }

    [Theory]
    [InlineData("bag[\"x\"] = value", "bag[\"x\"] = value", "readonly Dictionary<string, int> bag = [];")]
    [InlineData("one.X = value", "other.X = value", "readonly Part one, other; public Model() { one = other = new(); } class Part { public int X; }")]
    [InlineData("p.X = value", "p = p with { X = value }", "P p; record struct P(int X, int Y);")]
    [InlineData("Put(ref x, value)", "x = value", "int x; static void Put(ref int to, int value) => to = value;")]
    [InlineData("Array.Fill(all, value)", "all.AsSpan().Fill(value)", "readonly int[] all = new int[1];")]
    [InlineData("{ all.Clear(); all.Add(value); }", "{ all.Clear(); all.Add(value); }", "readonly List<int> all = [];")]
    [InlineData("all.Insert(0, value)", "all[0] = value", "readonly List<int> all = [];")]
    [InlineData("x += value - x", "x = value", "int x;")]
    public void Two_makers_over_one_place_are_a_finding(string setX, string setY, string storage)
    {
        var findings = Example.Findings($"{Head}[Synthetic] public sealed class Model {{ [Pick(7)] public int X {{ get => 1; {Setter(setX)} }} [Pick(8)] public int Y {{ get => 1; {Setter(setY)} }} {storage} }}");

        Assert.Equal("SYNF0022", Assert.Single(findings).Id);
    }

    private static string Setter(string code) => code.StartsWith('{') ? "set " + code : $"set => {code};";
}
