using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace SynthFixtures.Architecture.Tests;

/// <summary>The look of the repository's files.</summary>
public sealed class TextTests
{
    private const int MostLines = 400;

    private static readonly string[] Text = [".cs", ".csproj", ".props", ".targets", ".md", ".txt", ".json", ".yml", ".sln", ".editorconfig", ".gitignore", ".gitattributes", ".sh", ".list", ""];

    // Data tables, generated code and snapshots, by name.
    private static readonly Regex Tables = new(@"(\.Coefficients|Table|Tables|\.g|\.verified)\.cs$", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static readonly Regex Unfinished = new(string.Join('|', new[] { "TO" + "DO", "FIX" + "ME", "HA" + "CK:", "XX" + "X:" }.Select(word => $@"\b{word}")), RegexOptions.None, TimeSpan.FromSeconds(5));

    private static readonly Regex MachinePath = new(
        @"(?<![\w.<])(/(home|Users|root|tmp|wor" + @"k)/[\w.]+/|[A-Z]:\\(Users|src|dev|work)\\)", RegexOptions.None, TimeSpan.FromSeconds(5));

    private static IEnumerable<(string File, string Content)> Files =>
        Repository.Files.Where(file => Text.Contains(Path.GetExtension(file))).Select(file => (file, Repository.Read(file)));

    [Fact]
    public void Lines_end_with_a_line_feed() => AssertNone(content => content.Contains('\r', StringComparison.Ordinal));

    [Fact]
    public void Nothing_is_left_to_do() => AssertNone(Unfinished.IsMatch);

    [Fact]
    public void No_path_of_a_machine_stands_in_a_file() => AssertNone(MachinePath.IsMatch);

    [Fact]
    public void A_file_is_read_in_one_go() =>
        Assert.Empty(Files.Where(f => f.File.EndsWith(".cs", StringComparison.Ordinal) && !Tables.IsMatch(f.File) && f.Content.AsSpan().Count('\n') > MostLines).Select(f => f.File));

    [Fact]
    public void Tests_are_never_skipped_and_never_wait_for_a_clock()
    {
        var waits = new Regex(@"Thread\." + @"Sleep|Task\." + @"Delay|\bSkip\s*=\s*""", RegexOptions.None, TimeSpan.FromSeconds(5));

        // Of what adapters list, some is skipped on purpose.
        Assert.Empty(Files.Where(f => f.File.StartsWith("tests/", StringComparison.Ordinal) && !f.File.Contains(".Specimens/", StringComparison.Ordinal) && !f.File.StartsWith("tests/frameworks/", StringComparison.Ordinal) && f.File.EndsWith(".cs", StringComparison.Ordinal) && waits.IsMatch(f.Content)).Select(f => f.File));
    }

    private static void AssertNone(Func<string, bool> isBad) => Assert.Empty(Files.Where(f => isBad(f.Content)).Select(f => f.File));
}
