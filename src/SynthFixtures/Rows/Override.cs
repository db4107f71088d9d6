using System;
using SynthFixtures.Rows;

namespace SynthFixtures;

/// <summary>What a member is instead of what its law says: one value, or one for each row. The default overrides nothing.</summary>
/// <typeparam name="T">The type of the member.</typeparam>
/// <remarks>
/// A value of the member's type converts by itself, null included where the member can be null. Values of interface types cannot
/// (C# allows no conversion from them); there <c>new(value)</c> makes an override: <c>With(lines: new(list))</c>.
/// </remarks>
public readonly struct Override<T>
{
    private readonly T value;
    private readonly Func<long, T>? function;

    /// <summary>The same value in every row.</summary>
    /// <param name="value">Any value of the member's type.</param>
    public Override(T value)
    {
        this.value = value;
        IsGiven = true;
    }

    internal Override(Func<long, T> function)
    {
        this.function = function;
        value = default!;
        IsGiven = true;
    }

    internal Override(SyntheticSource<T> source)
        : this(row => source.Row(seed: 0, row)) => Source = source;

    /// <summary>Whether the member is overridden at all.</summary>
    public bool IsGiven { get; }

    /// <summary>
    /// Makes the value of a member that holds a row of another model, with some of that row's own members given; null where the whole value is given.
    /// </summary>
    public SyntheticSource<T>? Source { get; }

    /// <summary>The value in a row, where <see cref="IsGiven"/>; of a <see cref="Source"/> its row of the same number under seed 0.</summary>
    /// <param name="row">The row number, at least 0.</param>
    public T At(long row) => function is null ? value : function(row);

    /// <summary>The value in a row, or another where the member is not overridden.</summary>
    /// <param name="row">The row number, at least 0.</param>
    /// <param name="otherwise">What the member's law says.</param>
    public T At(long row, T otherwise) => IsGiven ? At(row) : otherwise;

    /// <summary>The same value in every row.</summary>
    /// <param name="value">Any value of the member's type.</param>
    public static implicit operator Override<T>(T value) => new(value);
}
