namespace SynthFixtures.Numerics;

/// <summary>Counts the values that a table has served, to tell when compiling vectorised code for it pays.</summary>
/// <remarks>Neither locked nor exact: which code runs never shows in the values (docs/decisions/0002).</remarks>
internal struct Usage
{
    // Compiling takes some 20 milliseconds, so many values in scalar code less than one.
    private const int Enough = 16_384;

    private int count;

    /// <summary>Whether so many more values are worth it.</summary>
    public bool IsWorthCompiling(int more)
    {
        if (count < Enough)
            count = more < Enough - count ? count + more : Enough;
        return count == Enough;
    }
}
