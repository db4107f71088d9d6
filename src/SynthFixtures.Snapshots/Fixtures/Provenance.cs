using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using SynthFixtures.Rows;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>How a fixture file was made: the text of its <c>.provenance.json</c>.</summary>
internal static class Provenance
{
    /// <summary>What follows the name of the file that it tells of.</summary>
    public const string Ending = ".provenance.json";

    private const string Hash = "sha256";
    private const string Model = "model";
    private const string Package = "package";
    private const string Sampling = "sampling";

    /// <summary>The text.</summary>
    /// <param name="source">Makes the rows.</param>
    /// <param name="item">What the project asks for.</param>
    /// <param name="format">The format of the file.</param>
    /// <param name="hash">The hash of the file's bytes (SHA-256).</param>
    public static string Of(SyntheticSource source, FixtureItem item, string format, string hash)
    {
        var description = source.Describe();
        string[] lines =
        [
            Line("type", JsonString.Of(description.Type)),
            Line("rows", item.Rows.ToString(CultureInfo.InvariantCulture)),
            Line("firstRow", item.FirstRow.ToString(CultureInfo.InvariantCulture)),
            Line("seed", item.Seed.ToString(CultureInfo.InvariantCulture)),
            .. item.Strata == 0 ? (string[])[] : [Line(Sampling, JsonString.Of("stratified"))],
            Line("format", JsonString.Of(format)),
            Line("streamVersion", description.StreamVersion.ToString(CultureInfo.InvariantCulture)),
            Line(Package, JsonString.Of("SynthFixtures " + Version())),
            Line(Hash, JsonString.Of(hash)),
            Line(Model, "{\n" + string.Join(",\n", Members(description, []).Select(member => "  " + Line(member.Name, JsonString.Of(member.Method)))) + "\n  }"),
        ];
        return "{\n" + string.Join(",\n", lines) + "\n}\n";
    }

    /// <summary>Whether two texts tell of the same file; another version of the package that makes the same bytes is no difference.</summary>
    public static bool IsSame(string one, string other) => Comparable(one).SequenceEqual(Comparable(other));

    /// <summary>Whether a fixture wrote a text, also where a merge has left both sides in it.</summary>
    public static bool IsOurs(string text) => text.Contains($"\"{Package}\": \"SynthFixtures ", StringComparison.Ordinal);

    /// <summary>The hash of the file that a text tells of; null where the text cannot be read.</summary>
    public static string? HashOf(string text) => Parse(text)?.GetValueOrDefault(Hash);

    /// <summary>What changed between two texts, in parentheses.</summary>
    /// <param name="before">The text beside the file; null where there is none.</param>
    /// <param name="after">The text as it should be.</param>
    public static string Explain(string? before, string after)
    {
        if (before is null || Parse(before) is not { } was)
            return "";
        var now = Parse(after)!;
        var changes =
            from name in now.Keys.Concat(was.Keys).Distinct()
            where name is not (Package or Hash)
            let otherwise = name == Sampling ? SnapshotDocument.Independent : null
            let old = was.GetValueOrDefault(name, otherwise)
            let current = now.GetValueOrDefault(name, otherwise)
            where old != current
            select old is null ? $"{name} is new" : current is null ? $"{name} is gone" : $"{name} was {old}, is {current}";
        List<string> found = [.. changes];
        return found.Count > 0 ? $" ({string.Join("; ", found)})"
            : was.GetValueOrDefault(Hash) == now.GetValueOrDefault(Hash) ? " (the model is the same: the file was edited)"
            : " (the model is the same: code that it calls gives other values)";
    }

    // A group of members is told under the name of its type; a model inside a member once, however often it stands there.
    private static IEnumerable<(string Name, string Method)> Members(SourceDescription description, HashSet<string> told)
    {
        if (!told.Add(description.Type))
            yield break;
        for (var i = 0; i < description.Groups.Count; i++)
            yield return ($"{description.Type}, group {i + 1}", description.Groups[i]);
        foreach (var member in description.Members)
            yield return ($"{description.Type}.{member.Name}", member.Method);
        foreach (var model in description.Members.SelectMany(member => member.Models).Where(Sources.Contains))
            foreach (var inner in Members(Sources.Of(model).Describe(), told))
                yield return inner;
    }

    private static Dictionary<string, string>? Parse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var values = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var property in document.RootElement.EnumerateObject())
                if (property.Value.ValueKind == JsonValueKind.Object)
                    foreach (var member in property.Value.EnumerateObject())
                        values[$"{property.Name} {member.Name}"] = member.Value.ToString();
                else
                    values[property.Name] = property.Value.ToString();
            return values;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Comparable(string text) =>
        text.ReplaceLineEndings("\n").Split('\n').Where(line => !line.StartsWith($"  \"{Package}\":", StringComparison.Ordinal));

    private static string Line(string name, string value) => $"  {JsonString.Of(name)}: {value}";

    // Without the commit, which tells nothing of the bits.
    private static string Version() =>
        typeof(SyntheticSource).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
