using System;

namespace SynthFixtures.Numerics;

/// <summary>Regularized incomplete gamma functions of large shapes.</summary>
/// <remarks>
/// Temme's uniform asymptotic expansion (SIAM J. Math. Anal. 10(4), 1979; DLMF 8.12), five terms, whose coefficients are power series computed
/// here from their recurrence in exact rational arithmetic. For shapes of at least 4,096 its truncation error lies below 10^-18; what
/// remains is the rounding of the exponent, about 2^-52 of its size (relative error 10^-15 near the shape, 10^-13 at 10^-300).
/// </remarks>
internal static class TemmeExpansion
{
    /// <summary>The least shape for which the expansion is used.</summary>
    public const double LeastShape = 4096;

    // Beyond this many standard deviations on either side the probability is less than 10^-308.
    private const double Reach = 45;
    private const double CentralReach = 0.7;

    private static ReadOnlySpan<double> C0 =>
    [
        -0.3333333333333333, 0.08333333333333333, -0.014814814814814815, 0.0011574074074074073, 0.0003527336860670194,
        -0.0001787551440329218, 3.919263178522438e-05, -2.185448510679992e-06, -1.85406221071516e-06, 8.296711340953087e-07,
        -1.7665952736826078e-07, 6.707853543401498e-09, 1.0261809784240309e-08, -4.382036018453353e-09, 9.14769958223679e-10,
        -2.5514193994946248e-11, -5.830772132550426e-11, 2.4361948020667415e-11, -5.0276692801141755e-12, 1.1004392031956135e-13,
        3.371763262400985e-13,
    ];

    private static ReadOnlySpan<double> C1 =>
    [
        -0.001851851851851852, -0.003472222222222222, 0.0026455026455026454, -0.0009902263374485596, 0.00020576131687242798,
        -4.018775720164609e-07, -1.8098550334489977e-05, 7.64916091608111e-06, -1.6120900894563446e-06, 4.647127802807434e-09,
        1.378633446915721e-07, -5.752545603517705e-08, 1.1951628599778148e-08, -1.7543241719747647e-11, -1.0091543710600413e-09,
        4.162792991842583e-10, -8.56390702649298e-11,
    ];

    private static ReadOnlySpan<double> C2 =>
    [
        0.004133597883597883, -0.0026813271604938273, 0.0007716049382716049, 2.0093878600823047e-06, -0.0001073665322636516,
        5.2923448829120125e-05, -1.2760635188618728e-05, 3.423578734096138e-08, 1.3721957309062934e-06, -6.298992138380055e-07,
        1.4280614206064242e-07, -2.0477098421990866e-10, -1.409252991086752e-08,
    ];

    private static ReadOnlySpan<double> C3 =>
    [
        0.0006494341563786008, 0.00022947209362139917, -0.0004691894943952557, 0.00026772063206283885, -7.561801671883977e-05,
        -2.396505113867297e-07, 1.1082654115347302e-05, -5.6749528269915965e-06, 1.4230900732435883e-06,
    ];

    private static ReadOnlySpan<double> C4 =>
    [
        -0.0008618882909167117, 0.0007840392217200666, -0.0002990724803031902, -1.4638452578843418e-06, 6.641498215465122e-05,
        -3.968365047179435e-05,
    ];

    /// <summary>Q(shape, x), or P(shape, x).</summary>
    /// <param name="shape">At least <see cref="LeastShape"/>.</param>
    /// <param name="x">Positive.</param>
    /// <param name="upper">Whether Q is wanted.</param>
    public static double Tail(double shape, double x, bool upper)
    {
        // Positive where the upper tail is the small one.
        var distance = x - shape;
        if (!(Math.Abs(distance) < Reach * Math.Sqrt(x)))
            return double.IsNaN(distance) ? double.NaN : distance > 0 == upper ? 0 : 1;

        var exponent = shape * Saddlepoint.LogarithmExcess(distance / shape);
        var deviation = distance < 0 ? -Math.Sqrt(2 * exponent) : Math.Sqrt(2 * exponent);
        var correction = Series(shape, deviation / Math.Sqrt(shape)) / Math.Sqrt(Saddlepoint.TwoPi * shape);
        var bell = Elementary.Exp(-exponent);
        if (!upper)
            (deviation, correction) = (-deviation, -correction);
        if (deviation > CentralReach)
            return bell * (Normals.ScaledTail(deviation) + correction);
        return deviation < -CentralReach ? 1 - (bell * (Normals.ScaledTail(-deviation) - correction)) : Normals.Survival(deviation) + (bell * correction);
    }

    private static double Series(double shape, double eta)
    {
        var sum = Polynomial.At(C4, eta);
        sum = (sum / shape) + Polynomial.At(C3, eta);
        sum = (sum / shape) + Polynomial.At(C2, eta);
        sum = (sum / shape) + Polynomial.At(C1, eta);
        return (sum / shape) + Polynomial.At(C0, eta);
    }
}
