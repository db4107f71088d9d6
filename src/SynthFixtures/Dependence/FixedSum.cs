using System;
using System.Globalization;
using System.Numerics;
using SynthFixtures.Streams;

namespace SynthFixtures.Dependence;

/// <summary>Members of a row that add up to a total exactly: the total times shares of a Dirichlet law.</summary>
/// <remarks>
/// Floating-point members are multiples of the last place of the total, so that every order of addition is exact; integers and decimals are divided to the
/// last unit, which goes by the greatest remainder. A negative total has negative members, a total of 0 members of 0. Bounds condition the law.
/// </remarks>
/// <typeparam name="T">The members' type: an integer of at most 64 bits, <see cref="float"/>, <see cref="double"/> or <see cref="decimal"/>.</typeparam>
public sealed class FixedSum<T>
    where T : unmanaged, INumber<T>
{
    private readonly string members;
    private readonly ulong[] streams;
    private readonly int count;
    private readonly T total;
    private readonly Scale<T> scale;
    private readonly double[] concentrations;
    private readonly Dirichlet law;
    private BoundedDirichlet? bounded;
    private readonly double[] lows = [];
    private readonly double[] highs = [];
    private readonly BoundsByRow<T>? byRow;

    /// <summary>Members of a total that is another member.</summary>
    /// <param name="members">The members, for messages: <c>Budget: Rent + Food + Fun</c>.</param>
    /// <param name="streams">The constants of the members' streams.</param>
    /// <param name="concentrations">The concentration of each member, in [0.01, 10^6]; the means of the shares are in the ratio of the concentrations.</param>
    /// <param name="decimals">The number of places of decimals, in [0, 15], where the total does not have more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public FixedSum(string members, ulong[] streams, double[] concentrations, int decimals = 0)
    {
        ArgumentNullException.ThrowIfNull(streams);
        ArgumentNullException.ThrowIfNull(concentrations);
        if (streams.Length == 0 || streams.Length != concentrations.Length)
            throw new ArgumentException($"concentrations needs one element for each of the {streams.Length} streams, not {concentrations.Length}.", nameof(concentrations));
        this.members = members;
        this.streams = (ulong[])streams.Clone();
        this.concentrations = (double[])concentrations.Clone();
        count = concentrations.Length;
        foreach (var concentration in concentrations)
        {
            if (!(concentration is >= 0.01 and <= 1e6))
                throw new ArgumentOutOfRangeException(nameof(concentrations), concentration, "concentrations need numbers in [0.01, 10^6].");
        }
        scale = new Scale<T>(decimals);
        law = new Dirichlet(this.concentrations);
    }

    /// <summary>Members of a constant total.</summary>
    /// <param name="members">The members, for messages: <c>Budget: Rent + Food + Fun</c>.</param>
    /// <param name="streams">The constants of the members' streams.</param>
    /// <param name="total">What they add up to.</param>
    /// <param name="concentrations">The concentration of each member, in [0.01, 10^6].</param>
    /// <param name="decimals">The number of places of decimals, in [0, 15].</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public FixedSum(string members, ulong[] streams, T total, double[] concentrations, int decimals = 0)
        : this(members, streams, concentrations, decimals) => this.total = T.IsFinite(total)
            ? total
            : throw new ArgumentOutOfRangeException(nameof(total), total, "total needs a finite number.");

    /// <summary>Members of a constant total, each with bounds.</summary>
    /// <param name="members">The members, for messages: <c>Budget: Rent + Food + Fun</c>.</param>
    /// <param name="streams">The constants of the members' streams.</param>
    /// <param name="total">What they add up to, positive.</param>
    /// <param name="concentrations">The concentration of each member, in [0.01, 10^6].</param>
    /// <param name="minima">The least value of each member, not negative; together at most the total.</param>
    /// <param name="maxima">The greatest value of each member; together at least the total.</param>
    /// <param name="decimals">The number of places of decimals, in [0, 15].</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    /// <exception cref="ArgumentException">No members keep the bounds and add up to the total.</exception>
    public FixedSum(string members, ulong[] streams, T total, double[] concentrations, T[] minima, T[] maxima, int decimals = 0)
        : this(members, streams, total, concentrations, decimals)
    {
        ArgumentNullException.ThrowIfNull(minima);
        ArgumentNullException.ThrowIfNull(maxima);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(total);
        (lows, highs) = (new double[count], new double[count]);
        var whole = scale.Units(total);
        var (lowSum, highSum) = (0.0, 0.0);
        for (var k = 0; k < count; k++)
        {
            if (minima[k] < T.Zero || maxima[k] < minima[k])
                throw new ArgumentOutOfRangeException(nameof(minima), minima[k], "minima need numbers from 0 to the member's maximum.");
            (lows[k], highs[k]) = scale.Bounds(minima[k], T.Min(maxima[k], total), total);
            (lowSum, highSum) = (lowSum + lows[k], highSum + highs[k]);
        }
        if (!scale.CanBound(total) || lowSum > whole + scale.Slack(total) || highSum < whole - scale.Slack(total))
            throw new ArgumentException($"{members}: no values between the minima and the maxima add up to {Text(total)}.", nameof(minima));
    }

    /// <summary>Members of a total that is another member, each with bounds: they are tabulated for the total of each row, which takes some milliseconds.</summary>
    /// <param name="members">The members, for messages: <c>Budget: Rent + Food + Fun</c>.</param>
    /// <param name="streams">The constants of the members' streams.</param>
    /// <param name="concentrations">The concentration of each member, in [0.01, 10^6].</param>
    /// <param name="minima">The least value of each member, not negative.</param>
    /// <param name="maxima">The greatest value of each member.</param>
    /// <param name="decimals">The number of places of decimals, in [0, 15].</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public FixedSum(string members, ulong[] streams, double[] concentrations, T[] minima, T[] maxima, int decimals = 0)
        : this(members, streams, concentrations, decimals) => byRow = new(members, this.streams, this.concentrations, minima, maxima, decimals);

    internal T Total => total;

    internal int Decimals => scale.Decimals;

    private bool IsBounded => lows.Length > 0;

    // Two threads that come first at the same time tabulate the same.
    private BoundedDirichlet Bounded => bounded ??= new(concentrations, Parts(lows), Parts(highs));

    /// <summary>Tabulates what bounds need; called before the first row, and by it where nobody did.</summary>
    public void Prepare()
    {
        if (IsBounded)
            _ = Bounded;
    }

    /// <summary>The members in a block of rows, whose total is constant.</summary>
    /// <param name="block">The rows.</param>
    public FixedSumColumns<T> Fill(ref RowBlock block)
    {
        var columns = Draw(ref block);
        if (!IsBounded && typeof(T) == typeof(double))
        {
            var value = double.CreateTruncating(total);
            ShareLanes.Split(columns.Weights, columns.Stride, count, LengthOf(in block, columns.Stride), value, RealShares.Grain(value, mantissaBits: 52));
            return columns;
        }
        for (var i = 0; i < columns.Count; i++)
            Split(in columns, i, total, []);
        return columns;
    }

    /// <summary>Draws the members of a block of rows, before their totals are known. <see cref="Split(in FixedSumColumns{T}, int, T)"/> makes values of them.</summary>
    /// <param name="block">The rows.</param>
    public FixedSumColumns<T> Draw(ref RowBlock block)
    {
        var weights = block.Matrix(count, out var stride);
        var values = scale.IsWide ? block.Matrix(2 * count, out _) : weights;
        var columns = new FixedSumColumns<T>(weights, values, count, stride, block.Count, unchecked((ulong)block.NestedSeed(streams[0])), block.Row(0));
        if (byRow is not null)
            DrawUniforms(in block, in columns);
        else if (IsBounded)
            DrawBounded(in block, in columns);
        else
            law.Draw(in block, streams, weights, stride, LengthOf(in block, stride));
        return columns;
    }

    /// <summary>Makes the members of one row add up to its total. Rows are asked for in ascending order.</summary>
    /// <param name="columns">What <see cref="Draw"/> drew.</param>
    /// <param name="position">The position of the row in the block.</param>
    /// <param name="total">The total: finite, in a range that the members' type holds.</param>
    /// <exception cref="SyntheticModelException">The total is not finite.</exception>
    public void Split(in FixedSumColumns<T> columns, int position, T total) => Split(in columns, position, total, []);

    /// <summary>Makes the members of one row add up to its total, of which some are given: the others share what they leave, in the same ratio.</summary>
    /// <param name="columns">What <see cref="Draw"/> drew.</param>
    /// <param name="position">The position of the row in the block.</param>
    /// <param name="total">The total: finite, in a range that the members' type holds.</param>
    /// <param name="given">The value of each member, or null; none where nothing is given.</param>
    /// <exception cref="ArgumentException">What the given values leave is nothing that the others can add up to.</exception>
    /// <exception cref="SyntheticModelException">The total is not finite.</exception>
    public void Split(in FixedSumColumns<T> columns, int position, T total, ReadOnlySpan<T?> given)
    {
        if (!T.IsFinite(total))
            throw new SyntheticModelException($"{members} cannot add up to {Text(total)} in row {Row(in columns, position)}. Give the total a law of finite numbers.");
        if (byRow is not null && !(total == T.Zero && byRow.HasNothing))
        {
            var bounds = byRow.Of(total, Row(in columns, position));
            bounds.Condition(in columns, position);
            bounds.Split(in columns, position, total, given);
            return;
        }

        Span<int> free = stackalloc int[Math.Min(count, 64)];
        free = count > 64 ? new int[count] : free;
        var (rest, frees) = (total, 0);
        for (var k = 0; k < count; k++)
        {
            if (k < given.Length && given[k] is { } value)
                rest -= columns[k][position] = Checked(value, total, in columns, position);
            else
                free[frees++] = k;
        }
        if (frees == count)
            scale.Split(in columns, position, free, total, total, lows, highs);
        else if (frees > 0 && (rest == T.Zero || T.IsNegative(rest) == T.IsNegative(total)) && CanLeave(rest, free[..frees]))
            SplitRest(in columns, position, free[..frees], total, rest);
        else if (rest != T.Zero)
            throw new ArgumentException($"{members}: the given values leave {Text(rest)} of {Text(total)} in row {Row(in columns, position)}, which the other members cannot add up to. Give values that leave what the others can have.");
    }

    private T Checked(T value, T total, in FixedSumColumns<T> columns, int position) =>
        value == T.Zero || (T.IsNegative(value) == T.IsNegative(total) && T.Abs(value) <= T.Abs(total))
            ? value
            : throw new ArgumentException($"{members}: {Text(value)} is given in row {Row(in columns, position)}, no part of the total {Text(total)}. Give values from 0 to the total.");

    private bool CanLeave(T rest, ReadOnlySpan<int> free)
    {
        if (!IsBounded)
            return true;
        var (low, high, units) = (0.0, 0.0, scale.Units(rest));
        foreach (var k in free)
            (low, high) = (low + lows[k], high + highs[k]);
        return units >= low && units <= high;
    }

    // In the ratio of the shares; where one would leave its bounds so, all go the same part of the way towards their bounds on that side.
    private void SplitRest(in FixedSumColumns<T> columns, int position, ReadOnlySpan<int> free, T total, T rest)
    {
        if (IsBounded)
        {
            var (had, low, high, wanted) = (0.0, 0.0, 0.0, scale.Units(rest));
            var whole = scale.Units(total);
            foreach (var k in free)
                (had, low, high) = (had + (columns.Weights[(k * columns.Stride) + position] * whole), low + lows[k], high + highs[k]);
            var ratio = wanted / had;
            var fits = true;
            foreach (var k in free)
            {
                var scaled = columns.Weights[(k * columns.Stride) + position] * whole * ratio;
                fits &= scaled >= lows[k] && scaled <= highs[k];
            }
            foreach (var k in free)
            {
                ref var weight = ref columns.Weights[(k * columns.Stride) + position];
                var share = weight * whole;
                weight = fits ? share * ratio
                    : wanted < had ? lows[k] + ((share - lows[k]) * ((wanted - low) / (had - low)))
                    : highs[k] - ((highs[k] - share) * ((high - wanted) / (high - had)));
            }
        }
        scale.Split(in columns, position, free, total, rest, lows, highs);
    }

    private void DrawUniforms(in RowBlock block, in FixedSumColumns<T> columns)
    {
        for (var k = 0; k < count; k++)
            block.Uniforms(streams[k], lane: 0, Purpose.Value, columns.Weights.Slice(k * columns.Stride, block.Count));
    }

    private void DrawBounded(in RowBlock block, in FixedSumColumns<T> columns)
    {
        DrawUniforms(in block, in columns);
        for (var i = 0; i < block.Count; i++)
            Condition(in columns, i);
    }

    // The uniforms of a row become shares inside the bounds.
    private void Condition(in FixedSumColumns<T> columns, int position)
    {
        Span<double> shares = stackalloc double[Math.Min(count, 64)];
        shares = count > 64 ? new double[count] : shares[..count];
        for (var k = 0; k < count; k++)
            shares[k] = columns.Weights[(k * columns.Stride) + position];
        Bounded.Draw(shares);
        for (var k = 0; k < count; k++)
            columns.Weights[(k * columns.Stride) + position] = shares[k];
    }

    private double[] Parts(double[] bounds)
    {
        var whole = scale.Units(total);
        return Array.ConvertAll(bounds, bound => Math.Min(bound / whole, 1));
    }

    // A vectorised fill goes beyond the last row, into what pads the columns.
    private static int LengthOf(in RowBlock block, int stride) => Words.IsVectorized(block.Count) ? stride : block.Count;

    private static long Row(in FixedSumColumns<T> columns, int position) => columns.FirstRow + position;

    private static string Text(T value) => value.ToString(null, CultureInfo.InvariantCulture);
}
