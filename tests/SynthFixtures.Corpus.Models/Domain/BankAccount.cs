using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Banking.Domain.Accounts;

[Synthetic]
public sealed class BankAccount
{
    private readonly List<Entry> entries = [];

    private BankAccount(AccountId id, Iban iban, Owner owner)
    {
        Id = id;
        Iban = iban;
        Owner = owner;
    }

    public AccountId Id { get; }

    public Iban Iban { get; }

    public Owner Owner { get; private set; }

    [LogNormal(7, 1)]
    public decimal Balance { get; private set; }

    public IReadOnlyCollection<Entry> Entries => entries.AsReadOnly();

    [NotSynthetic]
    public bool IsClosed { get; private set; }

    [SyntheticConstructor]
    public static BankAccount Open(AccountId id, Iban iban, Owner owner) => new(id, iban, owner);

    public void Close() => IsClosed = true;

    public void Deposit(decimal amount)
    {
        Balance += amount;
        entries.Add(new Entry(DateTimeOffset.UnixEpoch, amount));
    }
}

public readonly record struct AccountId(Guid Value);

public sealed class Iban
{
    private readonly string value;

    private Iban(string value) => this.value = value;

    public static Iban Of([Pattern("NO[0-9]{13}")] string text) => text.Length == 15 ? new(text) : throw new ArgumentException("Fifteen characters are needed.", nameof(text));

    public override string ToString() => value;
}

[Synthetic]
public sealed record Owner(string Name, DateOnly BornOn);

[Synthetic]
public sealed record Entry(DateTimeOffset At, [Normal(0, 200)] decimal Amount);
