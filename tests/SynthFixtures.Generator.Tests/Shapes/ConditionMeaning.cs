using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>The text of a condition means what C# says that it means: each is compiled by hand, too, and asked about the same rows.</summary>
public sealed class ConditionMeaning
{
    private const int Rows = 400;

    private const string Members = """
            public Tier Tier { get; set; }
            [Uniform(0, 6)] public int Level { get; set; }
            [Pick("a", "b", "a\"b", "x y", "", "a\\b", "//", "a3b", "{a}", "a 3 b", "\n", "line\n    next", "line\r\nnext", "\0", "é", "😀", "\t")] public string S { get; set; } = "";
            [Missing(0.4), Pick("note", "longer note")] public string? Note { get; set; }
            public bool Flag { get; set; }
            [Missing(0.3), Uniform(0, 4)] public int? Count { get; set; }
            [Uniform(0.0, 2.0)] public double Ratio { get; set; }
            [Uniform(0.0, 9.0)] public decimal Price { get; set; }
            [Pick('a', '\'', '"', '\\', '\n', 'ä')] public char Letter { get; set; }
            [Uniform(0, 3)] public int @class { get; set; }
            [Uniform(0, 3)] public int @event { get; set; }
            [Uniform(0, 3)] public int record { get; set; }
            [Uniform(2000000000, 2147483647)] public int Big { get; set; }
            [Pick(1, 2, 3), Count(0, 3)] public int[] Items { get; set; } = [];
            [DateRange("2024-01-01", "2025-01-01")] public DateTime Day { get; set; }
        """;

    private const string Parameters =
        "Tier Tier, int Level, string S, string? Note, bool Flag, int? Count, double Ratio, decimal Price, char Letter, int @class, int @event, int record, int Big, int[] Items, DateTime Day";

    private static readonly string[] Texts =
    [
        // Precedence and layout.
        "Flag || Level > 2 && Ratio < 1", "(Flag || Level > 2) && Ratio < 1", "!Flag == Level > 3", "Level+1*2-3>Level%4", "Level - -1 > 3", "Level - - -Level > 0",
        "Flag ? Level > 1 : Level > 4", "Flag\n  ||\r\n  Level > 2\n  && Ratio < 1", "\tFlag\t", "Level>>1>1", "Level >>> 1 > 1", "(Level & 1) == 0 ^ Flag", "Level\u2028> 2\u0085&& Flag",
        // Comments.
        "Level /* > 5 // */ > 2 // and not > 4", "S /* name */ == $\"a{Level}b\"", "/* first */ Flag /* a\nb */ || /**/ Level > 4", "Flag // one\n || Level > 4 // two", "S == \"//\"", "S == \"/* */\" || Flag",
        "S == \"//\" /*\"*/ || S == \"b\"", "/// <x/>\nFlag",
        // Strings.
        "S == \"a\\\"b\"", "S == \"a\\\\b\"", "S == \"\\n\"", "S == \"\\0\" || S == \"\\u00e9\"", "S == \"\\x61\"", "S == \"\\U0001F600\"", "S == \"\\t\"", "S == @\"a\\b\"", "S == @\"a\"\"b\"",
        "S == @\"line\n    next\"", "S == @\"line\r\nnext\"", "S == @\"line\nnext\"", "S == \"\"\"a\"b\"\"\"", "S == \"\"\"\n    line\n        next\n    \"\"\"", "S == \"\"\"\r\n    line\r\n    next\r\n    \"\"\"", "S == \"\"\"\"x y\"\"\"\"",
        // Interpolated strings.
        "S == $\"a{Level}b\"", "S == $\"a {Level} b\"", "S == $\"a{ Level }b\"", "S == $\"{{a}}\"", "$\"{Level,3}\" == \"  3\"", "$\"{Price:0.0}\".Length == 3", "$\"{Level:/* */}\".Length == 5", "$\"{(Flag ? \"yes\" : \"no\")}\" == \"no\"",
        "$@\"line\n    next{Level}\" == S + \"3\"", "S == $\"\"\"a{Level}b\"\"\"", "S == $$\"\"\"{a}\"\"\"", "$\"\"\"\n    line\n        next{Level}\n    \"\"\" == S + Level", "$$\"\"\"{{Level}}{x}\"\"\" == \"3{x}\"", "$\"{S}{{}}\" == \"a{}\"",
        "$\"{$\"{Level}\"}\" == \"3\"", "$\"a{/* c */Level}b\" == S", "$\"{\n Level\n }\" == \"3\"",
        // Characters.
        "Letter == '\\''", "Letter == '\"'", "Letter == '\\\\'", "Letter == '\\n'", "Letter == '\\u00e4'", "Letter == '\\x61'", "Letter is >= 'a' and <= 'z'",
        // Names, types and constants.
        "Tier == Tier.Gold", "Tier is Tier.Gold or Tier.Silver", "Tier is not Tier.Basic", "nameof(Tier).Length == 4 && Flag", "nameof(Model.Level).Length + Level > 7", "typeof(Tier).Name == \"Tier\" && Flag",
        "Level > default(int)", "Count == default", "Day > new DateTime(2024, 6, 1)", "(int)Tier > 1", "(Tier)Level == Tier.Silver", "(byte)Level == 3", "(double)Level / 2 > Ratio", "@class == 2", "@event + record > 3", "record is 1 or 2",
        "\\u004cevel > 2", "@Level > 2", "Level > Limit", "Model.Limit < Level", "global::System.Math.Max(Level, @class) > 3", "sizeof(int) > Level", "Level > 1_0 - 0x7", "Level > 0b10", "Price > 3.5m", "Ratio > 1e-1", "Ratio > .5f",
        // Functions.
        "Array.Exists(Items, item => item > Level)", "Array.Exists(Items, Level => Level > 1) && Level > 2", "Items.Any(x => x == Level || Items.Count(y => y == x) > 1)", "((Func<int, bool>)(x => x > Level))(3)",
        "(from i in Items where i > 1 select i * Level).Sum() > 6", "((Func<bool>)(() => { foreach (var item in Items) { if (item == Level) return true; } return false; }))()", "((Func<int>)(() => { var n = 0; while (n < Level) n++; return n; }))() > 2", "IsHigh(Level) && !IsHigh(@class)",
        "IsHigh(level: Level)", "int.TryParse(S, out var n) || n + Level > 3", "Items is [var first, ..] && first < Level", "new { Level, X = Flag }.Level > 2", "(Level, Flag) == (3, true)", "(Level, Flag) is (> 2, true)", "string.Equals(b: S, a: \"b\")",
        // Patterns.
        "Level is > 1 and < 4", "Level is 1 or 3 or 5", "Tier switch { Tier.Gold => true, Tier.Silver when Flag => true, _ => false }", "S is { Length: > 1 } text && text[0] == 'a'", "Note is { Length: 4 }", "Items is { Length: > 1 }",
        "Items is [1, .., 3]", "Items is []", "Day is { Date.Month: > 6 }", "(Tier, Level) switch { (Tier.Gold, > 2) => true, (_, var l) => l == 1 }", "Note is string and not \"note\"", "Level is var m && m > 2", "Level is not (1 or 2)",
        // Ranges.
        "S.Length > 0 && S[..1] == \"a\"", "S.Length > 1 && S[^1] == 'b'", "S.Length > 2 && S[1..^1].Length == 1",
        // Null.
        "Note is null", "Note == null || Note.Length > 4", "Note?.Length > 4", "Note is null || Note!.Length > 4", "(Note ?? \"note\").Length == 4", "Count > 2", "Count is null or > 2", "Count.HasValue && Count.Value > 1", "(Count ?? Level) > 2", "Count is { } c && c > 1",
        "Note?[0] == 'l'", "(Note, Count) is (null, null)",
        // Overflow.
        "unchecked(Big + Big) < 0", "unchecked((byte)Big) > 100", "checked(Level + 1) > 3", "unchecked(Big * 2) > checked(Level * 2)",
    ];

