using SynthFixtures.Generator.Parsing.Conditions;

namespace SynthFixtures.Generator.Parsing.Groups;

/// <summary>A correlation, as an attribute states it.</summary>
/// <param name="Statement">The attribute.</param>
/// <param name="First">The index of a cell.</param>
/// <param name="Second">The index of another cell.</param>
/// <param name="Coefficient">The coefficient.</param>
/// <param name="Kind">The name of its kind.</param>
/// <param name="Copula">The name of the copula.</param>
/// <param name="DegreesOfFreedom">The degrees of freedom, or null where they are not stated.</param>
/// <param name="When">The rows in which it holds, or null for all others.</param>
internal sealed record StatedPair(GroupStatement Statement, int First, int Second, double Coefficient, string Kind, string Copula, double? DegreesOfFreedom, ReadCondition? When)
{
    public const string DefaultKind = "Pearson";

    public bool Is(int one, int other) => (First == one && Second == other) || (First == other && Second == one);

    public bool Shares(StatedPair other) => other.First == First || other.First == Second || other.Second == First || other.Second == Second;
}
