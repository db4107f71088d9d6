namespace SynthFixtures.Numerics;

/// <summary>A tail of the gamma law of scale 1; the distance is the value itself.</summary>
internal sealed class GammaTail(double shape, bool isLower) : Tail
{
    // Below this shape the law spans so many powers of ten that the logarithm of the distance is what is smooth.
    private const double LeastPlainShape = 0.4;

    public override bool IsGrowing => isLower;

    public override bool IsLogarithmic => shape < LeastPlainShape;

    public override double NearMedian =>
        shape >= 1 ? shape - (1.0 / 3) : Elementary.Exp((GammaFunctions.LogGammaOfOnePlus(shape) - Constants.Ln2) / shape);

    public override TailPoint At(double distance)
    {
        var prefix = GammaFunctions.Regularized(shape, distance, out var lower, out var upper);
        return new TailPoint(isLower ? lower : upper, shape * (prefix / distance));
    }

    public override (double Slope, double Curvature) LogDensity(double distance)
    {
        var pole = (shape - 1) / distance;
        return (pole - 1, -pole / distance);
    }

    // P(shape, x) = x^shape / Gamma(shape + 1) near 0.
    public override double LogDistanceNearEnd(double logProbability) =>
        isLower && shape < LeastPlainShape ? (logProbability + GammaFunctions.LogGammaOfOnePlus(shape)) / shape : double.NaN;
}
