using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SynthFixtures.Dependence;
using SynthFixtures.Distributions;
using SynthFixtures.Generator.Analysis;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>Every model of dependence that cannot be, with what is said of it: by a rule, or by the first row where only numbers can tell.</summary>
public sealed partial class ImpossibleModels
{
    private const string Others = """
        public double A { get; set; } public double B { get; set; } public double C { get; set; }
        [Uniform(1, 9)] public int Code { get; set; }
        [Weighted("a", 1), Weighted("b", 2)] public string Name { get; set; } = "";
        [Derive(nameof(Twice))] public double Double { get; set; } public static double Twice(double a) => 2 * a;
        """;

    // What stands on the type, what stands in it, the rule, and its message with the remedy.
    private static readonly (string OnType, string Inside, string Id, string Message)[] AtCompileTime =
    [
        ("", "[Missing(0.5)] public int M { get; set; }", "SYNF0006", "'Model.M' is of type int and cannot be null; declare it as int? or remove [Missing]"),
        ("", "[Derive(\"Make\")] public int M { get; set; } public static T Make<T>() => default!;", "SYNF0007", "'Model.M': [Derive] names 'Make', which is generic or async or has ref or out parameters; use a plain static method"),
        ("", "[Derive(\"F\")] public int M { get; set; } [Derive(\"G\")] public int N { get; set; } public static int F(int n) => n; public static int G(int m) => m;", "SYNF0008", "'Model.M' depends on itself: M -> N -> M; break the cycle by giving one of these members a distribution without conditions"),
        ("[FixedSum(\"A\", \"B\", TotalMember = \"Double\")]", "", "SYNF0008", "'Model.A' depends on itself: A -> Double -> A; break the cycle by giving one of these members a distribution without conditions"),
        ("", "[Unique, Normal(0, 1)] public double M { get; set; }", "SYNF0201", "'Model.M' cannot be unique: its values are not equally probable; use [Uniform] on an integer, [Pick], [Pattern], [DateRange] or [Sequence]"),
        ("[UniqueTogether(\"Code\", \"A\")]", "", "SYNF0201", "'Model.A' cannot be unique: its values are not equally probable; use [Uniform] on an integer, [Pick], [Pattern], [DateRange] or [Sequence]"),
        ("[Correlate(\"A\", \"Nothing\", 0.5)]", "", "SYNF0202", "'Model': [Correlate] names 'Nothing', which Model does not have; name a member that is filled"),
        ("[Correlate(\"A\", \"B\", 1.5)]", "", "SYNF0203", "'Model': the correlation of A and B is 1.5, and correlations lie in [-1, 1]; use a number from -1 to 1"),
        ("[Correlate(\"A\", \"B\", 0.5), Correlate(\"B\", \"A\", 0.4)]", "", "SYNF0203", "'Model': the correlation of B and A is stated twice: Pearson 0.5 and Pearson 0.4; keep one"),
        ("[Correlate(\"A\", \"M\", 0.5, When = \"Code > 5\")]", "[Normal(0, 1), Normal(5, 1, When = \"Code > 3\")] public double M { get; set; }", "SYNF0203", "'Model': the correlation of A and M is Pearson's, but M has several laws where Code > 5; state the law under the same condition, or use Kind = CorrelationKind.Spearman, which is that of the uniform that they share"),
        ("[Correlate(\"A\", \"Double\", 0.5)]", "", "SYNF0204", "'Model.Double' cannot be correlated: it is derived from other members; correlate those"),
        ("[Correlate(\"A\", \"B\", 0.9), Correlate(\"A\", \"C\", 0.9), Correlate(\"B\", \"C\", -0.9, When = \"Code == 1\")]", "", "SYNF0205", "'Model': the correlations of A, B and C where Code == 1 cannot hold together: their matrix has the eigenvalue -0.8; the nearest that can are [Correlate(nameof(A), nameof(B), 0.499, When = \"Code == 1\")] [Correlate(nameof(A), nameof(C), 0.499, When = \"Code == 1\")] [Correlate(nameof(B), nameof(C), -0.499, When = \"Code == 1\")]"),
        ("[FixedSum(1, \"A\", \"B\")]", "[Share(Min = 0.7)] public double M { get; set; }", "SYNF0016", "'Model.M': [Share] says nothing here: no [FixedSum] names M; name it in one, or remove it"),
        ("[FixedSum(1, \"M\", \"N\")]", "[Share(Min = 0.7)] public double M { get; set; } [Share(Min = 0.6)] public double N { get; set; }", "SYNF0210", "'Model': the members of [FixedSum] cannot add up: the minima 0.7 + 0.6 = 1.3 exceed the total 1; lower a Min, or raise the total"),
        ("[FixedSum(10, \"Code\", \"M\")]", "public int M { get; set; }", "SYNF0211", "'Model.Code' cannot be part of a [FixedSum]: its [Uniform] would make it by itself; remove that attribute, or the member from the sum"),
        ("[MissingTogether(1.5, \"M\", \"N\")]", "public int? M { get; set; } public int? N { get; set; }", "SYNF0212", "'Model': [MissingTogether] cannot tie its members together: its rate 1.5 is no probability; use a number in [0, 1]"),
        ("", "} public class Tests { [SyntheticData(Rows = 9)] public void Are_short(Letter letter) { } } [Synthetic] public class Letter { [Unique, Pick(\"a\", \"b\")] public string Text { get; set; } = \"\";", "SYNF0213", "'Tests.Are_short': Rows = 9 asks for 9 rows, but 'Letter.Text' is unique and there are 2 values; ask for 2 rows at most, or give it a law with more values"),
        ("[Correlate(\"A\", \"B\", 0.5, When = \"A > 0\")]", "", "SYNF0214", "'Model': the correlation of A and B depends on itself: its condition \"A > 0\" reads A, which is one of them; condition on a [Latent], or on a member that follows from none of them"),
        ("", "[Normal(0, 1), Normal(5, 1, When = \"Cude > 3\")] public double M { get; set; }", "SYNF0220", "'Model.M': When \"Cude > 3\" reads 'Cude', which does not exist; did you mean 'Code'?"),
        ("", "[Normal(5, 1, When = \"Code > 3\")] public double M { get; set; }", "SYNF0221", "'Model.M' has no maker for rows in which no condition holds; put one without When on it"),
        ("", "[Normal(0, 1), Normal(5, 1, When = \"Code > 3\"), Pick(1, 2, When = \"Code>3\")] public double M { get; set; }", "SYNF0222", "'Model.M': this [Pick] never applies: one before it has the same condition; remove it or change its When"),
        ("[Latent(\"Code\", 1, 2)]", "", "SYNF0223", "'Model': [Latent] declares 'Code', but a member is called Code; use another name"),
        ("", "[Normal(0, 1, Weight = 1), Gamma(2, 1)] public double M { get; set; }", "SYNF0224", "'Model.M': [Gamma] has no Weight beside laws that have one; give it one, or a When"),
        ("", "[Derive(\"Make\")] public double M { get; set; } public static double Make(double a) => Math.Exp(a);", "SYNF0225", "'Model.Make': the last bits of Math.Exp differ between platforms; use SynthFixtures.Numerics.Elementary.Exp, whose bits are the same everywhere"),
        ("", "[Normal(0, 1, Weight = 1, Decimals = 1), Gamma(2, 1, Weight = 1, Decimals = 3)] public decimal M { get; set; }", "SYNF0226", "'Model.M': the values of a mixture have one number of decimal places, but [Normal] has Decimals = 1 and [Gamma] Decimals = 3; state it once, or the same"),
    ];

