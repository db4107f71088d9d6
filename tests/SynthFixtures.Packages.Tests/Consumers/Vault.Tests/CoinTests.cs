using System;
using System.Threading.Tasks;
using SynthFixtures;
using Xunit;

namespace Vault;

[Synthetic]
public sealed record Coin([property: Sequence] int Number, [property: Pick("Gold", "Silver")] string Metal);

public sealed class CoinTests
{
    [Fact]
    public async Task Coins_are_these() => await SyntheticSnapshot.Verify<Coin>(rows: 3, seed: 42);

    [Fact]
    public async Task Cases_share_a_file()
    {
        await SyntheticSnapshot.VerifyRow<Coin>(seed: 42, row: 0).UseDirectory("Accepted").InOneFile();
        await SyntheticSnapshot.VerifyRow<Coin>(seed: 42, row: 1).UseDirectory("Accepted").InOneFile();
    }

    [Fact]
    public void The_vault_is_closed() => Assert.Null(Environment.GetEnvironmentVariable("VAULT_IS_OPEN"));
}
