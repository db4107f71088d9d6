using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>SYNF01xx: arguments of makers. One rule for all laws, the users' own included.</summary>
public sealed class ParameterRules
{
    private const string UsersLaw = """
        using System;
        using SynthFixtures;
        using SynthFixtures.Distributions;
        namespace Shop;

        public readonly struct Triangle : IDistribution
        {
            private readonly double width;
            public Triangle(double width) => this.width = width;
            public double Quantile(double u) => width * u;
            public double UpperQuantile(double q) => width * (1 - q);
            public double Survival(double x) => 1 - x / width;
            public double Cdf(double x) => x / width;
            public double Mean => width / 2;
            public double Variance => width * width / 12;
        }

        [Kernel(typeof(Triangle))]
        public sealed class TriangleAttribute([Positive] double width) : DistributionAttribute
        {
            public double Width { get; } = width;
        }

        [Synthetic]
        public class Model { [Triangle(MARK)] public double Name { get; set; } }
        """;

    [Theory]
    [InlineData("\"(?=a)b\"", "\"(?=a)b\": the lookaround at position 0 has no text of its own; write the characters that it asks for")]
    [InlineData("\"[A-Z]{3}-\\\\d{4}\\\\b\"", "\"[A-Z]{3}-\\\\d{4}\\\\b\": the boundary '\\b' at position 14 has no text of its own; remove it")]
    [InlineData("pattern: \"a+?\"", "\"a+?\": the quantifier at position 1 is lazy; remove the '?' after it: the same texts are possible")]
    [InlineData("null!", "null: null is none; write the regular expression")]
    public void SYNF0105_No_text_can_be_made_of_a_pattern(string argument, string why) =>
        Example.Finding($"[Synthetic] public class Model {{ [Pattern([|{argument}|])] public string Name {{ get; set; }} = \"\"; }}", "SYNF0105",
            $"'Model.Name': Pattern cannot make texts of {why}");

    [Fact]
    public void A_pattern_of_which_texts_can_be_made_is_left_in_peace() =>
        Example.NoFinding("[Synthetic] public class Model { [Pattern(\"[A-Z]{3}-\\\\d{4}\")] public string Name { get; set; } = \"\"; [Pattern(@\"^\\w+(-\\w+)*$\")] public string? Slug { get; set; } }");

    [Theory]
    [InlineData("\"Pfd\"", "'Pfd', which Model does not have; did you mean nameof(Pdf)?")]
    [InlineData("\"Other\"", "'Other', which Model does not have; add 'public static double Other(double x)' to Model")]
    [InlineData("density: nameof(Twice)", "'Twice', of which there are several; give the method a name of its own")]
    [InlineData("nameof(OfRow)", "'OfRow', which is not static; make it static")]
    [InlineData("nameof(Hidden)", "'Hidden', which this project cannot call; make it public")]
    [InlineData("nameof(OfInt)", "'OfInt', which is not 'double OfInt(double x)'; give it that signature")]
    public void SYNF0106_A_maker_names_a_method_that_it_cannot_call(string argument, string why) => Example.Finding(
        "[Synthetic] public class Model { [Density([|" + argument + """
            |], 0, 24)] public double Name { get; set; }
            public static double Pdf(double x) => x;
            public static double Twice(double x) => x;
            public static double Twice(int x) => x;
            public double OfRow(double x) => x;
            private static double Hidden(double x) => x;
            public static double OfInt(int x) => x; }
            """,
        "SYNF0106", "'Model.Name': [Density] names " + why);

    [Fact]
    public void SYNF0101_A_property_lies_outside_its_domain() =>
        Example.Finding("[Synthetic] public class Model { [NewGuid([|Version = 5|])] public Guid Id { get; set; } }", "SYNF0101",
            "'Model.Id': NewGuid needs Version 4 or 7 but [NewGuid(Version = 5)] passes 5; use 4 or 7");

