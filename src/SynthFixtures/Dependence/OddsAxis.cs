using SynthFixtures.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>An axis of parts of a whole, by the logarithms of their odds: of what is below over what is above. It is cut into cells of one size.</summary>
internal static class OddsAxis
{
    /// <summary>The number of cells; odds beyond exp(16) are not on the axis.</summary>
    public const int Cells = 32;

    private const int Reach = Cells / 2;

    /// <summary>Which cell, counted from 0, and where in it, from -1/2 to 1/2; no cell beyond the axis.</summary>
    public static int CellOf(double odds, out double place)
    {
        var position = Elementary.Log(odds) + Reach;
        var cell = position is >= 0 and < Cells ? (int)position : -1;
        place = position - cell - 0.5;
        return cell;
    }

    /// <summary>The odds at a place in a cell.</summary>
    public static double Odds(int cell, double place) => Elementary.Exp(cell + 0.5 + place - Reach);

    /// <summary>The number between two others, at such odds.</summary>
    public static double Between(double least, double greatest, double odds) =>
        odds < 1 ? least + ((greatest - least) * (odds / (1 + odds))) : greatest - ((greatest - least) / (1 + odds));

    /// <summary>The same of the logarithm of odds.</summary>
    public static double BetweenOfLogarithm(double least, double greatest, double logarithm)
    {
        var smaller = Elementary.Exp(logarithm < 0 ? logarithm : -logarithm);
        var part = smaller / (1 + smaller) * (greatest - least);
        return logarithm < 0 ? least + part : greatest - part;
    }
}
