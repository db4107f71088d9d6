namespace SynthFixtures.Distributions;

/// <summary>A law whose values, whatever their type, stand in an order: what correlation needs of a law that has no numbers.</summary>
public interface IOrdered
{
    /// <summary>The place of a value in the order, as a number: monotone in <paramref name="u"/>, and the same for equal values.</summary>
    /// <param name="u">In [0, 1].</param>
    double Place(double u);
}