    private const string Unattainable = "[Synthetic, Correlate(\"A\", \"B\", 0.9)] public class Part { [Exponential(10)] public double A { get; set; } [Bernoulli(0.3)] public bool B { get; set; } }";

    // A whole model, and what its first rows say.
    private static readonly (string Model, string Message)[] AtTheFirstRow =
    [
        ("[Synthetic, Correlate(\"A\", \"B\", 0.9)] public class Model { [Exponential(10)] public double A { get; set; } [Bernoulli(0.3)] public bool B { get; set; } }",
            "'Model': the correlation of A and B is 0.9, but with their laws Pearson's lies in [-0.5448, 0.7882]; use a coefficient in that range"),
        ("[Synthetic, Correlate(\"A\", \"B\", -0.45), Correlate(\"A\", \"C\", -0.45), Correlate(\"B\", \"C\", -0.45)] public class Model { [Exponential(1)] public double A { get; set; } [Exponential(1)] public double B { get; set; } [Exponential(1)] public double C { get; set; } }",
            "'Model': the correlations of A, B and C cannot hold together: the matrix of their normal scores has the eigenvalue "),
        ("[Synthetic, Correlate(\"A\", \"B\", 0.5)] public class Model { [Cauchy(0, 1)] public double A { get; set; } [Normal(0, 1)] public double B { get; set; } }",
            "'Model.A' cannot have Pearson's correlation: its variance is not finite; use Kind = CorrelationKind.Spearman."),
        ("[Synthetic, Correlate(\"A\", \"B\", 0.5)] public class Model { [Normal(3, 0.01)] public int A { get; set; } [Normal(0, 1)] public double B { get; set; } }",
            "'Model.A' cannot be correlated: all its values are equal; give it a law with more than one value."),
        ("[Synthetic, Correlate(\"A\", \"B\", 0.5, Kind = CorrelationKind.Kendall, Copula = CopulaKind.StudentT)] public class Model { [Poisson(3)] public int A { get; set; } [Normal(0, 1)] public double B { get; set; } }",
            "'Model.A' cannot have a t copula: it has equal values; use a law of real numbers, or Copula = CopulaKind.Gaussian"),
        ("[Synthetic] public class Model { [Unique, Pick(1, 2, 3)] public int A { get; set; } }",
            "'Model.A' is unique and has 3 values: none is left for row 3. Ask for fewer rows, or give the member a law with more values."),
        ("[Synthetic] public class Model { [Unique, Bernoulli(0.3)] public bool A { get; set; } }",
            "'Model.A' cannot be unique: its values are not equally probable, or too many to be numbered. Use a law of finitely many equally probable values."),
        ("[Synthetic, UniqueTogether(\"A\", \"B\")] public class Model { [Pick(1, 2, 3)] public int A { get; set; } [Pick(1, 2)] public int B { get; set; } }",
            "Model: A + B are unique together and have 6 combinations: none is left for row 6. Ask for fewer rows, or give a member a law with more values."),
        ("[Synthetic, UniqueTogether(\"A\", \"B\")] public class Model { [Pick(1, 2, 3)] public int A { get; set; } [Bernoulli(0.3)] public bool B { get; set; } }",
            "Model: A + B cannot be unique together: the values of one of them are not equally probable, or too many to be numbered. Use laws of finitely many equally probable values."),
        ("[Synthetic] public class Model { public Part Inside { get; set; } = new(); } [Synthetic] public class Part { [Unique, Pick(1, 2, 3)] public int A { get; set; } }",
            "In 'Model.Inside': 'Part.A' is unique and has 3 values: none is left for row 3. Ask for fewer rows, or give the member a law with more values."),
        ("[Synthetic] public class Model { [Count(2, 5)] public System.Collections.Generic.List<Part> Parts { get; set; } = []; } [Synthetic] public class Part { [Unique, Pick(1, 2, 3)] public int A { get; set; } }",
            "In 'Model.Parts': 'Part.A' is unique and has 3 values: none is left for row 3. Ask for fewer rows, or give the member a law with more values."),
        ("[Synthetic] public class Model { [Density(\"Pdf\", 0, 1)] public double A { get; set; } public static double Pdf(double x) => 0; }",
            "'Model.A': Density needs a density with mass between 0 and 1, but "),
        ("[Synthetic] public class Model { public (int, Part) Pair { get; set; } } [Synthetic] public class Part { [Density(\"Pdf\", 0, 1)] public double A { get; set; } public static double Pdf(double x) => -1; }",
            "'Part.A': Density needs a density"),
        ("[Synthetic] public class Model { public Whole Inside { get; set; } = new(); } [Synthetic] public class Whole { [Count(0, 1)] public System.Collections.Generic.List<Part?> Parts { get; set; } = []; } " + Unattainable,
            "In 'Model.Inside': In 'Whole.Parts': 'Part': the correlation of A and B is 0.9, but with their laws Pearson's lies in [-0.5448, 0.7882]; use a coefficient in that range"),
        ("[Synthetic] public class Model { [OneOf(typeof(Square), typeof(Part))] public Shape Shape { get; set; } = new Square(); } [Synthetic] public class Square : Shape { } public abstract class Shape { } " + Unattainable.Replace("class Part", "class Part : Shape", StringComparison.Ordinal),
            "In 'Model.Shape': 'Part': the correlation of A and B is 0.9"),
        ("[Synthetic, FixedSum(\"A\", \"B\", TotalMember = \"C\")] public class Model { public double A { get; set; } public double B { get; set; } [Derive(\"Make\")] public double C { get; set; } public static double Make() => double.NaN; }",
            "Model: A + B cannot add up to NaN in row 0. Give the total a law of finite numbers."),
        ("[Synthetic, FixedSum(\"A\", \"B\", TotalMember = \"C\")] public class Model { [Share(Min = 2, Max = 4)] public double A { get; set; } [Share(Max = 5)] public double B { get; set; } [Derive(\"Make\")] public double C { get; set; } public static double Make() => 10; }",
            "Model: A + B cannot add up to 10 in row 0: the minima add up to 2, the maxima of what is no more than the total to 9. Give the total a law between them, or the members wider bounds."),
    ];

