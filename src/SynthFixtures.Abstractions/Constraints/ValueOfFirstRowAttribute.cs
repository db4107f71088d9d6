using System;

namespace SynthFixtures;

/// <summary>Says that a parameter of a maker is the value of row 0, from which values go on by what <see cref="DifferenceOfRowsAttribute"/> marks.</summary>
/// <remarks>The analyzer compares the values of the rows that are asked for with what the member's type can hold.</remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ValueOfFirstRowAttribute : Attribute;
