using System;

namespace SynthFixtures;

/// <summary>Says that a parameter of a maker is the difference between the value of a row and that of the next; beside <see cref="ValueOfFirstRowAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class DifferenceOfRowsAttribute : Attribute;
