using System;
using System.Collections;
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
        var values = Reference().Replace(Property("_SynthFixturesBuildServerVariables"), match => Unescape(variable(match.Groups[1].Value) ?? ""));
        return Regex.IsMatch(values, Property("_SynthFixturesBuildServerPattern"), RegexOptions.CultureInvariant);
    }

    /// <summary>Whether a value says so where it is stated: by the rule of the variables.</summary>
    /// <param name="stated">Any text.</param>
    public static bool IsStated(string stated) => Regex.IsMatch("=" + Unescape(stated), Property("_SynthFixturesBuildServerPattern"), RegexOptions.CultureInvariant);

    /// <summary>What a switch says: true, false, or null where it is neither; nothing and spaces are no.</summary>
    /// <param name="stated">Any text.</param>
    public static bool? Switch(string? stated) =>
        Regex.IsMatch(Unescape(stated ?? ""), Property("_SynthFixturesYes"), RegexOptions.CultureInvariant) ? true
        : Regex.IsMatch(Unescape(stated ?? ""), Property("_SynthFixturesNo"), RegexOptions.CultureInvariant) ? false
        : null;

    /// <summary>A variable of this process as MSBuild reads it: by its name in whatever case, where none has the very name.</summary>
    /// <param name="name">The name of the variable.</param>
    public static string? Variable(string name) => Variable(name, Environment.GetEnvironmentVariables());

    /// <summary>A variable among others.</summary>
    public static string? Variable(string name, IDictionary variables) =>
        (string?)variables[name] ?? variables.Keys.Cast<string>().Where(key => key.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal).Select(key => (string?)variables[key]).FirstOrDefault();

    // As MSBuild does with what it takes from the environment.
    private static string Unescape(string value) => Escape().Replace(value, static match => ((char)Convert.ToByte(match.Groups[1].Value, fromBase: 16)).ToString());

    private static string Property(string name) => Targets.Value.Descendants(name).Single().Value;

    [GeneratedRegex("%([0-9A-Fa-f]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    [GeneratedRegex(@"\$\((\w+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