    // What the analyzer keeps from getting this far, and what only own code can do.
    private static readonly (Action Attempt, string Message)[] ByHand =
    [
        (() => new GaussianCopula("Model", Two, [CorrelatedPair.Pearson("A", "D", 0.5)]).Prepare(), "'Model': a correlation names 'D', which is no member of its group."),
        (() => new TCopula("Model", Two, [CorrelatedPair.Pearson("A", "B", 0.5)], 4, 1).Prepare(), "'Model': the correlation of A and B is Pearson's, which is not known of a t copula; use Kind = CorrelationKind.Kendall"),
        (() => new GaussianCopula("Model", [Marginal.Of("A", 1, new Normal(0, 1), static x => new object()), Two[1]], [CorrelatedPair.Pearson("A", "B", 0.5)]).Prepare(), "Values of type System.Object cannot be correlated: they stand for no numbers."),
        (() => new GaussianCopula("Model", [Marginal.Of("A", 1, new Normal(0, 1), static x => -x), Two[1]], [CorrelatedPair.Pearson("A", "B", 0.5)]).Prepare(), "'Model.A' cannot be correlated: its values are not in ascending order; list them in that order."),
    ];

    private static Marginal[] Two => [Marginal.Of("A", 1, new Normal(0, 1)), Marginal.Of("B", 2, new Normal(0, 1))];

