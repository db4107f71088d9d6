using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using SynthFixtures.Distributions;
using SynthFixtures.Streams;
using Xunit;

namespace SynthFixtures.Tests.Distributions;

/// <summary>
/// The bits of every kernel, in text files: a line is a uniform and its value. A change of one bit is a change of the stream version.
/// With SYNTHFIXTURES_UPDATE_KNOWN_ANSWERS=1 the files are written anew.
/// </summary>
internal static class KnownAnswers
{
    public static void Check<TLaw>(string name, string title, TLaw law)
        where TLaw : struct, IQuantile<double> => Check(name, title, u => Text(law.Quantile(u)));

    public static void Check(string name, string title, Func<double, string> quantile)
    {
        var uniforms = EdgeUniforms.All.Concat(Enumerable.Range(0, 200).Select(i => Uniforms.At(0, i)));
        Check(name, title + ": u, value", uniforms.Select(u => $"{Text(u)}: {quantile(u)}"));
    }

    public static void Check(string name, string title, IEnumerable<string> lines)
    {
        var actual = new StringBuilder().Append("# ").Append(title).Append('\n');
        foreach (var line in lines)
            actual.Append(line).Append('\n');

        if (Environment.GetEnvironmentVariable("SYNTHFIXTURES_UPDATE_KNOWN_ANSWERS") == "1")
            File.WriteAllText(Path.Combine(SourceFolder(), "..", "KnownAnswers", name + ".txt"), actual.ToString());
        else
            Assert.Equal(
                File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "KnownAnswers", name + ".txt")).Split('\n'),
                actual.ToString().Split('\n'));
    }

    public static string Text(double value) =>
        string.Create(CultureInfo.InvariantCulture, $"{BitConverter.DoubleToUInt64Bits(value):X16} {value:R}");

    public static string Text(IFormattable value) => value.ToString(value is DateOnly or DateTime ? "o" : null, CultureInfo.InvariantCulture);

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
