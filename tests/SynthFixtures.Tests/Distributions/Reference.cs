using System;
using System.Text.Json;
using SynthFixtures.Distributions;
using Xunit;

namespace SynthFixtures.Tests.Distributions;

/// <summary>Compares a law with the values of Reference/distributions.json: quantiles, both tails, density or mass, moments.</summary>
internal static class Reference
{
    private const double Tolerance = 1e-13;

    /// <summary>A parameter of a set, by name.</summary>
    public static double P(JsonElement parameters, string name) => ReferenceFile.Number(parameters.GetProperty(name));

    /// <summary>Checks every parameter set of a family.</summary>
    /// <param name="family">The family's name in the file.</param>
    /// <param name="create">Makes the law of a parameter set.</param>
    /// <param name="expectedSets">How many sets the file has, so that none is overlooked.</param>
    /// <param name="uError">What the quantile may err in the probability: 0 where it has a closed form.</param>
    public static void Check<TLaw>(string family, Func<JsonElement, TLaw> create, int expectedSets, double uError = 0)
        where TLaw : struct, IDistribution
    {
        var sets = 0;
        foreach (var set in ReferenceFile.Family(family))
        {
            sets++;
            var law = create(set.GetProperty("parameters"));
            var discrete = set.GetProperty("kind").GetString() == "discrete";
            foreach (var row in set.GetProperty("quantiles").EnumerateArray())
                CheckQuantile(law, discrete, ReferenceFile.Number(row[0]), ReferenceFile.Number(row[1]), set, uError);
            foreach (var row in set.GetProperty("points").EnumerateArray())
                CheckPoint(law, row, set);
            if (law is IMoments moments)
                CheckMoments(moments, set);
        }
        Assert.Equal(expectedSets, sets);
    }

    private static void CheckQuantile<TLaw>(TLaw law, bool discrete, double u, double expected, JsonElement set, double uError)
        where TLaw : struct, IDistribution
    {
        var actual = law.Quantile(u);
        if (discrete)
        {
            Assert.Equal(expected, actual);
            return;
        }

        // One spacing of doubles in u moves x: the slope is taken from the law's own reference points by a difference.
        var spacing = Math.ScaleB(1, -53);
        var conditioning = Math.Abs(law.Quantile(Math.Min(u + (8 * spacing), 1 - spacing)) - actual) / 8;
        if (law is IDensity density && uError > 0)
            conditioning += 0.5 * uError * Math.Min(Math.Min(u, 1 - u) * 1e3, 1) / density.Pdf(expected);
        var allowed = (Tolerance * Math.Abs(expected)) + (2 * conditioning);
        Assert.True(Math.Abs(actual - expected) <= allowed, $"{Name(set)}: {u:R} gives {actual:R}, not {expected:R}");
    }

    private static void CheckPoint<TLaw>(TLaw law, JsonElement row, JsonElement set)
        where TLaw : struct, IDistribution
    {
        var x = ReferenceFile.Number(row[0]);
        var (density, cdf, survival) = (ReferenceFile.Number(row[1]), ReferenceFile.Number(row[2]), ReferenceFile.Number(row[3]));

        // A truncated law's tail ends at a bound: near it the rounding of the whole law's tail, about 2^-53 of its size, remains.
        var absolute = (2 * density * Math.Abs(x) * Math.ScaleB(1, -53)) + (set.GetProperty("family").GetString() == "truncated_normal" ? 4e-16 : 0);
        Check(cdf, law.Cdf(x), absolute, "P(X <= x)");
        Check(survival, law.Survival(x), absolute, "P(X > x)");
        if (law is IDensity continuous)
            Check(density, continuous.Pdf(x), 0, "density");
        if (law is IMass discrete)
            Check(density, discrete.Pmf(x), 0, "mass");

        void Check(double expected, double actual, double absolute, string what) => Assert.True(
            expected == actual || Math.Abs(actual - expected) <= (Tolerance * expected) + absolute,
            $"{Name(set)}: {what} at {x:R} is {actual:R}, not {expected:R}");
    }

    private static void CheckMoments(IMoments moments, JsonElement set)
    {
        Check("mean", moments.Mean);
        Check("variance", moments.Variance);
        Check("skewness", moments.Skewness);
        Check("excess_kurtosis", moments.ExcessKurtosis);

        void Check(string name, double actual)
        {
            var element = set.GetProperty("moments").GetProperty(name);
            if (element.ValueKind == JsonValueKind.Null)
            {
                Assert.False(double.IsFinite(actual), $"{Name(set)}: {name} is {actual:R} where there is none");
                return;
            }
            var expected = ReferenceFile.Number(element);
            Assert.True(
                expected == actual || Math.Abs(actual - expected) <= 1e-11 * Math.Max(1, Math.Abs(expected)),
                $"{Name(set)}: {name} is {actual:R}, not {expected:R}");
        }
    }

    private static string Name(JsonElement set) => $"{set.GetProperty("family")} {set.GetProperty("parameters")}";
}
