namespace SynthFixtures.Distributions;

/// <summary>A law made of others, which knows whether they rule out a finite variance.</summary>
internal interface IVariance
{
    /// <summary>Whether no part says that its variance is not finite.</summary>
    bool MayBeFinite { get; }

    /// <summary>Whether a law does not say that its variance is not finite.</summary>
    static bool MayBeFiniteOf(object law) => law switch
    {
        IVariance made => made.MayBeFinite,
        IMoments moments => moments.Variance < double.PositiveInfinity,
        _ => true,
    };
}