    [Theory]
    [InlineData("Normal(0, [|standardDeviation: -1|])", "Normal needs standardDeviation > 0 but [Normal(mean: 0, standardDeviation: -1)] passes -1; use a positive standard deviation")]
    [InlineData("Normal(0, [|0|])", "Normal needs standardDeviation > 0 but [Normal(mean: 0, standardDeviation: 0)] passes 0; use a positive standard deviation")]
    [InlineData("Normal([|double.NaN|], 1)", "Normal needs a finite number but [Normal(mean: double.NaN, standardDeviation: 1)] passes double.NaN; use a finite number")]
    [InlineData("Normal(standardDeviation: 1, [|mean: double.PositiveInfinity|])", "Normal needs a finite number but [Normal(mean: double.PositiveInfinity, standardDeviation: 1)] passes double.PositiveInfinity; use a finite number")]
    [InlineData("Bernoulli([|1.5|])", "Bernoulli needs probability in [0, 1] but [Bernoulli(probability: 1.5)] passes 1.5; use a probability between 0 and 1")]
    [InlineData("Poisson([|2e9|])", "Poisson needs mean <= 1000000000 but [Poisson(mean: 2000000000)] passes 2000000000; use 1000000000 or less")]
    [InlineData("Poisson([|-2|])", "Poisson needs mean > 0 but [Poisson(mean: -2)] passes -2; use a positive mean")]
    [InlineData("Uniform([|2|], 1)", "Uniform needs min < max but [Uniform(min: 2, max: 1)] passes 2; use a min below 1")]
    [InlineData("Uniform([|1.5|], 1.5)", "Uniform needs min < max but [Uniform(min: 1.5, max: 1.5)] passes 1.5; use a min below 1.5")]
    [InlineData("Normal(0, 1, [|Min = 3|], Max = 2)", "Normal needs Min < Max but [Normal(mean: 0, standardDeviation: 1, Min = 3, Max = 2)] passes 3; lower Min or raise Max")]
    [InlineData("Normal(0, 1, [|Min = double.NaN|])", "Normal needs Min as a number below Max but [Normal(mean: 0, standardDeviation: 1, Min = double.NaN)] passes double.NaN; use a finite number")]
    [InlineData("Normal(0, 1, [|Max = double.NegativeInfinity|])", "Normal needs Max as a number above Min but [Normal(mean: 0, standardDeviation: 1, Max = double.NegativeInfinity)] passes double.NegativeInfinity; use a finite number")]
    [InlineData("Normal(0, 1, [|Decimals = 16|])", "Normal needs Decimals in [0, 15] but [Normal(mean: 0, standardDeviation: 1, Decimals = 16)] passes 16; use at most 15 decimal places")]
    [InlineData("Normal(0, 1, [|Decimals = -1|])", "Normal needs Decimals in [0, 15] but [Normal(mean: 0, standardDeviation: 1, Decimals = -1)] passes -1; use 0 or more decimal places")]
    [InlineData("Triangular(0, [|5|], 3)", "Triangular needs mode <= max but [Triangular(min: 0, mode: 5, max: 3)] passes 5; use 3 or less")]
    [InlineData("Triangular(0, [|-1|], 3)", "Triangular needs mode >= min but [Triangular(min: 0, mode: -1, max: 3)] passes -1; use 0 or more")]
    [InlineData("Hypergeometric(10, [|12|], 3)", "Hypergeometric needs successes <= population but [Hypergeometric(population: 10, successes: 12, draws: 3)] passes 12; use 10 or less")]
    public void SYNF0101_A_parameter_lies_outside_its_domain(string maker, string why) =>
        Example.Finding($"[Synthetic] public class Model {{ [{maker}] public double Name {{ get; set; }} }}", "SYNF0101", $"'Model.Name': {why}");

    [Theory]
    [InlineData("DateTime", "DateRange([|\"2021-01-01\"|], \"2020-01-01\")", "from before to but [DateRange(from: \"2021-01-01\", to: \"2020-01-01\")] passes \"2021-01-01\"; swap or widen the dates")]
    [InlineData("DateOnly", "DateRange(\"2021-01-01\", [|\"31.12.2021\"|])", "to as an ISO 8601 date but [DateRange(from: \"2021-01-01\", to: \"31.12.2021\")] passes \"31.12.2021\"; write it as 2024-12-31 or 2024-12-31T23:59:59")]
    [InlineData("DateTime", "DateRange([|\"yesterday\"|], \"2020-01-01\")", "from as an ISO 8601 date but [DateRange(from: \"yesterday\", to: \"2020-01-01\")] passes \"yesterday\"; write it as 2024-12-31 or 2024-12-31T23:59:59")]
    [InlineData("int", "Normal(0, 1, [|Min = 0.2|], Max = 0.8)", "an integer in [Min, Max] but [Normal(mean: 0, standardDeviation: 1, Min = 0.2, Max = 0.8)] passes 0.2; lower Min or raise Max")]
    [InlineData("decimal", "Normal(0, 1, [|Min = 0.002|], Max = 0.001)", "Min < Max but [Normal(mean: 0, standardDeviation: 1, Min = 0.002, Max = 0.001)] passes 0.002; lower Min or raise Max")]
    [InlineData("long", "Uniform([|long.MaxValue|], long.MinValue)", "min < max but [Uniform(min: 9223372036854775807, max: -9223372036854775808)] passes 9223372036854775807; use a min below -9223372036854775808")]
    [InlineData("int", "Weighted(1, [|0|])", "weight > 0 but [Weighted(value: 1, weight: 0)] passes 0; use a positive weight")]
    [InlineData("int?", "Missing([|2|])", "rate in [0, 1] but [Missing(rate: 2)] passes 2; use a probability between 0 and 1")]
    public void SYNF0101_A_parameter_lies_outside_its_domain_on_other_types(string type, string maker, string why) =>
        Example.Finding($"[Synthetic] public class Model {{ [{maker}] public {type} Name {{ get; set; }} }}", "SYNF0101",
            $"'Model.Name': {maker[..maker.IndexOf('(')]} needs {why}");

