using System;
using Bogus;
using Shop;

namespace SynthFixtures.Benchmarks;

/// <summary>The nine members that remain without first name, last name and e-mail.</summary>
public class AccountRow : RowBenchmarks<Account>
{
    protected override void FillByHand(Span<Account> rows, ulong seed) => Shop.Handwritten.Fill(rows, seed);

    protected override Faker<Account> CreateFaker() => BogusContender.Accounts(seed: 42);
}
