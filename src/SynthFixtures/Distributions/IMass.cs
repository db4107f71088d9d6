namespace SynthFixtures.Distributions;

/// <summary>A law of integers with a probability mass function.</summary>
public interface IMass : IIntegerValued
{
    /// <summary>P(X = k): 0 where <paramref name="k"/> is no integer of the support.</summary>
    /// <param name="k">Any number; for NaN NaN.</param>
    double Pmf(double k);
}
