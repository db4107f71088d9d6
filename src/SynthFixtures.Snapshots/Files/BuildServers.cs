using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SynthFixtures.Snapshots;

/// <summary>Whether a run is one on a build server: by the list, and the rule, that the targets of MSBuild evaluate.</summary>
/// <remarks>Both take them from <c>SynthFixtures.Snapshots.BuildServers.targets</c>, which this assembly carries as a resource.</remarks>
internal static partial class BuildServers
{
    private const string Resource = "SynthFixtures.Snapshots.BuildServers.targets";

    private static readonly Lazy<XDocument> Targets = new(static () =>
    {
        using var stream = typeof(BuildServers).Assembly.GetManifestResourceStream(Resource)!;
        return XDocument.Load(stream);
    });

    /// <summary>Whether one of the variables says that this is a build server.</summary>
    /// <param name="variable">The value of an environment variable, or null.</param>
    public static bool Says(Func<string, string?> variable)
    {
        var values = Reference().Replace(Property("_SynthFixturesBuildServerVariables"), match => variable(match.Groups[1].Value) ?? "");
        return Regex.IsMatch(values, Property("_SynthFixturesBuildServerPattern"), RegexOptions.CultureInvariant);
    }

    /// <summary>Whether a value says so where it is stated: by the rule of the variables.</summary>
    /// <param name="stated">Any text.</param>
    public static bool IsStated(string stated) => Regex.IsMatch("=" + stated, Property("_SynthFixturesBuildServerPattern"), RegexOptions.CultureInvariant);

    private static string Property(string name) => Targets.Value.Descendants(name).Single().Value;

    [GeneratedRegex(@"\$\((\w+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
