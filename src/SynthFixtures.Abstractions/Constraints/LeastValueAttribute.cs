using System;

namespace SynthFixtures;

/// <summary>Says that a parameter of a distribution is the least value that it gives; of a list its least element.</summary>
/// <remarks>
/// The analyzer compares it with what the member's type can hold, and a <see cref="decimal"/> member gets as many decimal places as keep its values from leaving it.
/// </remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class LeastValueAttribute : Attribute;
