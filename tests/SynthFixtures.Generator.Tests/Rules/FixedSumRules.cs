using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>What the analyzer says about fixed sums.</summary>
public sealed class FixedSumRules
{
    [Theory]
    [InlineData("[FixedSum([|0|], \"Rent\", \"Food\")]", "", "its total 0 is 0, as all members would be; use a number of 2 decimal places other than 0")]
    [InlineData("[FixedSum([|double.NaN|], \"Rent\", \"Food\")]", "", "its total double.NaN is no number of 2 decimal places; use a number of 2 decimal places other than 0")]
    [InlineData("[FixedSum([|100.005|], \"Rent\", \"Food\")]", "", "its total 100.005 is no number of 2 decimal places; use a number of 2 decimal places other than 0")]
    [InlineData("[FixedSum([|2.5|], \"Cats\", \"Dogs\")]", "", "its total 2.5 is no int; use a int other than 0")]
    [InlineData("[FixedSum([|1e10|], \"Cats\", \"Dogs\")]", "", "its total 10000000000 is no int; use a int other than 0")]
    [InlineData("[[|FixedSum(\"Rent\", \"Food\")|]]", "", "it has no total; add the total as the first argument, or TotalMember = nameof(...)")]
    [InlineData("[FixedSum(1, \"Rent\", \"Food\", [|TotalMember = \"Cash\"|])]", "", "it has a total and a TotalMember; keep one of them")]
    [InlineData("[FixedSum(\"Rent\", \"Food\", [|TotalMember = \"Food\"|])]", "", "Food is a part of itself; name another member")]
    [InlineData("[FixedSum(\"Rent\", \"Food\", [|TotalMember = \"Cats\"|])]", "", "Cats is of type int, its parts of type decimal; declare it as decimal")]
    [InlineData("[FixedSum(1, [|\"Rent\"|], \"Rent\")]", "", "it names a member twice; name each member that is a part of the total, once")]
    [InlineData("[FixedSum(1, [|\"Rent\"|])]", "", "it needs at least two members; name each member that is a part of the total, once")]
    [InlineData("[FixedSum(1, \"Rent\", \"Food\", [|Concentration = 0|])]", "", "the concentration 0 lies outside [0.01, 10^6]; use a number from 0.01 to 1,000,000")]
    [InlineData("[FixedSum(1, \"Rent\", \"Food\", [|Decimals = 16|])]", "", "Decimals = 16 lies outside [0, 15]; use a number from 0 to 15")]
    [InlineData("[FixedSum(1, \"Rent\", \"Food\")]", "[Share([|Concentration = -1|])]", "the concentration -1 of Rent lies outside [0.01, 10^6]; use a number from 0.01 to 1,000,000")]
    [InlineData("[FixedSum(1, \"Rent\", \"Food\")]", "[Share([|Min = -1|])]", "Rent has bounds from -1; use numbers from 0 to the total")]
    [InlineData("[FixedSum(1, \"Rent\", \"Food\")]", "[Share([|Min = 0.111|], Max = 0.119)]", "Rent has no number of 2 decimal places from 0.111 to 0.119; lower Min or raise Max")]
    [InlineData("[FixedSum([|-1|], \"Rent\", \"Food\")]", "[Share(Max = 0.5)]", "its total -1 is negative, and members have bounds; use a positive total, or remove Min and Max")]
    public void SYNF0210_A_fixed_sum_has_a_total_and_plain_bounds(string sum, string rent, string why) =>
        Find(sum, rent, "SYNF0210", $"'Budget': the members of [FixedSum] cannot add up: {why}");

    [Theory]
    [InlineData(100, "[Share(Min = 40)]", "[Share(Min = 33.333)]", "the minima 40 + 33.34 + 33.34 = 106.68 exceed the total 100; lower a Min, or raise the total")]
    [InlineData(300, "[Share(Max = 60)]", "[Share(Max = 99.999)]", "the maxima 60 + 99.99 + 99.99 = 259.98 stay below the total 300; raise a Max, or lower the total")]
    public void SYNF0210_Bounds_leave_room_for_the_total(double total, string rent, string others, string why) =>
        Find($"[FixedSum([|{total}|], \"Rent\", \"Food\", \"Fun\")]", rent, "SYNF0210", $"'Budget': the members of [FixedSum] cannot add up: {why}", others);

