namespace SynthFixtures.Laws.Tests;

/// <summary>The test assembly as a program: what a child process prints.</summary>
internal static class Program
{
    private static int Main() => 0;
}