    [Fact]
    public void Each_condition_holds_in_the_rows_in_which_the_same_expression_in_a_method_holds()
    {
        var model = new StringBuilder();
        var direct = new StringBuilder();
        for (var i = 0; i < Texts.Length; i++)
        {
            model.Append(CultureInfo.InvariantCulture, $"    [Constant(0)] [Constant(1, When = {SymbolDisplay.FormatLiteral(Texts[i], quote: true)})] public int V{i} {{ get; set; }}\n");
            direct.Append(CultureInfo.InvariantCulture, $"public static bool C{i}({Parameters}) =>\n{Texts[i]}\n;\n");
        }
        var world = World.Of($$"""
            using System; using System.Linq; using System.Collections.Generic; using SynthFixtures;
            namespace Shop
            {
                public enum Tier { Basic, Silver, Gold }
                [Synthetic] public sealed class Model
                {
            {{Members}}
            {{model}}
                    public const int Limit = 3;
                    public static bool IsHigh(int level) => level > 2;
                }
            }
            """, $$"""
            #nullable enable
            #pragma warning disable CS8602, CS8604, CS1587, CS0162, CS0472, CS8794, CS8519, CS8629
            using System; using System.Linq; using System.Collections.Generic; using SynthFixtures;
            namespace Shop
            {
                using static Model;
                public static class Direct
                {
            {{direct}}
                }
            }
            """);

        var rows = world.Rows("Shop.Model", Rows);
        var names = Parameters.Split(", ").Select(p => p.Split(' ')[^1].TrimStart('@')).ToList();
        var arguments = rows.Select(row => names.Select(name => World.Value(row, name)).ToArray()).ToList();
        var wrong = new List<string>();
        var holding = new List<int>();
        for (var i = 0; i < Texts.Length; i++)
        {
            var method = world.Type("Shop.Direct").GetMethod($"C{i}")!;
            var expected = rows.Select((_, row) => Holds(method, arguments[row])).ToList();
            var actual = rows.Select(row => (int)World.Value(row, $"V{i}")! == 1).ToList();
            if (!expected.SequenceEqual(actual))
                wrong.Add($"{Texts[i]}: {actual.Count(holds => holds)} rows, not {expected.Count(holds => holds)}");
            holding.Add(expected.Count(holds => holds));
        }

        Assert.Empty(wrong);
        Assert.True(Texts.Length >= 100 && holding.Count(count => count is > 0 and < Rows) > 100, $"{holding.Count(count => count is > 0 and < Rows)} of {Texts.Length} tell rows apart.");
    }

    // Arguments are copied: a text may change its parameters.
    private static bool Holds(System.Reflection.MethodInfo method, object?[] arguments) => (bool)method.Invoke(null, [.. arguments])!;
}
