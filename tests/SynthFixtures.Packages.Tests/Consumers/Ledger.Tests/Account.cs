using SynthFixtures;

namespace Ledger;

[Synthetic]
internal sealed record Account
{
    [Sequence]
    public required int Number { get; init; }

    [Normal(40, 12, Min = 18, Max = 90)]
    public int Age { get; init; }

    [LogNormal(7, 1)]
    public decimal Balance { get; init; }

    public required Owner Owner { get; init; }
}

[Synthetic]
internal readonly record struct Owner([property: Pick("Ada; Countess", "Grace")] string Name);
