using System;
using System.Linq;
using SynthFixtures.Numerics;
using SynthFixtures.Streams;
using Xunit;
using static SynthFixtures.Tests.Distributions.KnownAnswers;

namespace SynthFixtures.Tests.Numerics;

/// <summary>The bits of the public functions.</summary>
public sealed class FunctionKnownAnswerTests
{
    [Fact]
    public void Bits_of_the_elementary_functions() => Check(
        "Elementary",
        "x: Expm1(x), Log1p(x), Pow(|x|, 2.3), Sin(x), Cos(x), Tan(x), Atan(x)",
        Enumerable.Range(0, 100).Select(i => Elementary.Exp((Uniforms.At(11, i) - 0.5) * 50) * (i % 2 == 0 ? 1 : -1)).Select(x => Line(
            x, Elementary.Expm1(x), Elementary.Log1p(x), Elementary.Pow(Math.Abs(x), 2.3), Elementary.Sin(x), Elementary.Cos(x), Elementary.Tan(x), Elementary.Atan(x))));

    private static string Line(double x, params double[] values) =>
        $"{Text(x)}: {string.Join(", ", values.Select(value => double.IsNaN(value) ? "NaN" : Text(value)))}";
}
