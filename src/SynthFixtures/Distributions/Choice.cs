using System;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Distributions;

/// <summary>One of several values, each with the same probability or with a probability in proportion to a weight.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <remarks>
/// Index i is taken on [c(i), c(i + 1)) with c the sums of the weights before i over the sum of all. What does not depend on the type of the values is
/// the table's: code over a type of the user's is compiled in each process.
/// </remarks>
public readonly struct Choice<T> : IQuantile<T>, IEquiprobable, IOrdered
{
    private readonly T[]? made;

    // Null where all weights are equal.
    private readonly ChoiceTable? table;

    /// <summary>Values that are equally probable.</summary>
    /// <param name="values">At least one; a value that stands twice is taken twice as often. Copied.</param>
    /// <exception cref="ArgumentException"><paramref name="values"/> is empty.</exception>
    public Choice(T[] values) => made = (T[])ChoiceTable.Values(values).Clone();

    /// <summary>Values with weights.</summary>
    /// <param name="values">At least one. Copied.</param>
    /// <param name="weights">One for each value, finite and positive, with a finite sum; a value's probability is its weight over the sum.</param>
    /// <exception cref="ArgumentException">An array is empty, or the two differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight, or the sum of the weights, is no finite positive number.</exception>
    public Choice(T[] values, double[] weights)
    {
        made = (T[])ChoiceTable.Values(values).Clone();
        table = ChoiceTable.Of(values.Length, weights);
    }

    /// <summary>How many values there are; 0 where weights make them differ.</summary>
    public ulong Count => table is null ? (ulong)Values.Length : 0;

    /// <summary>The value of an index.</summary>
    /// <param name="u">In [0, 1].</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Quantile(double u) => Values[ChoiceTable.Index(table, Values.Length, u)];

    /// <summary>The index of the value: exactly monotone in <paramref name="u"/>.</summary>
    /// <param name="u">In [0, 1].</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Index(double u) => ChoiceTable.Index(table, Values.Length, u);

    /// <summary>Of numbers the value, else the index.</summary>
    /// <param name="u">In [0, 1].</param>
    public double Place(double u)
    {
        var index = Index(u);
        return default(T) is IConvertible and not (Enum or char or DateTime) ? ((IConvertible)Values[index]!).ToDouble(CultureInfo.InvariantCulture) : index;
    }

    private T[] Values => made ?? throw Unmade.Of<Choice<T>>();
}
