using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SynthFixtures.Distributions;

/// <summary>Values of distributions' types that no constructor made, <c>default(Gamma)</c> or an element of a new array: they have no parameters, and are no distributions.</summary>
internal static class Unmade
{
    /// <summary>Throws where no constructor made a distribution. None that one made is all zeros.</summary>
    /// <typeparam name="TLaw">The distribution.</typeparam>
    /// <param name="law">The distribution.</param>
    /// <exception cref="InvalidOperationException">No constructor made it.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Check<TLaw>(in TLaw law)
        where TLaw : struct
    {
        // One of the first two parameters is hardly ever 0.
        ref var first = ref Unsafe.As<TLaw, long>(ref Unsafe.AsRef(in law));
        if (first == 0 && (Unsafe.SizeOf<TLaw>() < 2 * sizeof(long) || Unsafe.Add(ref first, 1) == 0) && IsZero(in law))
            throw Of<TLaw>();
    }

    /// <summary>A number that a distribution gives.</summary>
    /// <typeparam name="TLaw">The distribution.</typeparam>
    /// <param name="law">The distribution.</param>
    /// <param name="value">The number.</param>
    /// <exception cref="InvalidOperationException">No constructor made the distribution.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Checked<TLaw>(in TLaw law, double value)
        where TLaw : struct
    {
        Check(in law);
        return value;
    }

    /// <summary>The distribution of which another consists, so that what no constructor made is called by its own name.</summary>
    /// <typeparam name="TLaw">The distribution.</typeparam>
    /// <typeparam name="TInner">What it consists of.</typeparam>
    /// <param name="law">The distribution.</param>
    /// <param name="inner">What it consists of.</param>
    /// <exception cref="InvalidOperationException">No constructor made the distribution.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TInner Inner<TLaw, TInner>(in TLaw law, in TInner inner)
        where TLaw : struct
    {
        Check(in law);
        return inner;
    }

    /// <summary>What to throw where no constructor made a distribution.</summary>
    /// <typeparam name="TLaw">The distribution.</typeparam>
    public static InvalidOperationException Of<TLaw>() =>
        new($"default({typeof(TLaw).Name.Split('`')[0]}) has no parameters and gives no values; make it by a constructor that takes them.");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsZero<TLaw>(in TLaw law)
        where TLaw : struct
    {
        ref var start = ref Unsafe.As<TLaw, byte>(ref Unsafe.AsRef(in law));
        return !MemoryMarshal.CreateReadOnlySpan(ref start, Unsafe.SizeOf<TLaw>()).ContainsAnyExcept((byte)0);
    }
}
