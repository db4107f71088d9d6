using System;
using System.Globalization;
using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>What the analyzer says about correlations.</summary>
public sealed class CorrelationRules
{
    private const string Members = """
        [Normal(170, 10)] public double Height { get; set; }
        [LogNormal(4.3, 0.2)] public decimal Weight { get; set; }
        [Uniform(18, 90)] public int Age { get; set; }
        [Pick("a", "b")] public string Name { get; set; } = "";
        [Unique, Uniform(1, 1000)] public int Shelf { get; set; }
        [Sequence] public int Id { get; set; }
        [Constant(3)] public int Three { get; set; }
        [NotSynthetic] public int Free { get; set; }
        public Guid Key { get; set; }
        [Normal(50, 5), Gamma(2, 3, When = "Age > 50")] public double Income { get; set; }
        [Normal(50, 5), Constant(1, When = "Age > 50")] public double Wage { get; set; }
        public int[] Scores { get; set; } = [];
        public Inner Inside { get; set; } = new();
        public int Double => 2 * Age;
        [Derive(nameof(MakeIndex))] public double Index { get; set; }
        public static double MakeIndex(double height, int age) => height / age;
        public static bool IsLucky([Uniform(0.0, 1.0)] double luck) => luck > 0.5;
        """;

    [Theory]
    [InlineData("[Correlate([|\"Hight\"|], \"Weight\", 0.5)]", "'Hight', which Person does not have; did you mean nameof(Height)?")]
    [InlineData("[Correlate(\"Height\", [|\"Nothing\"|], 0.5)]", "'Nothing', which Person does not have; name a member that is filled")]
    [InlineData("[Correlate(\"Height\", [|nameof(Person.Free)|], 0.5)]", "'Free', which is not made: it is computed, or [NotSynthetic]; name a member that is filled")]
    [InlineData("[Correlate([|nameof(Person.Double)|], \"Age\", 0.5)]", "'Double', which is not made: it is computed, or [NotSynthetic]; name a member that is filled")]
    public void SYNF0202_A_group_names_its_members(string correlations, string why) => Find(correlations, "SYNF0202", $"'Person': [Correlate] names {why}");

    [Theory]
    [InlineData("[Correlate(\"Height\", \"Age\", [|1.5|])]", "Height and Age is 1.5, and correlations lie in [-1, 1]; use a number from -1 to 1")]
    [InlineData("[Correlate(\"Height\", [|\"Height\"|], 0.5)]", "Height and Height is that of a member with itself; name two members")]
    [InlineData("[Correlate(\"Height\", \"Age\", 0.5)] [Correlate(\"Age\", \"Height\", [|0.6|])]", "Age and Height is stated twice: Pearson 0.5 and Pearson 0.6; keep one")]
    [InlineData("[Correlate(\"Height\", \"Age\", 0.5, [|DegreesOfFreedom = 3|])]", "Height and Age has degrees of freedom, which a Gaussian copula has not; remove them, or state the copula that has them")]
    [InlineData("[Correlate(\"Height\", [|\"Income\"|], 0.5)]", "Height and Income is Pearson's, but Income has several laws; use Kind = CorrelationKind.Spearman, which is that of the uniform that they share")]
    [InlineData("[Correlate(\"Height\", \"Weight\", 0.5, [|Copula = CopulaKind.StudentT|])]", "Height and Weight is Pearson's, which is not known of a t copula; use Kind = CorrelationKind.Kendall")]
    [InlineData("[Correlate(\"Height\", \"Weight\", 0.5, Copula = CopulaKind.StudentT, [|Kind = CorrelationKind.Spearman|])]", "Height and Weight is Spearman's, which is not known of a t copula; use Kind = CorrelationKind.Kendall")]
    [InlineData("[Correlate(\"Height\", \"Weight\", 0.5, Copula = CopulaKind.StudentT, Kind = CorrelationKind.Kendall, [|DegreesOfFreedom = 0.1|])]", "Height and Weight has 0.1 degrees of freedom; use a number from 0.5 to 2e8")]
    [InlineData("[Correlate(\"Height\", \"Age\", 0.5)] [Correlate(\"Age\", \"Weight\", 0.5, Kind = CorrelationKind.Kendall, [|Copula = CopulaKind.StudentT|])]", "Age and Weight has a StudentT copula, but the members are connected by others with a Gaussian copula; state the same on all of them")]
    public void SYNF0203_A_correlation_can_be_meant(string correlations, string why) => Find(correlations, "SYNF0203", $"'Person': the correlation of {why}");

