namespace SynthFixtures.Distributions;

/// <summary>Marks a law whose values are integers: its truncation includes both bounds with their full mass.</summary>
public interface IIntegerValued : IDistribution;
