namespace SynthFixtures.Numerics;

/// <summary>A tail of the beta law of the second kind: the odds x / (1 - x) of a beta variable x, which are the distance.</summary>
internal sealed class OddsTail(double alpha, double beta, bool isLower) : Tail
{
    /// <summary>Below this parameter the law spans so many powers of ten that the logarithm of the distance is what is smooth.</summary>
    public const double LeastPlain = 0.75;

    // The odds leave one power law for the other while the probability changes by a few times the lesser parameter, and cells about one half are 1/32 wide.
    private const double LeastStraight = 0.05;

    private readonly double logBeta = BetaFunctions.LogBeta(alpha, beta);

    public override bool IsGrowing => isLower;

    public override bool IsLogarithmic => alpha < LeastPlain || beta < LeastPlain;

    public override bool IsBent => alpha < LeastStraight || beta < LeastStraight;

    public override double NearMedian => alpha > 1 && beta > 1
        ? (alpha - (1.0 / 3)) / (beta - (1.0 / 3))
        : alpha < beta ? Elementary.Exp(NearEnd(alpha, -Constants.Ln2)) : Elementary.Exp(-NearEnd(beta, -Constants.Ln2));

    public override TailPoint At(double distance)
    {
        // Both shares of the sum of odds and 1, without overflow.
        var inverse = 1 / distance;
        var (x, y) = distance < 1 ? (distance / (1 + distance), 1 / (1 + distance)) : (1 / (1 + inverse), inverse / (1 + inverse));
        var prefix = BetaFunctions.Regularized(alpha, beta, x, y, out var lower, out var upper);
        return new TailPoint(isLower ? lower : upper, prefix / distance);
    }

    public override (double Slope, double Curvature) LogDensity(double distance)
    {
        var (near, far) = ((alpha - 1) / distance, (alpha + beta) / (1 + distance));
        return (near - far, (far / (1 + distance)) - (near / distance));
    }

    // The probability is d^alpha / (alpha B) near 0 and d^-beta / (beta B) near infinity.
    public override double LogDistanceNearEnd(double logProbability) => isLower
        ? alpha < LeastPlain ? NearEnd(alpha, logProbability) : double.NaN
        : beta < LeastPlain ? -NearEnd(beta, logProbability) : double.NaN;

    private double NearEnd(double power, double logProbability) => (logProbability + Elementary.Log(power) + logBeta) / power;
}
