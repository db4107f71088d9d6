using System;
using System.Collections.Generic;

namespace QuickStart.Lending;

/// <summary>How a loan is paid back: equal monthly instalments, the last of which takes what rounding to cents has left.</summary>
public sealed class RepaymentPlan
{
    private RepaymentPlan(decimal instalment, IReadOnlyList<Payment> payments) => (Instalment, Payments) = (instalment, payments);

    /// <summary>The monthly instalment, in euros and cents.</summary>
    public decimal Instalment { get; }

    /// <summary>One for each month.</summary>
    public IReadOnlyList<Payment> Payments { get; }

    /// <summary>The plan of a loan.</summary>
    /// <param name="amount">Euros and cents, positive.</param>
    /// <param name="yearlyRate">Percent, positive.</param>
    /// <param name="months">At least 1.</param>
    public static RepaymentPlan Of(decimal amount, decimal yearlyRate, int months)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amount);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(yearlyRate);
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);

        var monthlyRate = yearlyRate / 1200;
        var instalment = Cents(amount * monthlyRate / (1 - (1 / Power(1 + monthlyRate, months))));
        var payments = new List<Payment>(months);
        var balance = amount;
        for (var month = 1; month <= months; month++)
        {
            var interest = Cents(balance * monthlyRate);
            var principal = month < months ? instalment - interest : balance;
            balance -= principal;
            payments.Add(new Payment(month, interest, principal, balance));
        }
        return new RepaymentPlan(instalment, payments);
    }

    private static decimal Cents(decimal euros) => Math.Round(euros, 2, MidpointRounding.ToEven);

    private static decimal Power(decimal value, int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++)
            power *= value;
        return power;
    }
}

/// <summary>What is paid in one month, in euros and cents.</summary>
/// <param name="Month">From 1.</param>
/// <param name="Interest">On the balance of the month before.</param>
/// <param name="Principal">What the balance falls by.</param>
/// <param name="Balance">What is still owed after the payment.</param>
public sealed record Payment(int Month, decimal Interest, decimal Principal, decimal Balance)
{
    /// <summary>What the customer pays.</summary>
    public decimal Total => Interest + Principal;
}
