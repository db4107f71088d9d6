using SynthFixtures;

namespace Lending.Scoring;

/// <summary>Who asks for a loan. Incomes, debts and ages go together; one applicant in five pays late more often than the others.</summary>
[Synthetic]
[Latent("Payer", 0.8, 0.2)]
[Correlate(nameof(Income), nameof(Debt), 0.6)]
[Correlate(nameof(Income), nameof(Age), 0.3)]
public sealed record Applicant
{
    /// <summary>The number of the application.</summary>
    [Sequence]
    public required int Number { get; init; }

    /// <summary>Age in years.</summary>
    [Normal(42, 12, Min = 18, Max = 80)]
    public int Age { get; init; }

    /// <summary>Where the income comes from.</summary>
    [Weighted(Employment.Employed, 7)]
    [Weighted(Employment.SelfEmployed, 2)]
    [Weighted(Employment.Unemployed, 1)]
    public Employment Employment { get; init; }

    /// <summary>Income in a month.</summary>
    [LogNormal(7.9, 0.45)]
    public decimal Income { get; init; }

    /// <summary>Instalments in a month.</summary>
    [LogNormal(6.9, 0.7)]
    public decimal Debt { get; init; }

    /// <summary>Payments of the last year that were late.</summary>
    [Poisson(0.2)]
    [Poisson(3, When = nameof(PaysLate))]
    public int LatePayments { get; init; }

    /// <summary>The score of the credit bureau, which knows few of the self-employed.</summary>
    [Normal(650, 80, Min = 300, Max = 850)]
    [Missing(0.05)]
    [Missing(0.6, When = nameof(IsSelfEmployed))]
    public int? BureauScore { get; init; }

    /// <summary>Whether the hidden variable says so.</summary>
    public static bool PaysLate(int payer) => payer == 1;

    /// <summary>Whether the bureau knows little.</summary>
    public static bool IsSelfEmployed(Employment employment) => employment == Employment.SelfEmployed;
}
