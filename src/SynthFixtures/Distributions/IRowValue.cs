namespace SynthFixtures.Distributions;

/// <summary>A value that depends on the row number alone.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public interface IRowValue<T>
{
    /// <summary>The value of a row.</summary>
    /// <param name="row">The row number, from 0.</param>
    T At(long row);
}
