namespace SynthFixtures.Generator.Parsing.Groups;

/// <summary>What is stated of one part of a fixed sum.</summary>
/// <param name="Cell">The index of its cell.</param>
/// <param name="Concentration">Its concentration.</param>
/// <param name="Min">Its least value, or null.</param>
/// <param name="Max">Its greatest value, or null.</param>
internal sealed record StatedShare(int Cell, double Concentration, double? Min, double? Max)
{
    public bool IsBounded => Min is not null || Max is not null;

    /// <summary>What is said beyond the defaults.</summary>
    public string Description => (Concentration == 1 ? "" : $", Concentration = {Literals.Number(Concentration)}")
        + (Min is { } min ? $", Min = {Literals.Number(min)}" : "") + (Max is { } max ? $", Max = {Literals.Number(max)}" : "");

    /// <summary>The least value, as a literal.</summary>
    public string Low(SumAmounts amounts) => amounts.Literal(amounts.Low(Min ?? 0));

    /// <summary>The greatest value, as a literal; at most the total, where that is constant.</summary>
    public string High(SumAmounts amounts, double? total) =>
        total is { } most ? amounts.Literal(System.Math.Min(amounts.High(Max ?? most), most))
        : Max is { } max && !double.IsInfinity(max) ? amounts.Literal(amounts.High(max))
        : amounts.Greatest;
}
