using System;
using System.Globalization;
using System.IO;
using System.Linq;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>
/// Tells the build what was done, a line for each event, fields between tabs: the only evidence that it takes. How the process ends says nothing, as
/// code of the project can end it.
/// </summary>
/// <remarks>
/// <c>start 0</c>, then <c>done 0 written Fixtures/a.csv</c> or <c>failed 0 PLACE LINE CODE MESSAGE</c>, with <c>warned 0 PLACE LINE CODE MESSAGE</c>
/// and <c>faulted 0 PLACE LINE CODE MESSAGE</c> before it, for each item in the order of the request; <c>end N</c> after all N of them. The task RunFixtureHost reads it.
/// </remarks>
/// <param name="text">Takes the lines; each is whole and flushed before the next thing is done.</param>
internal sealed class FixtureReport(TextWriter text)
{
    /// <summary>An item is begun.</summary>
    public void Start(int item) => Write("start", Number(item));

    /// <summary>An item is in order.</summary>
    /// <param name="item">Its place in the request, from 0.</param>
    /// <param name="what">What was done: <c>written</c>, <c>changed</c>, <c>unchanged</c>, <c>kept</c> or <c>verified</c>.</param>
    /// <param name="file">The file.</param>
    public void Done(int item, string what, string file) => Write("done", Number(item), what, file);

    /// <summary>An item is in order, but somebody should know this.</summary>
    public void Warned(int item, string place, long line, string code, string message) => Write("warned", Number(item), place, Number(line), code, message);

    /// <summary>A fault of an item that <see cref="Failed"/> follows with another.</summary>
    public void Faulted(int item, string place, long line, string code, string message) => Write("faulted", Number(item), place, Number(line), code, message);

    /// <summary>An item is not in order.</summary>
    public void Failed(int item, string place, long line, string code, string message) => Write("failed", Number(item), place, Number(line), code, message);

    /// <summary>All items are handled.</summary>
    public void End(int items) => Write("end", Number(items));

    private void Write(params string[] fields)
    {
        text.Write(string.Join('\t', fields.Select(Escape)) + "\n");
        text.Flush();
    }

    private static string Escape(string field) => field.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
