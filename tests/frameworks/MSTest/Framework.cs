global using Plain = Microsoft.VisualStudio.TestTools.UnitTesting.TestMethodAttribute;
global using Suite = Microsoft.VisualStudio.TestTools.UnitTesting.TestClassAttribute;
global using Theory = SynthFixtures.SyntheticTheoryAttribute;
using Microsoft.VisualStudio.TestTools.UnitTesting;

[assembly: Parallelize(Scope = ExecutionScope.MethodLevel)]

namespace Contract;

/// <summary>What this framework says in its own way.</summary>
internal static class Check
{
    public static void That(bool condition, string message) => Assert.IsTrue(condition, message);
}