    [Theory]
    [InlineData("[Normal(50, 5, Min = 45)]", "[Share(Min = 20)]", "[Share(Min = 30)]", "the minima 20 + 30 = 50 exceed the least total, as Cash can be 45; lower a Min, or give Cash a greater one")]
    [InlineData("[Normal(50, 5, Max = 70)]", "[Share(Max = 20)]", "[Share(Max = 30)]", "the maxima 20 + 30 = 50 stay below the greatest total, as Cash can be 70; raise a Max, or give Cash a lower one")]
    [InlineData("[Uniform(10, 70)]", "[Share(Min = 8)]", "[Share(Min = 3)]", "the minima 8 + 3 = 11 exceed the least total, as Cash can be 10; lower a Min, or give Cash a greater one")]
    public void SYNF0210_Bounds_leave_room_for_every_total_that_is_known(string cash, string rent, string food, string why) => Example.Finding(
        $"[Synthetic, FixedSum(\"Rent\", \"Food\", [|TotalMember = \"Cash\"|])] public class Budget {{ {rent} public decimal Rent {{ get; set; }} {food} public decimal Food {{ get; set; }} {cash} public decimal Cash {{ get; set; }} }}",
        "SYNF0210", $"'Budget': the members of [FixedSum] cannot add up: {why}");

    [Theory]
    [InlineData("\"Cash\"", "its [Normal] would make it by itself; remove that attribute, or the member from the sum")]
    [InlineData("\"Lost\"", "a sum without it would not hold; remove [Missing]")]
    [InlineData("\"Key\"", "what adds up to a total cannot take its values in turn; remove [Unique]")]
    [InlineData("\"Name\"", "string cannot be divided; use an integer of at most 64 bits with a sign, float, double or decimal")]
    [InlineData("\"Large\"", "ulong cannot be divided; use an integer of at most 64 bits with a sign, float, double or decimal")]
    [InlineData("\"Cats\"", "it is of type int, Rent of type decimal; give all members of a sum one type")]
    public void SYNF0211_A_part_of_a_sum_has_no_maker_of_its_own(string member, string why) =>
        Find($"[FixedSum(1, \"Rent\", [|{member}|])]", "", "SYNF0211", $"'Budget.{member.Trim('"')}' cannot be part of a [FixedSum]: {why}");

    [Fact]
    public void SYNF0211_A_member_is_part_of_one_sum() =>
        Find("[FixedSum(1, \"Rent\", \"Food\")] [FixedSum(2, \"Fun\", [|\"Food\"|])]", "", "SYNF0211",
            "'Budget.Food' cannot be part of a [FixedSum]: it is a part of another [FixedSum] already; name it in one of them");

    [Fact]
    public void SYNF0016_A_share_belongs_to_a_sum() =>
        Find("[FixedSum(1, \"Food\", \"Fun\")]", "[[|Share(Concentration = 2)|]]", "SYNF0016", "'Budget.Rent': [Share] says nothing here: no [FixedSum] names Rent; name it in one, or remove it");

    [Fact]
    public void SYNF0204_A_part_is_not_correlated() =>
        Find("[FixedSum(1, \"Rent\", \"Food\")] [Correlate(\"Cash\", [|\"Food\"|], 0.5)]", "", "SYNF0204",
            "'Budget.Food' cannot be correlated: it is a part of a [FixedSum], whose members depend on each other already; correlate other members, or the total");

    [Fact]
    public void SYNF0008_A_total_does_not_follow_from_its_parts() => Example.Finding("""
        [Synthetic]
        [FixedSum("Up", "Down", TotalMember = "Total")]
        public class Walk
        {
            [[|Derive(nameof(Twice))|]] public double Total { get; set; }
            public double Up { get; set; }
            public double Down { get; set; }
            public static double Twice(double up) => 2 * up;
        }
        """, "SYNF0008", "'Walk.Total' depends on itself: Total -> Up -> Total; break the cycle by giving one of these members a distribution without conditions");

    [Fact]
    public void Parameters_of_a_theory_and_members_of_a_profile_add_up() => Example.NoFinding("""
        public class Tests
        {
            [SyntheticData, FixedSum(1, nameof(left), nameof(right))]
            public void Halves([Share(Max = 0.7)] double left, double right) { }
        }

        public class Foreign
        {
            public int Up { get; set; }
            public int Down { get; set; }
        }

        [SyntheticProfile(typeof(Foreign)), FixedSum(10, nameof(Up), nameof(Down))]
        public interface IForeign
        {
            [Share(Min = 3)] int Up { get; }
            int Down { get; }
        }
        """);

    private static void Find(string sums, string rent, string id, string message, string others = "") => Example.Finding($$"""
        [Synthetic]
        {{sums}}
        public class Budget
        {
            {{rent}} public decimal Rent { get; set; }
            {{others}} public decimal Food { get; set; }
            {{others}} public decimal Fun { get; set; }
            [Normal(50, 5)] public decimal Cash { get; set; }
            [Missing(0.5)] public decimal? Lost { get; set; }
            [Unique] public int Key { get; set; }
            public string Name { get; set; } = "";
            public ulong Large { get; set; }
            public int Cats { get; set; }
            public int Dogs { get; set; }
        }
        """, id, message);
}
