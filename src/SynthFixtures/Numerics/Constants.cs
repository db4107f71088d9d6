namespace SynthFixtures.Numerics;

/// <summary>Constants that several laws need, rounded from 50 digits.</summary>
internal static class Constants
{
    public const double Ln2 = 0.6931471805599453;

    public const double Pi = 3.141592653589793;

    public const double EulerGamma = 0.5772156649015329;

    /// <summary>log(2 pi e) / 2: the entropy of the standard normal law.</summary>
    public const double NormalEntropy = 1.4189385332046727;

    /// <summary>1 / sqrt(2 pi).</summary>
    public const double InverseSqrtTwoPi = 0.3989422804014327;
}
