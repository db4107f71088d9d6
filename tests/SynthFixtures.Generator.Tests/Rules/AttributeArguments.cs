using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>Whatever an attribute is given, lists in lists, null, numbers beyond every range, what does not compile, neither the generator nor the analyzer fails.</summary>
public sealed class AttributeArguments
{
    private static readonly string[] Constants =
    [
        "new int[] { 1, 2 }", "new object[] { new[] { 1 }, new object[] { null! } }", "new string[0]", "new double[] { double.NaN }", "null", "(object[])null!", "(string)null!", "typeof(int)", "typeof(System.Collections.Generic.List<>)",
        "DayOfWeek.Monday", "(DayOfWeek)99", "double.NaN", "double.NegativeInfinity", "float.NaN", "1e300", "7.9e28", "-7.9e28", "1e-300", "long.MinValue", "ulong.MaxValue", "(byte)1", "'a'", "\"x\"", "\"\"", "true", "Unknown.Value", "new Unknown[] { 1 }",
    ];

    private static readonly string[] Attributes =
    [
        "DeniedValues({0})", "DeniedValues(1, {0})", "AllowedValues({0})", "AllowedValues({0}, {0})", "Range(typeof(int), \"1\", {0})", "Range({0}, {0})", "Range({0}, 9), DeniedValues({0})", "AllowedValues('a', 'b', 3, 4.5), Range({0}, 9)",
        "StringLength({0})", "EnumDataType({0})", "MaxLength({0})", "Constant({0})", "Pick({0})", "Pick({0}, {0})", "Weighted({0}, 1)", "Uniform({0}, 1)", "Normal({0}, {0}, Min = {0})", "Odd({0})", "Odd(1, Extra = {0})", "Derive({0})", "ConvertWith({0})",
        "StreamName({0})", "Missing({0})", "Count({0})", "OneOf({0})", "Unique, Pick({0}, 1)", "Pick(1), Pick(2, When = {0})", "Obsolete(\"x\", {0})",
    ];

    public static TheoryData<string> Types => ["int", "double", "decimal?", "string", "char?", "DayOfWeek", "object?", "int[]", "DateTime"];

    [Theory, MemberData(nameof(Types))]
    public void Neither_generator_nor_analyzer_fails(string type)
    {
        var models = new StringBuilder("""
            using System; using System.ComponentModel.DataAnnotations; using SynthFixtures; using SynthFixtures.Distributions; namespace Shop;
            [Kernel(typeof(OddLaw))] public sealed class OddAttribute(object? value) : DistributionAttribute { public object? Value { get; } = value; public object? Extra { get; set; } }
            public readonly struct OddLaw(double value) : IQuantile<double> { public double Quantile(double u) => value + u; }

            """);
        var count = 0;
        foreach (var attribute in Attributes)
        {
            foreach (var constant in Constants)
                models.Append(CultureInfo.InvariantCulture, $"[Synthetic] public class Model{count++} {{ [{string.Format(CultureInfo.InvariantCulture, attribute, constant)}] public {type} Value {{ get; set; }} = default!; }}\n");
        }

        Assert.Empty(Failures(models.ToString()));
    }

    [Fact]
    public void Attributes_of_types_are_read_as_safely_as_those_of_members()
    {
        string[] attributes =
        [
            "Correlate({0}, \"B\", 0.5)", "Correlate(\"A\", \"B\", {0})", "Correlate(\"A\", \"B\", 0.5, When = {0})", "Correlate(\"A\", \"B\", 0.5, Kind = {0})", "FixedSum(1, {0})", "FixedSum({0}, \"A\", \"B\")", "UniqueTogether({0})", "MissingTogether(0.5, {0})",
            "Latent({0}, 1)", "Latent(\"L\", {0})", "OneOf({0})", "OneOf(typeof(int), Weights = {0})", "StreamName({0})", "Synthetic(Facade = {0})", "SyntheticProfile({0})", "System.Text.Json.Serialization.JsonDerivedType({0})",
        ];
        var models = new StringBuilder("using System; using SynthFixtures; namespace Shop;\n");
        var count = 0;
        foreach (var attribute in attributes)
        {
            foreach (var constant in Constants)
                models.Append(CultureInfo.InvariantCulture, $"[{string.Format(CultureInfo.InvariantCulture, attribute, constant)}, Synthetic] public class Model{count++} {{ [Normal(0, 1)] public double A {{ get; set; }} [Normal(0, 1)] public double B {{ get; set; }} }}\n");
        }
        foreach (var constant in Constants)
            models.Append(CultureInfo.InvariantCulture, $"public class Tests{count++} {{ [SyntheticData(Rows = {constant}, Seed = {constant})] public void T(int a, Model1 model) {{ }} }}\n");

        Assert.Empty(Failures(models.ToString()));
    }

    [Fact]
    public void A_denied_list_denies_no_number_as_a_validator_says()
    {
        var rows = World.Of("using SynthFixtures; using System.ComponentModel.DataAnnotations; namespace Shop; [Synthetic] public class Model { [Range(1, 3), DeniedValues(new int[] { 1, 2 }, 2)] public int Value { get; set; } }").Column("Shop.Model", "Value");

        Assert.Equal([1, 3], rows.Cast<int>().Distinct().Order());
    }

