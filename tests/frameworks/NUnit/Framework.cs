global using Plain = NUnit.Framework.TestAttribute;
global using Theory = NUnit.Framework.TestAttribute;
using System;

[assembly: NUnit.Framework.Parallelizable(NUnit.Framework.ParallelScope.All)]

namespace Contract;

/// <summary>What this framework says in its own way.</summary>
internal static class Check
{
    public static void That(bool condition, string message) => NUnit.Framework.Assert.That(condition, message);
}

[AttributeUsage(AttributeTargets.Class)]
internal sealed class SuiteAttribute : Attribute;