    [Theory]
    [InlineData("[Correlate(\"Height\", [|\"Income\"|], 0.5, When = \"Weight > 80\")]", "Height and Income is Pearson's, but Income has several laws where Weight > 80; state the law under the same condition, or use Kind = CorrelationKind.Spearman, which is that of the uniform that they share")]
    [InlineData("[Correlate(\"Height\", [|\"Income\"|], 0.5)] [Correlate(\"Height\", \"Income\", 0.5, Kind = CorrelationKind.Kendall, When = \"Weight > 80\")]", "Height and Income is Pearson's, but Income has several laws where none of the conditions holds; state the law under the same condition, or use Kind = CorrelationKind.Spearman, which is that of the uniform that they share")]
    [InlineData("[Correlate(\"Height\", \"Weight\", 0.5, When = \"Age > 50\")] [Correlate(\"Weight\", \"Height\", [|0.6|], When = \"Age>50\")]", "Weight and Height is stated twice: Pearson 0.5 and Pearson 0.6; keep one")]
    public void SYNF0203_A_correlation_under_a_condition_can_be_meant(string correlations, string why) => Find(correlations, "SYNF0203", $"'Person': the correlation of {why}");

    [Theory]
    [InlineData("[Correlate(\"Height\", \"Weight\", 0.5, [|When = \"Aeg > 50\"|])]", "\"Aeg > 50\" reads 'Aeg', which does not exist; did you mean 'Age'?")]
    [InlineData("[Correlate(\"Height\", \"Weight\", 0.5, [|When = \"IsOdl\"|])]", "\"IsOdl\" names no member and no method of Person; add 'public static bool IsOdl(...)' to Person")]
    [InlineData("[Correlate(\"Height\", \"Weight\", 0.5, [|When = nameof(Person.IsLucky)|])]", "\"IsLucky\" names a method whose parameter 'luck' has a distribution of its own; declare a hidden variable with [Latent], and take that")]
    public void SYNF0220_The_condition_of_a_correlation_reads_members(string correlations, string why) => Find(correlations, "SYNF0220", $"'Person': When {why}");

    [Theory]
    [InlineData("[Correlate(\"Height\", \"Weight\", 0.5, [|When = \"Height > 170\"|])]", "Height and Weight depends on itself: its condition \"Height > 170\" reads Height, which is one of them")]
    [InlineData("[Correlate(\"Height\", \"Weight\", 0.5)] [Correlate(\"Weight\", \"Age\", 0.5, [|When = \"Weight > 70\"|])]", "Height, Weight and Age depends on itself: its condition \"Weight > 70\" reads Weight, which is one of them")]
    [InlineData("[Correlate(\"Height\", \"Weight\", 0.5, [|When = \"Index > 2\"|])]", "Height and Weight depends on itself: its condition \"Index > 2\" reads Index, which follows from Height (Index -> Height)")]
    [InlineData("[Correlate(\"Weight\", \"Age\", 0.5, [|When = \"Index > 2\"|])]", "Weight and Age depends on itself: its condition \"Index > 2\" reads Index, which follows from Age (Index -> Age)")]
    [InlineData("[Correlate(\"Height\", \"Weight\", 0.5, [|When = \"Age > 50\"|])] [Correlate(\"Age\", \"Income\", 0.5, Kind = CorrelationKind.Spearman, When = \"Height > 170\")]", "Height and Weight depends on itself: its condition \"Age > 50\" reads Age, which follows from Height (Age -> Height)")]
    public void SYNF0214_The_condition_of_a_correlation_does_not_read_what_it_correlates(string correlations, string why) =>
        Find(correlations, "SYNF0214", $"'Person': the correlation of {why}; condition on a [Latent], or on a member that follows from none of them");

    [Fact]
    public void SYNF0222_A_condition_that_never_holds_correlates_nothing() =>
        Find("[[|Correlate(\"Height\", \"Weight\", 0.5, When = \"false\")|]]", "SYNF0222", "'Person': this [Correlate] never applies: its condition never holds; remove it or change its When");

