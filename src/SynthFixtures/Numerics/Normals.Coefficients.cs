using System;

namespace SynthFixtures.Numerics;

public static partial class Normals
{
    // AS 241, PPND16: central ratio A / B, tail ratio C / D in sqrt(-log p) - 1.6, far tail F / G in sqrt(-log p) - 5. The paper has the central ratio over
    // 0.180625 - (p - 1/2)^2, to be multiplied by p - 1/2; here it is over (p - q)^2 - 0.7225, to be multiplied by p - q: other powers of -4 and 2, no rounding.
    internal const double TailSplit = 5;
    internal const double A0 = 3.3871328727963666080e0 / 2;
    internal const double A1 = -1.3314166789178437745e+2 / 8;
    internal const double A2 = 1.9715909503065514427e+3 / 32;
    internal const double A3 = -1.3731693765509461125e+4 / 128;
    internal const double A4 = 4.5921953931549871457e+4 / 512;
    internal const double A5 = -6.7265770927008700853e+4 / 2048;
    internal const double A6 = 3.3430575583588128105e+4 / 8192;
    internal const double A7 = -2.5090809287301226727e+3 / 32768;
    internal const double B1 = -4.2313330701600911252e+1 / 4;
    internal const double B2 = 6.8718700749205790830e+2 / 16;
    internal const double B3 = -5.3941960214247511077e+3 / 64;
    internal const double B4 = 2.1213794301586595867e+4 / 256;
    internal const double B5 = -3.9307895800092710610e+4 / 1024;
    internal const double B6 = 2.8729085735721942674e+4 / 4096;
    internal const double B7 = -5.2264952788528545610e+3 / 16384;
    internal const double C0 = 1.42343711074968357734e0;
    internal const double C1 = 4.63033784615654529590e0;
    internal const double C2 = 5.76949722146069140550e0;
    internal const double C3 = 3.64784832476320460504e0;
    internal const double C4 = 1.27045825245236838258e0;
    internal const double C5 = 2.41780725177450611770e-1;
    internal const double C6 = 2.27238449892691845833e-2;
    internal const double C7 = 7.74545014278341407640e-4;
    internal const double D1 = 2.05319162663775882187e0;
    internal const double D2 = 1.67638483018380384940e0;
    internal const double D3 = 6.89767334985100004550e-1;
    internal const double D4 = 1.48103976427480074590e-1;
    internal const double D5 = 1.51986665636164571966e-2;
    internal const double D6 = 5.47593808499534494600e-4;
    internal const double D7 = 1.05075007164441684324e-9;
    internal const double F0 = 6.65790464350110377720e0;
    internal const double F1 = 5.46378491116411436990e0;
    internal const double F2 = 1.78482653991729133580e0;
    internal const double F3 = 2.96560571828504891230e-1;
    internal const double F4 = 2.65321895265761230930e-2;
    internal const double F5 = 1.24266094738807843860e-3;
    internal const double F6 = 2.71155556874348757815e-5;
    internal const double F7 = 2.01033439929228813265e-7;
    internal const double G1 = 5.99832206555887937690e-1;
    internal const double G2 = 1.36929880922735805310e-1;
    internal const double G3 = 1.48753612908506148525e-2;
    internal const double G4 = 7.86869131145613259100e-4;
    internal const double G5 = 1.84631831751005468180e-5;
    internal const double G6 = 1.42151175831644588870e-7;
    internal const double G7 = 2.04426310338993978564e-15;

    // P(0 < Z < x) = x C(x^2) for x up to 0.7; minimax, error 4.6e-19.
    private const double CentralReach = 0.7;

    // P(Z > x) = exp(-x^2 / 2) M(t) / (x + 5), t = (x - 5) / (x + 5), for x in [0.6, 39]; minimax, relative error 5.8e-18.
    private const double MillsCentre = 5;
    private const double MillsEnd = 760;

    private static ReadOnlySpan<double> CentralCoefficients =>
    [
        0.39894228040143265, -0.06649038006690407, 0.009973557009985258, -0.0011873282146424408, 0.00011543468011853653,
        -9.444616903449934e-06, 6.658444221733155e-07, -4.099026550375977e-08, 2.0265373361750714e-09,
    ];

    private static ReadOnlySpan<double> MillsCoefficients =>
    [
        0.769193049750063, -0.665382502890057, 0.4953056159699767, -0.31353315667127285, 0.16502036617036228, -0.06911863870741858,
        0.020795066800508633, -0.0029933767527180986, -0.0007978694067688681, 0.0005448989075214865, -5.937566674004338e-05,
        -4.976197700391526e-05, 1.668094195608374e-05, 3.9781022040444074e-06, -2.7685172008630342e-06, -3.306913922177624e-07,
        4.318545150828236e-07, 3.457687022444997e-08, -6.462332431506349e-08, -3.705964606112818e-09, 6.937683662885927e-09,
    ];
}
