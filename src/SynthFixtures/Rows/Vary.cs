using System;

namespace SynthFixtures;

/// <summary>Overrides that differ from row to row: <c>SyntheticPerson.With(tier: Vary.Over(Tier.Basic, Tier.Gold))</c>.</summary>
public static class Vary
{
    /// <summary>Takes the values in turn: row r has value r modulo their number, whatever row a call starts at.</summary>
    /// <typeparam name="T">The type of the member; to be named where the values are of another: <c>Vary.Over&lt;int?&gt;(1, 2)</c>.</typeparam>
    /// <param name="values">At least one; copied.</param>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public static Override<T> Over<T>(params T[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Length == 0)
            throw new ArgumentException("Vary.Over needs at least one value.", nameof(values));

        var turns = (T[])values.Clone();
        return new Override<T>(row => turns[row % turns.Length]);
    }

    /// <summary>Computes the value from the row number.</summary>
    /// <typeparam name="T">The type of the member.</typeparam>
    /// <param name="value">A pure function: it is called in any order, from any thread, and as often as a row is made.</param>
    public static Override<T> By<T>(Func<long, T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new Override<T>(value);
    }
}