    [Fact]
    public void SYNF0101_Every_faulty_attribute_is_named_once()
    {
        var findings = Example.Findings("using SynthFixtures; namespace Shop; [Synthetic] public class Model { [Weighted(1, -1), Weighted(2, -2)] public int A { get; set; } [Missing(3), Normal(0, -1)] public double? B { get; set; } }");

        Assert.Equal(["-1", "-2", "3", "-1"], findings.Select(f => f.Location.SourceTree!.ToString().Substring(f.Location.SourceSpan.Start, f.Location.SourceSpan.Length)));
        Assert.All(findings, f => Assert.Equal("SYNF0101", f.Id));
    }

    [Fact]
    public void SYNF0101_Faults_of_a_draw_inside_a_derivation_are_placed_there() =>
        Example.Finding("[Synthetic] public class Model { [Derive(nameof(Make))] public double Name { get; set; } public static double Make([Normal(0, [|-1|])] double noise) => noise; }",
            "SYNF0101", "'Model.Name.noise': Normal needs standardDeviation > 0 but [Normal(mean: 0, standardDeviation: -1)] passes -1; use a positive standard deviation");

    [Theory]
    [InlineData("[[|Pick|]]", "Pick")]
    [InlineData("[[|Pick()|]]", "Pick")]
    [InlineData("[Pick([|null|])]", "Pick")]
    [InlineData("[Pick([|new object[0]|])]", "Pick")]
    public void SYNF0102_A_choice_has_no_values(string maker, string name) =>
        Example.Finding($"[Synthetic] public class Model {{ {maker} public int Name {{ get; set; }} }}", "SYNF0102",
            $"'Model.Name': {name} needs at least one value; list the values, as in [Pick(1, 2, 3)]");

    [Fact]
    public void SYNF0103_A_kernel_does_not_exist() =>
        Example.Finding("[Kernel(\"Shop.Absent\")] public sealed class LawAttribute : MakerAttribute; [Synthetic] public class Model { [[|Law|]] public int Name { get; set; } }",
            "SYNF0103", "'Model.Name': Law names the kernel Shop.Absent, which does not exist; check the name, or reference the package that holds it");

    [Fact]
    public void SYNF0103_An_attribute_names_no_kernel() =>
        Example.Finding("public sealed class LawAttribute : MakerAttribute; [Synthetic] public class Model { [[|Law|]] public int Name { get; set; } }",
            "SYNF0103", "'Model.Name': Law names no kernel; put [Kernel(typeof(...))] on LawAttribute");

    [Fact]
    public void SYNF0103_A_kernel_has_no_constructor_for_the_attribute() =>
        Example.Finding("""
            public readonly struct Law(double scale) : SynthFixtures.Distributions.IQuantile<double> { public double Quantile(double u) => scale * u; }
            [Kernel(typeof(Law))] public sealed class LawAttribute(double width) : MakerAttribute { public double Width { get; } = width; }
            [Synthetic] public class Model { [[|Law(2)|]] public double Name { get; set; } }
            """,
            "SYNF0103", "'Model.Name': Law names the kernel Shop.Law, which has no constructor with the parameters (width); give both the same parameter names");

    [Fact]
    public void SYNF0103_A_kernel_implements_no_law() =>
        Example.Finding("""
            public readonly struct Law { public double Quantile(double u) => u; }
            [Kernel(typeof(Law))] public sealed class LawAttribute : MakerAttribute;
            [Synthetic] public class Model { [[|Law|]] public double Name { get; set; } }
            """,
            "SYNF0103", "'Model.Name': Law names the kernel Shop.Law, which implements no law; declare it as 'readonly struct Law : IQuantile<double>' (SynthFixtures.Distributions)");

    [Fact]
    public void A_law_that_refuses_its_parameters_is_told_as_it_is()
    {
        var world = World.Of("""
            using System;
            using SynthFixtures;
            namespace Shop;
            public readonly struct Law(double width) : SynthFixtures.Distributions.IQuantile<double>
            {
                private readonly double width = width < 5 ? width : throw new ArgumentException("width is too wide.");
                public double Quantile(double u) => width * u;
            }
            [Kernel(typeof(Law))] public sealed class LawAttribute(double width) : MakerAttribute { public double Width { get; } = width; }
            [Synthetic] public class Model { [Law(7)] public double Name { get; set; } }
            """);

        Assert.Equal("Shop.Model has a law that refuses its parameters: width is too wide.",
            Assert.Throws<SyntheticModelException>(() => world.Column("Shop.Model", "Name")).Message);
    }

