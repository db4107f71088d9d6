namespace SynthFixtures.Distributions;

/// <summary>A maker of finitely many equally probable values that it can number.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public interface IIndexed<T> : IEquiprobable
{
    /// <summary>The value of a number; different numbers have different values.</summary>
    /// <param name="index">Less than <see cref="IEquiprobable.Count"/>.</param>
    T At(ulong index);
}
