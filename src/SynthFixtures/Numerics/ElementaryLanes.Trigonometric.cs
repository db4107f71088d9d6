using System.Runtime.CompilerServices;

namespace SynthFixtures.Numerics;

/// <content>The cotangent that Cauchy's quantile needs: one source for single values and registers.</content>
internal static partial class ElementaryLanes
{
    // sin(pi w) = w (S0 + S1 w^2 + ...), cos(pi w) = 1 + C1 w^2 + ... on [-1/4, 1/4], errors 6e-21 and 3e-20.
    private const double S0 = 3.141592653589793;
    private const double S1 = -5.16771278004997;
    private const double S2 = 2.5501640398773415;
    private const double S3 = -0.5992645293202978;
    private const double S4 = 0.08214588658005621;
    private const double S5 = -0.007370429884712669;
    private const double S6 = 0.00046628272951211076;
    private const double S7 = -2.1717401400090533e-05;
    private const double C1 = -4.934802200544679;
    private const double C2 = 4.058712126416747;
    private const double C3 = -1.3352627688519174;
    private const double C4 = 0.23533063019088787;
    private const double C5 = -0.025806885652951306;
    private const double C6 = 0.0019294657440800042;
    private const double C7 = -0.00010356747255199479;

    /// <summary>The cotangent of pi v for v in (0, 1/2], within 5 ulp; 0 for 1/2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes CotPi<TLanes>(TLanes v)
        where TLanes : struct, ILanes<TLanes>
    {
        // Above 1/4 the sine and the cosine of 1/2 - v change places.
        var rest = TLanes.Broadcast(0.5) - v;
        var swap = v > TLanes.Broadcast(0.25);
        var w = TLanes.Select(swap, rest, v);
        var z = w * w;
        var z2 = z * z;
        var z4 = z2 * z2;
        var sine = w * TLanes.MultiplyAdd(z4, Cubic(S4, S5, S6, S7, z, z2), Cubic(S0, S1, S2, S3, z, z2));
        var cosine = TLanes.MultiplyAdd(z4, Cubic(C4, C5, C6, C7, z, z2), Cubic(1, C1, C2, C3, z, z2));
        return TLanes.Select(swap, sine, cosine) / TLanes.Select(swap, cosine, sine);
    }
}
