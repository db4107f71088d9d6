using System;
using System.IO;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>Says how a line of a file differs from the line that it should be, on one line that any console shows.</summary>
internal static class Difference
{
    private const int Before = 30;
    private const int After = 60;

    /// <summary>The sentence.</summary>
    /// <param name="path">The file.</param>
    /// <param name="line">The number of the line, from 1.</param>
    /// <param name="expected">The line as it should be; null where there should be none.</param>
    public static string Describe(string path, long line, string? expected)
    {
        var present = LineOf(path, line);
        if (expected is null)
            return $"the file goes on with {Show(present ?? "", 0)}, its model ends here";
        if (present is null)
            return $"the file ends here, its model goes on with {Show(expected, 0)}";
        if (present.TrimEnd('\r') == expected && present != expected)
            return "lines of the file end with \\r\\n, its model's with \\n; tell git to keep them: *.csv text eol=lf, in .gitattributes";

        var common = expected.AsSpan().CommonPrefixLength(present);
        return $"the file has {Show(present, common)}, its model gives {Show(expected, common)}";
    }

    private static string? LineOf(string path, long line)
    {
        using var reader = new StreamReader(path);
        for (; line > 1; line--)
            for (var character = reader.Read(); character is not ('\n' or -1); character = reader.Read())
            {
            }
        if (reader.EndOfStream)
            return null;
        using var text = new StringWriter();
        for (var character = reader.Read(); character is not ('\n' or -1); character = reader.Read())
            text.Write((char)character);
        return text.ToString();
    }

    private static string Show(string line, int from)
    {
        var (start, end) = (Math.Max(0, from - Before), Math.Min(line.Length, from + After));
        return JsonString.Of((start > 0 ? "…" : "") + line[start..end] + (end < line.Length ? "…" : ""));
    }
}
