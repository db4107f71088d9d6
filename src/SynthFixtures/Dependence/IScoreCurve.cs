namespace SynthFixtures.Dependence;

/// <summary>A coefficient of two members as an increasing function of the correlation of their normal scores.</summary>
internal interface IScoreCurve
{
    /// <summary>The coefficient where the scores are opposite.</summary>
    double Least { get; }

    /// <summary>The coefficient where the scores are the same.</summary>
    double Greatest { get; }

    /// <summary>The coefficient.</summary>
    /// <param name="correlation">The correlation of the scores, in (-1, 1).</param>
    double At(double correlation);
}