    [Fact]
    public void A_correlation_that_depends_on_the_row_takes_the_laws_of_its_rows()
    {
        const string Source = """
            #pragma warning disable CS1591
            using SynthFixtures;
            namespace Shop;
            public enum Tier { Basic, Silver, Gold, Top = Gold }
            [Synthetic]
            [Correlate(nameof(Income), nameof(Debt), 0.5, When = "Tier == Tier.Gold"), Correlate(nameof(Income), nameof(Debt), -0.5, When = nameof(IsSilver)), Correlate(nameof(Income), nameof(Debt), 0.2)]
            public sealed record Client
            {
                [Weighted(Tier.Basic, 1), Weighted(Tier.Gold, 1)] public Tier Tier { get; init; }
                [Gamma(2, 3), Normal(5, 1, When = "Tier is Tier.Basic"), Exponential(7, When = nameof(IsSilver)), Uniform(0.0, 1.0, When = "Tier == Tier.Gold")] public double Income { get; init; }
                [Normal(0, 1)] public double Debt { get; init; }
                public static bool IsSilver(Tier tier) => tier == Tier.Silver;
            }
            """;

        // Basic excludes Gold, but IsSilver may be true of a Gold row; where it holds, whether Basic does is not known.
        Assert.Equal(["SYNF0203", "SYNF0203", "SYNF0203"], Example.Findings(Source).Select(f => f.Id));
        var known = Source.Replace("Normal(5, 1, When = \"Tier is Tier.Basic\"), ", "", StringComparison.Ordinal).Replace("Exponential(7, When = nameof(IsSilver)), Uniform(0.0, 1.0, When = \"Tier == Tier.Gold\")", "Uniform(0.0, 1.0, When = \"Tier == Tier.Gold\"), Exponential(7, When = nameof(IsSilver))", StringComparison.Ordinal);
        Example.NoFinding(known);
        var text = Driver.Generate(known, "Shop.Client");
        foreach (var law in (string[])["IncomeWhenGoldLaw", "IncomeWhenIsSilverLaw", "IncomeLaw"])
            Assert.Contains($"Marginal.Of(\"Income\", Streams.Income, {law}),", text, StringComparison.Ordinal);

        // Two names of one value do not exclude each other.
        Assert.Contains(Example.Findings(known.Replace("0.0, 1.0, When = \"Tier == Tier.Gold\"", "0.0, 1.0, When = \"Tier == Tier.Top\"", StringComparison.Ordinal)), f => f.Id == "SYNF0203");
    }

    [Theory]
    [InlineData("Market == 0", "Market == 1", true)]
    [InlineData("Market is 1", "Market == 0", true)]
    [InlineData("IsPaid", "!IsPaid", true)]
    [InlineData("IsPaid == true", "IsPaid is false", true)]
    [InlineData("Side == Side.Left", "Side is Side.Right", true)]
    [InlineData("Third == 0", "Third == 1", false)]
    [InlineData("Market == 0", "Third == 1", false)]
    [InlineData("IsKnown == true", "IsKnown == false", false)]
    [InlineData("Tier == Tier.Basic", "Tier == Tier.Gold", false)]
    [InlineData("Turn == Side.Left", "Turn == Side.Right", false)]
    public void Conditions_of_which_one_always_holds_leave_no_other_rows(string first, string second, bool isExhaustive)
    {
        var source = $$"""
            using SynthFixtures;
            namespace Shop;
            public enum Side { Left, Right }
            public enum Tier { Basic, Silver, Gold }
            [Synthetic, Latent("Market", 1, 3), Latent("Third", 1, 1, 1)]
            [Correlate("Income", "Debt", 0.5, When = "{{first}}"), Correlate("Income", "Debt", -0.5, When = "{{second}}")]
            public sealed record Client
            {
                [Bernoulli(0.5)] public bool IsPaid { get; init; }
                [Bernoulli(0.5), Missing(0.1)] public bool? IsKnown { get; init; }
                [Weighted(Side.Left, 1), Weighted(Side.Right, 2)] public Side Side { get; init; }
                [Weighted(Tier.Basic, 1), Weighted(Tier.Gold, 1)] public Tier Tier { get; init; }
                [Derive("Turned")] public Side Turn { get; init; }
                [Normal(0, 1)] public double Income { get; init; }
                [Normal(0, 1)] public double Debt { get; init; }
                [Derive("Shown")] public int Number { get; init; }
                public static Side Turned(bool isPaid) => isPaid ? Side.Left : (Side)7;
                public static int Shown(int market, int third) => market + third;
            }
            """;
        var text = Driver.Generate(source, "Shop.Client");

        Assert.Equal(!isExhaustive, text.Contains("condition: null,", StringComparison.Ordinal));
        Assert.Contains(isExhaustive ? "? 0 : 1);" : "? 1 : 2);", text, StringComparison.Ordinal);
        Assert.Equal(2000, World.Of(source).Rows("Shop.Client", 2000).Count);
    }

