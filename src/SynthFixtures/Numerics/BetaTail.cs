namespace SynthFixtures.Numerics;

/// <summary>The lower tail of a beta law; with the parameters exchanged the upper one, by the distance from 1.</summary>
internal sealed class BetaTail(double alpha, double beta) : Tail
{
    public override bool IsGrowing => true;

    public override double Greatest => 1;

    public override double NearMedian => alpha > 1 && beta > 1 ? (alpha - (1.0 / 3)) / (alpha + beta - (2.0 / 3)) : alpha / (alpha + beta);

    public override TailPoint At(double distance)
    {
        var rest = 1 - distance;
        var prefix = BetaFunctions.Regularized(alpha, beta, distance, rest, out var lower, out _);
        return new TailPoint(lower, prefix / distance / rest);
    }

    public override (double Slope, double Curvature) LogDensity(double distance)
    {
        var rest = 1 - distance;
        var (near, far) = ((alpha - 1) / distance, (beta - 1) / rest);
        return (near - far, -((near / distance) + (far / rest)));
    }
}
