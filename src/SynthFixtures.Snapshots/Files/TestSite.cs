using System.Reflection;

namespace SynthFixtures.Snapshots;

/// <summary>Where a snapshot is asked for.</summary>
/// <param name="File">The path of the source file, as the compiler wrote it.</param>
/// <param name="Member">The test method.</param>
/// <param name="Line">The line of the call.</param>
/// <param name="Assembly">The assembly of the test.</param>
internal sealed record TestSite(string File, string Member, int Line, Assembly Assembly)
{
    /// <summary>The name of the source file, whichever system compiled it.</summary>
    public string FileName => File[(File.LastIndexOfAny(['/', '\\']) + 1)..];
}
