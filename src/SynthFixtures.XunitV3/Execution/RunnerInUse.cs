using System;
using SynthFixtures.Testing;
using Xunit.v3;

namespace SynthFixtures.Execution;

/// <summary>What runs the tests of this process, and how it runs one of them alone.</summary>
internal static class RunnerInUse
{
    public static string Command(IXunitTestCase test, TheoryRow row) => "TODO" + Environment.CommandLine + string.Join(',', System.Linq.Enumerable.Select(AppDomain.CurrentDomain.GetAssemblies(), a => a.GetName().Name));
}
