using System;
using System.Linq;
using System.Threading.Tasks;
using SynthFixtures;
using Xunit;

namespace Ledger;

public sealed class AccountTests
{
    [Fact]
    public async Task Accounts_are_these() => await SyntheticSnapshot.Verify<Account>(rows: 4, seed: 42);

    [Fact]
    public async Task Ages_are_these() => await SyntheticSnapshot.Verify(Synthetic.Rows<Account>(3, seed: 42).Select(account => account.Age));

    [Fact]
    public void The_ledger_is_closed() => Assert.Null(Environment.GetEnvironmentVariable("LEDGER_IS_OPEN"));
}
