using System;
using System.Numerics;
using SynthFixtures.Streams;

namespace SynthFixtures.Distributions;

/// <summary>A complex number whose real and imaginary parts are independent and uniform between two bounds.</summary>
/// <remarks>The real part is drawn with lane 0, the imaginary one with lane 1.</remarks>
public readonly struct ComplexSquare : IColumn<Complex>
{
    private readonly Uniform part;

    /// <summary>Uniform in a square of the complex plane.</summary>
    /// <param name="min">The least value of both parts, finite.</param>
    /// <param name="max">The greatest value of both parts, finite, more than <paramref name="min"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public ComplexSquare(double min, double max) => part = new Uniform(min, max);

    /// <inheritdoc/>
    public void Fill(ref RowBlock block, ulong stream, scoped Span<Complex> values)
    {
        Unmade.Check(in this);
        var key = unchecked((ulong)block.NestedSeed(stream));
        for (var i = 0; i < values.Length; i++)
        {
            var row = block.Row(i);
            values[i] = new Complex(part.Quantile(Uniforms.At(key, row)), part.Quantile(Uniforms.At(key, row, lane: 1)));
        }
    }
}
