using System;
using System.Globalization;
using System.IO;
using System.Security.Cryptography;

namespace SynthFixtures.Testing;

/// <summary>What a run of tests asks of all its theories: another seed, or more rows. Names of tests keep what their attributes say.</summary>
/// <param name="Seed">The seed of all rows but pinned ones; null where each attribute's own holds.</param>
/// <param name="Times">How many times as many rows as the attributes ask for.</param>
/// <param name="IsRandom">Whether the seed was drawn for this run.</param>
internal sealed record RunSettings(long? Seed, int Times, bool IsRandom = false)
{
    /// <summary>The variable that holds the seed: a number, or <c>random</c>.</summary>
    public const string SeedVariable = "SYNTHFIXTURES_SEED";

    /// <summary>The variable that holds how many times as many rows.</summary>
    public const string RowsVariable = "SYNTHFIXTURES_ROWS";

    /// <summary>The file beside a test program that says the same for one run.</summary>
    public const string FileName = "synthfixtures.run";

    private const string Random = "random";

    private static readonly Lazy<RunSettings> OfThisProcess = new(OfProcess);

    /// <summary>Those of this process, read once.</summary>
    /// <exception cref="ArgumentException">A variable says what cannot be read.</exception>
    public static RunSettings Current => OfThisProcess.Value;

    /// <summary>Reads settings.</summary>
    /// <param name="variable">The text of a variable, or null.</param>
    /// <param name="draw">Draws a seed where one is asked for.</param>
    /// <exception cref="ArgumentException">A variable says what cannot be read.</exception>
    public static RunSettings Read(Func<string, string?> variable, Func<long> draw)
    {
        var (seed, times) = (variable(SeedVariable)?.Trim(), variable(RowsVariable)?.Trim());
        var isRandom = string.Equals(seed, Random, StringComparison.OrdinalIgnoreCase);
        return new(
            string.IsNullOrEmpty(seed) ? null
                : isRandom ? draw()
                : long.TryParse(seed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
                : throw new ArgumentException($"{SeedVariable} is '{seed}'; use a whole number, or {Random}."),
            string.IsNullOrEmpty(times) ? 1
                : int.TryParse(times, NumberStyles.None, CultureInfo.InvariantCulture, out var factor) && factor > 0 ? factor
                : throw new ArgumentException($"{RowsVariable} is '{times}'; use a whole number of 1 or more: how many times as many rows."),
            isRandom);
    }

    private static RunSettings OfProcess()
    {
        var file = TakeFile();
        return Read(name => Line(file, name) ?? Environment.GetEnvironmentVariable(name), () => RandomNumberGenerator.GetInt32(int.MaxValue));
    }

    // The build leaves it for the run that follows, and for no later one.
    private static string[] TakeFile()
    {
        var path = Path.Combine(AppContext.BaseDirectory, FileName);
        if (!File.Exists(path))
            return [];
        var lines = File.ReadAllLines(path);
        File.Delete(path);
        return lines;
    }

    private static string? Line(string[] lines, string name) =>
        Array.Find(lines, line => line.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];
}
