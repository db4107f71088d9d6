using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Pricing.Domain;

[Synthetic]
public sealed class Money : IEquatable<Money>, IComparable<Money>
{
    public static readonly Money Zero = new(0, Currency.Euro);

    public Money([Uniform(0.0, 999.0)] decimal amount, Currency currency)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        Amount = amount;
        Currency = currency ?? throw new ArgumentNullException(nameof(currency));
    }

    public decimal Amount { get; }

    public Currency Currency { get; }

    public static Money operator +(Money left, Money right) => new(left.Amount + right.Amount, left.Currency);

    public int CompareTo(Money? other) => other is null ? 1 : Amount.CompareTo(other.Amount);

    public bool Equals(Money? other) => other is not null && Amount == other.Amount && Currency == other.Currency;

    public override bool Equals(object? obj) => Equals(obj as Money);

    public override int GetHashCode() => HashCode.Combine(Amount, Currency);
}

/// <summary>An enumeration class: private constructor, known instances, lookup by code.</summary>
public sealed class Currency
{
    public static readonly Currency Euro = new("EUR", 2);
    public static readonly Currency Krone = new("NOK", 2);
    public static readonly Currency Yen = new("JPY", 0);

    private static readonly Dictionary<string, Currency> All = new() { ["EUR"] = Euro, ["NOK"] = Krone, ["JPY"] = Yen };

    private Currency(string code, int decimals) => (Code, Decimals) = (code, decimals);

    public string Code { get; }

    public int Decimals { get; }

    [SyntheticConstructor]
    public static Currency FromCode([Pick("EUR", "NOK", "JPY")] string code) => All[code];

    public override string ToString() => Code;
}

[Synthetic]
public sealed class PriceList
{
    public required string Name { get; init; }

    [Count(1, 3)]
    public required Dictionary<string, Money> Prices { get; init; }

    [Pick("EUR", "NOK")]
    [ConvertWith(nameof(Parse))]
    public required Currency Base { get; init; }

    public static Currency Parse(string code) => Currency.FromCode(code);
}
