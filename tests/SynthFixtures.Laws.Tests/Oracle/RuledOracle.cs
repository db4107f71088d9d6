namespace SynthFixtures.Laws.Tests.Oracle;

/// <summary>What every member of <see cref="Ruled"/> should be in a row.</summary>
internal static class RuledOracle
{
    private const string Type = "SynthFixtures.Laws.Tests.Ruled";

    public static int Cluster(long seed, long number) => Laws.Weighted(new Draw(Type, "Cluster", seed, number), (0, 7), (1, 3));

    public static void AssertEqual(Ruled row, long seed, long number, Tier? given = null)
    {
        var subject = $"seed {seed}, row {number}";
        Draw Of(string member) => new(Type, member, seed, number);

        var tier = given ?? Laws.Weighted(Of("Tier"), (Tier.Basic, 70), (Tier.Silver, 20), (Tier.Gold, 10));
        var (mean, deviation) = Cluster(seed, number) == 1 ? (5, 1.5) : (0, 1.0);
        var spend = tier == Tier.Gold ? Laws.Uniform(Of("Spend"), 100, 200)
            : tier == Tier.Silver && row.X > 0 ? Laws.Normal(Of("Spend"), -50, 5)
            : Laws.Exponential(Of("Spend"), 10);
        var rate = tier == Tier.Gold ? 0.5 : spend < 0 ? 0.2 : 0.05;

        SpecimenOracle.Exactly(tier, row.Tier, "Tier", subject);
        SpecimenOracle.Nearly(Laws.Normal(Of("X"), mean, deviation), row.X, "X", subject);
        SpecimenOracle.Nearly(Laws.Normal(Of("Y"), mean, deviation), row.Y, "Y", subject);
        SpecimenOracle.Nearly(spend, row.Spend, "Spend", subject);
        SpecimenOracle.Exactly(Of("Note").IsMissing(rate), row.Note is null, "Note is null", subject);
        SpecimenOracle.Nearly(Laws.Uniform(Of("Note"), 0, 1), row.Note ?? Laws.Uniform(Of("Note"), 0, 1), "Note", subject);
        SpecimenOracle.Nearly((2.5 * row.Height) + 50 + Laws.Normal(Of("Weight.noise"), 0, 5), row.Weight, "Weight", subject);
    }
}
