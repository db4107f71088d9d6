using System;
using System.ComponentModel.DataAnnotations;
using System.Linq;

namespace SynthFixtures.Fuzz;

/// <summary>The texts that cases are made of: attributes, arguments, types and names, hostile ones among them.</summary>
internal static class Words
{
    /// <summary>All attributes of the library and of DataAnnotations, and the names of what can be set on each.</summary>
    public static readonly (string Name, string[] Settings)[] Attributes =
    [
        .. new[] { typeof(SyntheticAttribute).Assembly, typeof(RangeAttribute).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.IsSubclassOf(typeof(Attribute)) && !type.IsAbstract)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (type.FullName![..^"Attribute".Length], Settings(type))),
    ];

    public static readonly string[] Arguments =
    [
        "0", "1", "-1", "2", "0.5", "-0.0", "1e308", "-1e308", "1e-300", "double.NaN", "double.PositiveInfinity", "double.NegativeInfinity", "int.MaxValue", "int.MinValue",
        "long.MinValue", "long.MaxValue", "ulong.MaxValue", "(byte)255", "(short)-1", "1u", "1UL", "1.5f", "float.NaN", "'x'", "'\\0'", "'\\uD800'", "true", "false", "null", "default(string)",
        "\"\"", "\"x\"", "\"Id\"", "\"Name\"", "\"2020-01-01\"", "\"2025-12-31T10:00:00\"", "\"[A-Z]{3}\"", "\"a\\nb\\r\\u0085\\u2028\\u2029\"", "\"\\\"; } /* */ // <x> & {0} \\\\ %\"", "\"\\uD800\"", "\"\\0\"", "@\"a\"\"b\"", "\"\"\"raw\"\"\"",
        "nameof(System)", "nameof(Missing)", "typeof(int)", "typeof(void)", "typeof(int*)", "typeof(string)", "typeof(System.Collections.Generic.List<>)", "typeof(System.Collections.Generic.Dictionary<string, int[]>)", "typeof(System.Uri)", "typeof(System.Enum)",
        "typeof(System.Collections.Generic.List<System.Collections.Generic.List<int[,][]>>)", "typeof(delegate*<int>)", "typeof((int, string))", "System.DayOfWeek.Monday", "(System.DayOfWeek)99", "SynthFixtures.Sampling.Stratified", "(object)1", "(object)\"x\"",
        "new int[0]", "new[] { 1, 2 }", "new object[] { 1, \"x\", null }", "new object?[] { null }", "new[] { \"Id\", \"Name\" }", "new string?[] { null, \"\" }", "new[] { 0.5, 0.5 }", "new[] { double.NaN, -1 }", "new[] { typeof(int), null }", "new byte[] { 1 }", "new[] { true }", "new[] { 'a' }",
        "new System.Type[0]", "new double[] { 0, 1, 2, 3 }", "Unknown", "Unknown.Member", "1 / 0", "\"a\" + \"b\"", "1 + 1", "-(1)", "~0", "(int)3.9", "unchecked((int)uint.MaxValue)", "checked(int.MaxValue + 1)", "{ }", "new() { 1 }", "stackalloc int[1]", "() => 1", "this", "base", "await 1",
        "\"Id > 0\"", "\"true\"", "\"Name is null\"", "\"Id /* x */ == 1 // y\"", "\"(\"", "@\"Name == $\"\"a{Id}b\"\"\"", "\"Name == \\\"\\r\\n\\\"\"", Many("1", 3_000), Many("\"x\"", 300), Condition(40),
    ];

    public static readonly string[] Types =
    [
        "int", "int?", "byte", "sbyte", "ushort", "uint", "long", "ulong", "nint", "System.Int128", "System.UInt128", "System.Numerics.BigInteger", "float", "double", "decimal", "decimal?", "System.Half", "bool", "bool?", "char", "string", "string?", "object", "dynamic",
        "System.DateTime", "System.DateTimeOffset?", "System.DateOnly", "System.TimeOnly", "System.TimeSpan", "System.Guid", "System.Uri", "System.Version", "System.DayOfWeek", "System.DayOfWeek?", "System.Enum", "System.ValueType", "System.Array", "System.Delegate", "System.Action", "System.Exception", "System.Type",
        "int[]", "int[,]", "int[][,]", "int[,][]", "string?[]?", "byte[]", "System.Collections.Generic.List<int>", "System.Collections.Generic.List<int[,][]>", "System.Collections.Generic.HashSet<string>", "System.Collections.Generic.SortedSet<int>", "System.Collections.Generic.IReadOnlyList<{0}>",
        "System.Collections.Generic.Dictionary<string, {0}>", "System.Collections.Generic.Dictionary<{0}, {0}>", "System.Collections.Generic.List<{0}>", "{0}", "{0}?", "{0}[]", "{0}[][]", "({0}, int)", "System.Tuple<{0}>", "System.Collections.Generic.KeyValuePair<{0}, {0}>", "System.Collections.Generic.IEnumerable<System.Collections.Generic.List<{0}>>",
        "System.Collections.Immutable.ImmutableArray<{0}>", "System.Collections.Immutable.ImmutableDictionary<string, int>", "System.Memory<int>", "System.ReadOnlyMemory<char>", "System.Span<int>", "System.IDisposable", "System.Collections.ArrayList", "System.Collections.IEnumerable", "System.Lazy<{0}>", "System.Func<{0}>", "System.Nullable<int>",
        "Fuzzed.Nest<int>", "Fuzzed.Nest<{0}>?", "Fuzzed.Menu", "Fuzzed.Pair<int, {0}>", "Fuzzed.Left", "System.Text.Json.JsonElement", "System.Text.Json.Nodes.JsonNode", "System.Numerics.Complex", "System.Text.Rune", "System.Threading.Tasks.Task<int>", "System.IO.Stream", "System.Net.IPAddress", "Unknown", "int*", "void", "T", "var",
    ];

    public static readonly string[] Names =
    [
        "With", "Row", "Rows", "Fill", "Stream", "Make", "Describe", "Prepare", "Source", "value", "values", "block", "rows", "row", "seed", "i", "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", "file", "required", "scoped", "record", "field", "@class", "@int", "@namespace",
        "global", "System", "SynthFixtures", "Synthetic", "Normal", "Columns", "Cells", "Streams", "Values", "partial", "where", "when", "var", "dynamic", "await", "async", "yield", "nameof", "notnull", "unmanaged", "allows", "extension", "_", "__", "ä", "\\u0061b", "a", "A", "É", "ﬁ", "item1", "Item1", "Item2", "Count", "Add", "Default",
        "Create", "Instance", "T", "Span", "Math", "Name", "Id",
    ];

    /// <summary>Types that each case can mention: collections of themselves, expansions without end, pairs that hold each other.</summary>
    public const string Fuzzed = """
        namespace Fuzzed
        {
            public sealed class Menu : System.Collections.Generic.List<Menu>;
            [SynthFixtures.Synthetic] public class Nest<T> { public Nest<Nest<T>>? Inner { get; set; } public T Value { get; set; } = default!; }
            [SynthFixtures.Synthetic] public class Pair<A, B> { public A First { get; set; } = default!; public B Second { get; set; } = default!; public Pair<B, System.Collections.Generic.List<A>>? Next { get; set; } }
            public class Left : System.Collections.Generic.Dictionary<string, Right>;
            public class Right : System.Collections.Generic.List<Left>;
        }
        """;

    private static string[] Settings(Type type) =>
        [.. type.GetProperties().Where(property => property.CanWrite).Select(property => property.Name).Order(StringComparer.Ordinal)];

    private static string Many(string value, int count) => $"new[] {{ {string.Join(", ", Enumerable.Repeat(value, count))} }}";

    private static string Condition(int terms) => "\"" + string.Join(" && ", Enumerable.Repeat("Id > 0 || Id < 9", terms)) + "\"";
}