    [Theory]
    [InlineData("[|-1|]")]
    [InlineData("[|width: 0|]")]
    public void SYNF0101_A_users_own_law_is_checked_like_any_other(string argument) =>
        Example.Finding(UsersLaw.Replace("MARK", argument, StringComparison.Ordinal), "SYNF0101",
            $"'Model.Name': Triangle needs width > 0 but [Triangle(width: {(argument.Contains('0') ? "0" : "-1")})] passes {(argument.Contains('0') ? "0" : "-1")}; use a positive width");

    [Fact]
    public void A_users_own_law_makes_rows()
    {
        var world = World.Of(UsersLaw.Replace("MARK", "3, Max = 2", StringComparison.Ordinal));

        Assert.All(world.Column("Shop.Model", "Name"), value => Assert.InRange((double)value!, 0, 2));
    }

    public static TheoryData<string, string> AllDomains
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (type, parameter) in Domains())
                data.Add(type, parameter);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(AllDomains))]
    public void Every_declared_domain_of_every_attribute_is_checked(string attribute, string parameter)
    {
        var type = typeof(SyntheticAttribute).Assembly.GetType(attribute, throwOnError: true)!;
        var constructor = type.GetConstructors().First(c => c.GetParameters().Any(p => p.Name == parameter));
        var arguments = constructor.GetParameters().Select(p => p.Name == parameter ? $"[|{Bad(p)}|]" : Good(p));
        var member = type == typeof(DateRangeAttribute) ? "DateTime" : type == typeof(MissingAttribute) ? "double?" : "double";

        var source = $"[Synthetic] public class Model {{ [{type.Name[..^9]}({string.Join(", ", arguments)})] public {member} Name {{ get; set; }} }}";

        var start = source.IndexOf("[|", StringComparison.Ordinal);
        const string Usings = "using System; using SynthFixtures; namespace Shop; ";
        var findings = Example.Findings(Usings + source.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));

        // Another parameter can be bounded by this one: the first finding is the one at this argument.
        var expected = FirstDomain(constructor.GetParameters().Single(p => p.Name == parameter)) switch
        {
            NotEmptyAttribute => "SYNF0102",
            TextPatternAttribute => "SYNF0105",
            _ => "SYNF0101",
        };
        Assert.Equal((expected, Usings.Length + start), (findings[0].Id, findings[0].Location.SourceSpan.Start));
    }

    private static IEnumerable<(string Type, string Parameter)> Domains() =>
        from type in typeof(SyntheticAttribute).Assembly.GetTypes()
        where !type.IsAbstract && (type.IsSubclassOf(typeof(MakerAttribute)) || type == typeof(MissingAttribute))
        orderby type.Name
        from parameter in type.GetConstructors().SelectMany(c => c.GetParameters())
        where parameter.GetCustomAttributes<ParameterDomainAttribute>().Any(domain => domain is not FiniteAttribute || parameter.ParameterType == typeof(double))
        group parameter by (type.FullName!, parameter.Name!) into parameters
        select parameters.Key;

    private static string Good(ParameterInfo parameter) => parameter.Name switch
    {
        "from" when parameter.ParameterType == typeof(string) => "\"2020-01-01\"",
        "to" when parameter.ParameterType == typeof(string) => "\"2021-01-01\"",
        "density" => "\"Pdf\"",
        "to" => "2",
        "population" => "10",
        "successes" or "draws" when parameter.ParameterType == typeof(long) => "0",
        "max" => "2",
        "value" => "1",
        _ when parameter.ParameterType == typeof(double[]) => "new[] { 1.0, 2.0 }",
        _ => parameter.ParameterType == typeof(double) ? "0.5" : "1",
    };

    private static ParameterDomainAttribute FirstDomain(ParameterInfo parameter) => parameter.GetCustomAttributes<ParameterDomainAttribute>().First();

    private static string Bad(ParameterInfo parameter) => FirstDomain(parameter) switch
    {
        FiniteAttribute => "double.NaN",
        TextPatternAttribute => "\"(a\"",
        PositiveAttribute => "0.0",
        ProbabilityAttribute => "-0.5",
        AtLeastAttribute least => (least.Bound - 1).ToString(CultureInfo.InvariantCulture),
        AtMostAttribute most => (most.Bound + 1).ToString(CultureInfo.InvariantCulture),
        BelowAttribute when parameter.ParameterType == typeof(string) => "\"2022-01-01\"",
        BelowAttribute => "3",
        IsoDateAttribute => "\"tomorrow\"",
        NotEmptyAttribute => $"new {parameter.ParameterType.GetElementType()!.Name}[0]",
        var other => throw new NotSupportedException(other.GetType().Name),
    };
}
