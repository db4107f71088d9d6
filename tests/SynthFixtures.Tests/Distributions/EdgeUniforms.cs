using System;
using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Streams;

namespace SynthFixtures.Tests.Distributions;

/// <summary>Probabilities at which forms change, and columns that hold them at every place of a register.</summary>
internal static class EdgeUniforms
{
    public static readonly double[] All =
    [
        0, double.Epsilon, 1e-310, Math.BitDecrement(2.2250738585072014e-308), 2.2250738585072014e-308, 1e-300, 1e-100, 1e-20, 1e-16,
        1.388794386496402e-11, 1.3887943864964022e-11, 1e-5, Math.ScaleB(1, -53), Math.BitDecrement(0.075), 0.075, Math.BitIncrement(0.075), 0.25,
        Math.BitDecrement(0.5), 0.5, Math.BitIncrement(0.5), 0.75, Math.BitDecrement(0.925), 0.925, Math.BitIncrement(0.925), 1 - 1e-11,
        1 - Math.ScaleB(1, -53), 1,
    ];

    /// <summary>Plain uniforms of many lengths, then uniforms with edges among them.</summary>
    public static IEnumerable<double[]> Columns()
    {
        foreach (var length in (int[])[1, 7, 8, 9, 10, 12, 15, 16, 17, 20, 31, 33, 63, 64, 65, 255, 256, 257, 263, 264, 265, 520, 1000])
            yield return Plain(length);

        for (var i = 0; i < 24; i++)
        {
            var column = Plain(300);
            for (var j = 0; j < All.Length; j++)
                column[((11 * j) + i) % 300] = All[j];
            yield return column;
        }
        yield return [.. All];
    }

    private static double[] Plain(int length) => [.. Enumerable.Range(0, length).Select(i => Uniforms.At((ulong)length, i))];
}
