namespace SynthFixtures.Numerics;

/// <summary>A function that is a polynomial on each of many cells, with the bits of its scalar source.</summary>
internal interface IRowFunction
{
    /// <summary>The polynomials.</summary>
    RowStore Rows { get; }

    /// <summary>Whether so many values are worth vectorised code, which is compiled when it is first used.</summary>
    bool IsWorthCompiling(int count);

    /// <summary>The function.</summary>
    double At(double x);

    /// <summary>Which polynomial, as bits, and where it is asked for.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="row">A row of <see cref="Rows"/>, whatever the argument is.</param>
    /// <param name="place">Where in the row's cell, from -1/2 to 1/2.</param>
    void Locate<TLanes>(TLanes x, out TLanes row, out TLanes place)
        where TLanes : struct, ILanes<TLanes>;

    /// <summary>The function, from the polynomial's value, which is NaN where a row is not made.</summary>
    /// <param name="x">The arguments.</param>
    /// <param name="value">The values of the polynomials.</param>
    /// <param name="isCovered">Whether the result holds in all lanes; where it does not the scalar source is asked.</param>
    TLanes Of<TLanes>(TLanes x, TLanes value, out bool isCovered)
        where TLanes : struct, ILanes<TLanes>;
}
