namespace SynthFixtures.Numerics;

/// <summary>Makes the rows of one side of a <see cref="QuantileTable"/>.</summary>
internal interface ICells
{
    /// <summary>Whether rows hold the logarithm of the distance.</summary>
    bool IsLogarithmic { get; }

    /// <summary>The distance of any probability, without rows.</summary>
    double Invert(double probability);

    /// <summary>The polynomial of a cell, in the place from -1/2 to 1/2; of NaN where none is near enough, and each probability is inverted by itself.</summary>
    /// <param name="cell">The cell's index in a <see cref="QuantileTable"/>.</param>
    double[] Row(int cell);

    /// <summary>Gives up what is known about the start of a cell: its rows are made.</summary>
    void Forget(int cell);
}