    [Theory]
    [InlineData("Name", "texts have no order; use an enumeration, whose values count in the order in which they are listed")]
    [InlineData("Shelf", "it is [Unique], and takes its values in turn; remove [Unique], or the correlation")]
    [InlineData("Wage", "not all of its makers have an order of values; use distributions for all of them")]
    [InlineData("Id", "it is a function of the row number; give it a distribution")]
    [InlineData("Three", "it is the same in every row; give it a distribution")]
    [InlineData("Key", "its law has no order of values; use a law of numbers, dates, booleans or listed values, or let the law implement IOrdered")]
    [InlineData("Scores", "it is a collection; correlate single values")]
    [InlineData("Inside", "it is a whole object; correlate members of its type, in that type")]
    [InlineData("Index", "it is derived from other members; correlate those")]
    public void SYNF0204_A_correlated_member_has_a_law_of_ordered_values(string member, string why) =>
        Find($"[Correlate(\"Height\", [|\"{member}\"|], 0.5)]", "SYNF0204", $"'Person.{member}' cannot be correlated: {why}");

    [Theory]
    [InlineData("[Correlate(nameof(Height), nameof(Weight), 0.9), Correlate(nameof(Height), nameof(Age), 0.9), Correlate(nameof(Weight), nameof(Age), -0.9)]", "-0.8")]
    [InlineData("[Correlate(nameof(Height), nameof(Weight), 0.8, Kind = CorrelationKind.Kendall)] [Correlate(nameof(Height), nameof(Age), 0.8, Kind = CorrelationKind.Kendall)]", "-0.1314")]
    public void SYNF0205_Correlations_hold_together_and_the_nearest_that_do_are_ready_to_paste(string correlations, string eigenvalue)
    {
        const string Model = "#nullable enable\nusing SynthFixtures; namespace Shop; [Synthetic] {0} public record Person([Normal(170, 10)] double Height, [LogNormal(4, 0.2)] decimal Weight, [Uniform(18, 90)] int Age);";
        var finding = Assert.Single(Example.Findings(Model.Replace("{0}", correlations, StringComparison.Ordinal)));
        var message = finding.GetMessage(CultureInfo.InvariantCulture);

        Assert.Equal("SYNF0205", finding.Id);
        Assert.StartsWith($"'Person': the correlations of Height, Weight and Age cannot hold together: their matrix has the eigenvalue {eigenvalue}; the nearest that can are [Correlate(nameof(Height), ", message, StringComparison.Ordinal);
        Assert.Equal(3, message.Split("[Correlate(").Length - 1);
        Example.NoFinding(Model.Replace("{0}", message[message.IndexOf('[', StringComparison.Ordinal)..], StringComparison.Ordinal));
    }

    [Fact]
    public void A_member_with_several_laws_is_correlated_by_its_uniform()
    {
        var source = "#pragma warning disable CS1591\nusing SynthFixtures; namespace Shop; [Synthetic, Correlate(nameof(Height), nameof(Income), 1, Kind = CorrelationKind.Spearman)] "
            + "public record Person([Normal(170, 10)] double Height, [Uniform(18, 90)] int Age, [Normal(50, 5), Uniform(0.0, 1.0, When = \"Age > 50\")] double Income);";
        var rows = World.Of(source).Rows("Shop.Person");

        Assert.Contains("Marginal.OfUniform(\"Income\", Streams.Income),", Driver.Generate(source, "Shop.Person"), StringComparison.Ordinal);
        foreach (var age in (bool[])[false, true])
        {
            var ordered = rows.Where(r => (int)World.Value(r, "Age")! > 50 == age).OrderBy(r => (double)World.Value(r, "Height")!).Select(r => (double)World.Value(r, "Income")!).ToList();
            Assert.Equal(ordered.Order(), ordered);
        }
    }

    [Fact]
    public void A_theory_correlates_its_parameters() => Example.NoFinding("""
        public class Tests
        {
            [SyntheticData, Correlate(nameof(height), nameof(weight), 0.8)]
            public void Fit([Normal(170, 10)] double height, [Normal(70, 10)] double weight) { }
        }
        """);

    [Fact]
    public void A_profile_correlates_members_of_the_type_that_it_describes() => Example.NoFinding("""
        public class Person { public double Height { get; set; } public double Weight { get; set; } }
        [SyntheticProfile(typeof(Person)), Correlate("Height", "Weight", 0.8)]
        interface IPerson { [Normal(170, 10)] double Height { get; } }
        """);

    private static void Find(string correlations, string id, string message) =>
        Example.Finding($"[Synthetic] public class Inner {{ public int Value {{ get; set; }} }} [Synthetic] {correlations} public class Person {{ {Members} }}", id, message);
}
