namespace SynthFixtures.Distributions;

/// <summary>A law whose parameters are checked at its first use and not by its constructor: it can be asked to check them before.</summary>
public interface IPrepared
{
    /// <summary>Checks the parameters and makes what the first use needs.</summary>
    /// <exception cref="SyntheticModelException">The parameters make no law.</exception>
    void Prepare();
}
