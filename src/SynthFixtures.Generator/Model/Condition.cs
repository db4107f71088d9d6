namespace SynthFixtures.Generator.Model;

/// <summary>A call of a static bool method with other cells.</summary>
/// <param name="Method">The method, as it is called.</param>
/// <param name="Inputs">The indices of the cells that it takes, in the order of its parameters.</param>
/// <param name="Text">The condition as its attribute states it.</param>
internal sealed record Condition(string Method, EquatableArray<int> Inputs, string Text);

/// <summary>A maker that makes the value where a condition holds.</summary>
/// <param name="Name">The name from which identifiers are made: <c>IncomeWhenGold</c>.</param>
/// <param name="Condition">The condition.</param>
/// <param name="Maker">The maker.</param>
internal sealed record Alternative(string Name, Condition Condition, Maker Maker);

/// <summary>The rate of nulls where a condition holds.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Rate">The probability of null, as a literal.</param>
internal sealed record MissingRule(Condition Condition, string Rate);
