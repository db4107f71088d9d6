using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The discrete uniform distribution on the integers from min to max, both included: exact over the whole range of <see cref="long"/>.</summary>
/// <remarks>
/// Of the 2^52 uniforms each integer gets a share that differs by at most one from that of any other. Of more than 2^52 integers a uniform leads to some only; members and
/// columns of integers take 64 further bits there, so that every integer is as probable as any other to 2^-52 of its probability. As a law of numbers
/// (truncated, mixed) its integers are rounded to doubles, exactly up to 2^53.
/// </remarks>
public readonly struct DiscreteUniform : IWideQuantile<long>, IMass, IMoments, IEquiprobable, IOrdered
{
    // The middle of a share, rounded, lies in it: (number + 1/2) / count and its multiple of 2^-53 are off by less than a quarter of a share.
    private const ulong MostInTurn = 1UL << 50;
    private const double Step = 1.1102230246251565e-16;
    private const int UniformBits = 52;
    private const ulong MostOfOneUniform = 1UL << UniformBits;

    private readonly long min;
    private readonly long max;

    // 0 stands for 2^64.
    private readonly ulong count;

    /// <summary>Uniform between two integers.</summary>
    /// <param name="min">The least value.</param>
    /// <param name="max">The greatest value, more than <paramref name="min"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public DiscreteUniform(long min, long max)
        : this(Domain.Below(min, max, nameof(max)), unchecked((ulong)max - (ulong)min + 1))
    {
    }

    /// <summary>The integers from <paramref name="min"/> on, <paramref name="count"/> of them, at least 1; 0 stands for 2^64.</summary>
    internal DiscreteUniform(long min, ulong count)
    {
        this.min = min;
        this.count = count;
        max = unchecked((long)((ulong)min + count - 1));
    }

    /// <inheritdoc/>
    public ulong Count => count <= MostInTurn ? count : 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Quantile(double u)
    {
        if (!(u > 0 && u < 1))
            return count == 0 && min == max ? throw Unmade.Of<DiscreteUniform>() : u >= 1 ? max : min;

        var fraction = (ulong)(u * 9007199254740992.0);
        if (count == 0)
            return min == max ? throw Unmade.Of<DiscreteUniform>() : unchecked(min + (long)(fraction << 11));
        var high = Math.BigMul(fraction, count, out var low);
        return unchecked(min + (long)((high << 11) | (low >> 53)));
    }

    /// <inheritdoc/>
    public long Quantile(double u, ulong further)
    {
        if (!(u > 0 && u < 1))
            return Quantile(u);

        // The upper 64 bits of (number of the uniform, further bits) times count, a product of 180.
        var number = (ulong)(u * MostOfOneUniform);
        if (count == 0)
            return min == max ? throw Unmade.Of<DiscreteUniform>() : unchecked(min + (long)((number << (64 - UniformBits)) | (further >> UniformBits)));
        var carried = Math.BigMul(further, count, out _);
        var index = (((UInt128)number * count) + carried) >> UniformBits;
        return unchecked(min + (long)(ulong)index);
    }

    /// <inheritdoc/>
    public double Place(double u) => Quantile(u);

    /// <inheritdoc/>
    public double UpperQuantile(double q) => double.IsNaN(q) ? q : Quantile(1 - q);

    /// <inheritdoc/>
    public double Cdf(double x) => Unmade.Checked(in this, x < max ? x >= min ? (Math.Floor(x) - min + 1) / Number : double.IsNaN(x) ? x : 0 : double.IsNaN(x) ? x : 1);

    /// <inheritdoc/>
    public double Survival(double x) => Unmade.Checked(in this, x < max ? x >= min ? (max - Math.Floor(x)) / Number : double.IsNaN(x) ? x : 1 : double.IsNaN(x) ? x : 0);

    /// <inheritdoc/>
    public double Pmf(double k) => Unmade.Checked(in this, double.IsNaN(k) ? k : k >= min && k <= max && k == Math.Floor(k) ? 1 / Number : 0);

    /// <inheritdoc/>
    public double Mean => Unmade.Checked(in this, (0.5 * min) + (0.5 * max));

    /// <inheritdoc/>
    public double Variance => (Number - 1) * (Number + 1) / 12;

    /// <inheritdoc/>
    public double Skewness => 0;

    /// <inheritdoc/>
    public double ExcessKurtosis => -1.2 * ((Number * Number) + 1) / ((Number - 1) * (Number + 1));

    /// <summary>The lower of the two values in the middle where their number is even.</summary>
    public double Median => Quantile(0.5 - Step);

    /// <summary>NaN: all values are equally probable.</summary>
    public double Mode => double.NaN;

    /// <inheritdoc/>
    public double Entropy => Elementary.Log(Number);

    double IQuantile<double>.Quantile(double u) => double.IsNaN(u) ? u : Quantile(u);

    /// <summary>Whether there are more integers than uniforms.</summary>
    internal bool IsWide => unchecked(count - 1) >= MostOfOneUniform;

    private double Number => count != 0 ? count : min == max ? throw Unmade.Of<DiscreteUniform>() : 18446744073709551616.0;
}
