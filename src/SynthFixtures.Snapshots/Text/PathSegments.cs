using System;
using System.Collections.Generic;
using System.Linq;

namespace SynthFixtures.Snapshots;

/// <summary>The names that a path consists of: <c>Lines[0].Price</c> is <c>Lines</c>, <c>[0]</c>, <c>Price</c>.</summary>
internal static class PathSegments
{
    /// <summary>The names; what is no path of members and elements is one name.</summary>
    public static string[] Of(string path)
    {
        var segments = new List<string>();
        for (var at = 0; at < path.Length;)
        {
            if (path[at] == '[')
            {
                var close = path.IndexOf(']', at);
                if (close < 0)
                    return [path];
                segments.Add(path[at..(close + 1)]);
                at = close + 1;
                continue;
            }
            var start = path[at] == '.' && at > 0 ? at + 1 : at;
            var end = path.IndexOfAny(['.', '['], start);
            at = end < 0 ? path.Length : end;
            if (!IsName(path[start..at]))
                return [path];
            segments.Add(path[start..at]);
        }
        return segments.Count == 0 ? [path] : [.. segments];
    }

    private static bool IsName(string name) =>
        name == ValueColumns.TypeName || (name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_') && name.All(c => char.IsLetterOrDigit(c) || c == '_'));
}
