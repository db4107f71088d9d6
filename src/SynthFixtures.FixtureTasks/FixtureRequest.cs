using System;
using System.Linq;
using Microsoft.Build.Framework;

namespace SynthFixtures.FixtureTasks;

/// <summary>The lines that tell the host of an item: all that it says, whether or not something reads it.</summary>
internal static class FixtureRequest
{
    // No metadata can have this name; and names that begin so are the project's own.
    private const string Begin = "*Type";
    private const char OfOnesOwn = '_';

    /// <summary>The lines of an item, in an order that does not depend on how the project writes it.</summary>
    public static string Of(ITaskItem item) => string.Concat(
        item.CloneCustomMetadata().Keys.Cast<string>().Where(name => name[0] != OfOnesOwn).OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => Line(name, item.GetMetadata(name))).Prepend(Line(Begin, item.ItemSpec)));

    private static string Line(string name, string value) => $"{name}={value.Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\r", "\\r")}\n";
}
