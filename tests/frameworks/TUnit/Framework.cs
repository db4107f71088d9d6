global using Plain = TUnit.Core.TestAttribute;
global using SuiteAttribute = TUnit.Core.InheritsTestsAttribute;
global using Theory = TUnit.Core.TestAttribute;

namespace Contract;

/// <summary>What this framework says in its own way.</summary>
internal static class Check
{
    public static void That(bool condition, string message)
    {
        if (!condition)
            TUnit.Assertions.Fail.Test(message);
    }
}
