using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Build.Framework;

namespace SynthFixtures.FixtureTasks;

/// <summary>The metadata of items <c>SyntheticFixture</c>.</summary>
internal static class FixtureMetadata
{
    // What the host reads.
    private static readonly string[] OfHost =
        ["OutputFile", "Rows", "Seed", "FirstRow", "Sampling", "Format", "Separator", "NullText", "NeutralizeFormulas", "Dialect", "Table", "AllowOutsideProject"];

    private static readonly string[] OfBuild = ["CopyToOutputDirectory", "Link"];

    // What the build and its editors put on items of any kind.
    private static readonly HashSet<string> OfAnyItem = new(StringComparer.OrdinalIgnoreCase)
    {
        "CopyToPublishDirectory", "DependentUpon", "InProject", "LinkBase", "OriginalItemSpec", "Pack", "PackagePath", "SubType", "TargetPath", "Visible",
    };

    private static readonly string[] Copies = ["Never", "PreserveNewest", "Always", "IfDifferent"];

    /// <summary>What is wrong with an item that the host would not see; null where nothing is.</summary>
    public static string? Complaint(ITaskItem item)
    {
        foreach (var name in item.CloneCustomMetadata().Keys.Cast<string>().OrderBy(name => name, StringComparer.Ordinal))
            if (name[0] != '_' && !OfAnyItem.Contains(name) && !OfHost.Concat(OfBuild).Contains(name, StringComparer.OrdinalIgnoreCase))
                return $"there is no metadata '{name}'; did you mean '{Nearest(name)}'? (Names of your own begin with '_')";
        var copy = item.GetMetadata("CopyToOutputDirectory");
        return copy.Length > 0 && !Copies.Contains(copy, StringComparer.OrdinalIgnoreCase) ? $"CopyToOutputDirectory is '{copy}'; use {string.Join(", ", Copies)}" : null;
    }

    /// <summary>The lines of the request for an item.</summary>
    public static string Request(ITaskItem item) => string.Concat(OfHost.Select(name => Line(name, item.GetMetadata(name))).Prepend(Line("Type", item.ItemSpec)));

    private static string Line(string name, string value) => $"{name}={value.Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\r", "\\r")}\n";

    private static string Nearest(string name) => OfHost.Concat(OfBuild)
        .OrderBy(known => IsPart(known, name) || IsPart(name, known) ? 0 : 1).ThenBy(known => Distance(known, name)).First();

    private static bool IsPart(string whole, string part) => whole.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;

    // Levenshtein (1966), one line of the table at a time.
    private static int Distance(string one, string other)
    {
        var line = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = line[0];
            line[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]) ? 0 : 1);
                diagonal = line[j];
                line[j] = Math.Min(changed, Math.Min(line[j], line[j - 1]) + 1);
            }
        }
        return line[line.Length - 1];
    }
}
