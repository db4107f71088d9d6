global using Plain = Xunit.FactAttribute;
global using Theory = SynthFixtures.SyntheticTheoryAttribute;
using System;

namespace Contract;

/// <summary>What this framework says in its own way.</summary>
internal static class Check
{
    public static void That(bool condition, string message) => Xunit.Assert.True(condition, message);
}

[AttributeUsage(AttributeTargets.Class)]
internal sealed class SuiteAttribute : Attribute;