    [Fact]
    public void Each_has_its_rule_with_the_remedy()
    {
        foreach (var (onType, inside, id, message) in AtCompileTime)
        {
            var finding = Assert.Single(Example.Findings($"using System; using SynthFixtures; namespace Shop; [Synthetic] {onType} public class Model {{ {Others} {inside} }}"));
            var said = finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
            Assert.True((id, message) == (finding.Id, said), $"{finding.Id}: {said}");
            Assert.True(message.Contains("; ", StringComparison.Ordinal) || message.Contains(", but a member", StringComparison.Ordinal), message);
        }
    }

    [Fact]
    public void What_only_numbers_can_tell_is_said_before_or_at_the_first_row()
    {
        foreach (var (model, message) in AtTheFirstRow)
        {
            var world = World.Of("using SynthFixtures; namespace Shop; " + model + " public static class Uses { public static int Call() => Synthetic.Rows<Model>(200, seed: 1).Length; }");
            var error = Assert.Throws<System.Reflection.TargetInvocationException>(() => world.Call("Shop.Uses")).InnerException;
            Assert.StartsWith(message, Assert.IsType<SyntheticModelException>(error).Message, StringComparison.Ordinal);
        }
        foreach (var (attempt, message) in ByHand)
            Assert.Equal(message, Assert.Throws<SyntheticModelException>(attempt).Message);
    }

    [Fact]
    public void No_rule_of_dependence_is_absent_from_the_list() => Assert.Empty(
        new SyntheticAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).Where(id => id.StartsWith("SYNF02", StringComparison.Ordinal)).Except(AtCompileTime.Select(m => m.Id)));

    // The longest piece of each exception's text that no number or name fills must stand in a message above.
    [Fact]
    public void No_exception_of_dependence_is_absent_from_the_list()
    {
        var files = Directory.GetFiles(Repository.Path("src/SynthFixtures/Dependence"), "*.cs").Append(Repository.Path("src/SynthFixtures/Rows/Unique.cs")).Append(Repository.Path("src/SynthFixtures/Rows/Nested.cs"));
        var listed = string.Join("\n", AtTheFirstRow.Select(m => m.Message).Concat(ByHand.Select(m => m.Message)));
        var texts = files.SelectMany(file => Thrown().Split(File.ReadAllText(file)).Skip(1)).Select(after => after[..after.IndexOf(";\n", StringComparison.Ordinal)]).ToList();
        var pieces = texts.SelectMany(text => Quoted().Matches(text)).Select(quoted => Filled().Split(quoted.Groups[1].Value).MaxBy(piece => piece.Length)!).ToList();

        Assert.True(texts.Count >= 10, $"{texts.Count} exceptions were found.");
        Assert.All(pieces, piece => Assert.Contains(piece, listed, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"new SyntheticModelException\(|SyntheticModelException \w+\([^)]*\) =>\s*new\(|return new\(string\.Create\(")]
    private static partial Regex Thrown();

    [GeneratedRegex("\\$?\"((?:[^\"\\\\]|\\\\.){20,})\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\{[^{}]*(?:\}|$)")]
    private static partial Regex Filled();
}