    [Theory]
    [InlineData("class G<T> : MakerAttribute", "[G<int>]", "Closed<int>")]
    [InlineData("class G<T> : DistributionAttribute", "[G<string>]", "Closed<int>")]
    [InlineData("class G : DistributionAttribute", "[G]", "Closed<int>")]
    [InlineData("class G : DistributionAttribute", "[G]", "Closed<>")]
    [InlineData("class G : DistributionAttribute", "[G]", "Around<int>.Closed")]
    [InlineData("class G : DistributionAttribute", "[G]", "Pair<int, string>")]
    public void A_generic_maker_and_a_closed_kernel_make_values(string declaration, string usage, string kernel)
    {
        var rows = World.Of($$"""
            using SynthFixtures; using SynthFixtures.Distributions; namespace Shop;
            [Kernel(typeof({{kernel}}))] public sealed {{declaration}};
            public readonly struct Closed<T> : IQuantile<int> { public int Quantile(double u) => 7; }
            public readonly struct Pair<T, TOther> : IQuantile<int> { public int Quantile(double u) => 7; }
            public static class Around<T> { public readonly struct Closed : IQuantile<int> { public int Quantile(double u) => 7; } }
            [Synthetic] public class Model { {{usage}} public int Value { get; set; } }
            """).Column("Shop.Model", "Value");

        Assert.All(rows, value => Assert.Equal(7, value));
    }

    [Theory]
    [InlineData("Pair<,>")]
    [InlineData("Around<>.Closed")]
    public void SYNF0103_A_kernel_that_no_member_closes(string kernel)
    {
        var finding = Assert.Single(Example.Findings($$"""
            using SynthFixtures; using SynthFixtures.Distributions; namespace Shop;
            [Kernel(typeof({{kernel}}))] public sealed class GAttribute : DistributionAttribute;
            public readonly struct Pair<T, TOther> : IQuantile<int> { public int Quantile(double u) => 7; }
            public static class Around<T> { public readonly struct Closed : IQuantile<int> { public int Quantile(double u) => 7; } }
            [Synthetic] public class Model { [G] public int Value { get; set; } }
            """));

        Assert.Equal("SYNF0103", finding.Id);
        Assert.Contains("whose type parameters no member closes", finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Pick(float.NegativeInfinity)] public float")]
    [InlineData("[Constant(float.NaN)] public float")]
    [InlineData("[Pick(double.NegativeInfinity, float.MaxValue)] public double")]
    [InlineData("[Constant(typeof(System.Collections.Generic.List<>))] public System.Type")]
    [InlineData("[Pick(typeof(System.Collections.Generic.Dictionary<,>), typeof(int))] public System.Type")]
    public void Constants_of_every_form_are_written_as_code_that_compiles(string member) =>
        Example.NoFinding($"[Synthetic] public class Model {{ {member} Value {{ get; set; }} = default!; }}");

    [Fact]
    public void SYNF0012_An_open_generic_type_is_none_of_several() =>
        Example.Finding("[Synthetic] public class Model { [OneOf([|typeof(System.Collections.Generic.List<>)|])] public object Value { get; set; } = 1; }", "SYNF0012",
            "'Model.Value': [OneOf] names List, which is open; name it with its type arguments");

    [Theory]
    [InlineData("Enum")]
    [InlineData("ValueType")]
    public void SYNF0004_What_only_stands_for_other_types_has_no_values(string type) =>
        Example.Finding($"[Synthetic] public class Model {{ public {type} [|Value|] {{ get; set; }} = null!; }}", "SYNF0004",
            $"'Model.Value': no value of type {type} can be inferred; put [Derive(nameof(Method))] or [NotSynthetic] on the member");

    [Theory]
    [InlineData("Enum")]
    [InlineData("Enum?")]
    [InlineData("ValueType")]
    [InlineData("Array")]
    [InlineData("Delegate")]
    [InlineData("MulticastDelegate")]
    [InlineData("Action")]
    [InlineData("dynamic")]
    [InlineData("object")]
    [InlineData("Type")]
    [InlineData("IntPtr")]
    [InlineData("void*")]
    [InlineData("delegate*<int, void>")]
    [InlineData("Enum[]")]
    [InlineData("System.Collections.Generic.List<Enum>")]
    [InlineData("(Enum, ValueType)")]
    [InlineData("Exception")]
    [InlineData("Attribute")]
    [InlineData("Nullable<DayOfWeek>")]
    [InlineData("System.Collections.IEnumerable")]
    [InlineData("System.Collections.Generic.Dictionary<Enum, Array>")]
    [InlineData("Lazy<Enum>")]
    [InlineData("Tuple<Enum>")]
    public void A_member_of_a_type_that_stands_above_all_others_is_a_finding_or_is_filled(string type)
    {
        var models = $"using System; using SynthFixtures; namespace Shop; [Synthetic] public unsafe class Model {{ public {type} Value {{ get; set; }} = default!; }} [Synthetic] public unsafe record Other({type} Value);";

        Assert.Empty(Failures(models));
        Assert.Empty(Failures(models.Replace($"public {type} Value", $"[Pick(1), Missing(0.1)] public {type} Value", StringComparison.Ordinal)));
    }

    private static List<string> Failures(string source)
    {
        var compilation = Driver.Compile([source, Example.SyntheticData], World.Unique("Shop"));
        return [.. Example.Analyze(Driver.Update(compilation)).Where(d => d.Id.StartsWith("AD", StringComparison.Ordinal)).Select(d => d.GetMessage(CultureInfo.InvariantCulture))];
    }
}
