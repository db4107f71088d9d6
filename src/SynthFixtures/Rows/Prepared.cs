using System;
using System.Globalization;
using SynthFixtures.Distributions;

namespace SynthFixtures.Rows;

/// <summary>What is checked before the first row.</summary>
public static class Prepared
{
    private const double Tail = 0.0005;
    private const int Wanted = 100;
    private const int MostDecimals = 15;

    /// <summary>Checks that the values of a continuous law are still several where they are rounded to decimal places.</summary>
    /// <typeparam name="TLaw">The law.</typeparam>
    /// <param name="law">The law.</param>
    /// <param name="decimals">The number of decimal places, in [0, 15].</param>
    /// <param name="member">The member, for messages: <c>Order.Amount</c>.</param>
    /// <exception cref="SyntheticModelException">999 of 1,000 values become one and the same; the message says how many decimal places keep a hundred apart.</exception>
    public static void Places<TLaw>(in TLaw law, int decimals, string member)
        where TLaw : struct, IQuantile<double>
    {
        var (from, to) = Bulk(in law, member);
        var value = Rounded(from, decimals);
        if (!(from < to) || value != Rounded(to, decimals))
            return;
        var enough = decimals;
        while (enough <= MostDecimals && (to - from) * Power(enough) < Wanted)
            enough++;
        throw new SyntheticModelException(string.Create(
            CultureInfo.InvariantCulture,
            $"'{member}': 999 of 1,000 values lie in [{from:g4}, {to:g4}], which is one value at {decimals} decimal places; "
            + $"{(enough > MostDecimals ? "use a member of type double" : $"state Decimals = {enough} on the distribution")}."));
    }

    /// <summary>Checks the law of a member.</summary>
    /// <typeparam name="TLaw">The law.</typeparam>
    /// <param name="law">The law.</param>
    /// <param name="member">The member, for messages: <c>Order.Amount</c>.</param>
    /// <exception cref="SyntheticModelException">The law's parameters make none.</exception>
    public static void Law<TLaw>(in TLaw law, string member)
        where TLaw : struct, IPrepared
    {
        try
        {
            law.Prepare();
        }
        catch (SyntheticModelException inner)
        {
            throw new SyntheticModelException($"'{member}': {inner.Message}", inner);
        }
    }

    private static (double From, double To) Bulk<TLaw>(in TLaw law, string member)
        where TLaw : struct, IQuantile<double>
    {
        try
        {
            return (law.Quantile(Tail), law.Quantile(1 - Tail));
        }
        catch (SyntheticModelException inner) when (inner.IsOfLaw)
        {
            throw new SyntheticModelException($"'{member}': {inner.Message}", inner);
        }
    }

    private static double Rounded(double value, int decimals) => Math.Floor((value * Power(decimals)) + 0.5);

    private static double Power(int decimals)
    {
        var power = 1.0;
        for (var i = 0; i < decimals; i++)
            power *= 10;
        return power;
    }
}
