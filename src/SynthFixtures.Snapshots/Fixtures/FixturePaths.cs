using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>Which files the items of a project may write: inside the project, and no file twice, by whatever way or spelling it is named.</summary>
internal sealed class FixturePaths
{
    // One that leads back to itself leads nowhere; writing there fails.
    private const int MostLinks = 40;

    private readonly string folder;
    private readonly List<(FixtureItem Item, string[] Files)> claims;

    /// <summary>Takes the files of all items.</summary>
    /// <param name="items">The items.</param>
    /// <param name="folder">The folder of the project.</param>
    public FixturePaths(IReadOnlyList<FixtureItem> items, string folder)
    {
        this.folder = folder;
        claims = [.. items.Where(item => item.Optional(FixtureItem.OutputFileName) is not null).Select(item => (item, Claims(PathOf(item))))];
    }

    /// <summary>The full path of an item's file.</summary>
    public string PathOf(FixtureItem item) => Path.GetFullPath(Path.Combine(folder, item.OutputFile));

    /// <summary>The full path of an item's file, if the item may write there.</summary>
    /// <exception cref="FixtureProblem">It may not.</exception>
    public string Check(FixtureItem item)
    {
        var path = PathOf(item);
        if (Path.GetFileName(path).Length == 0 || item.OutputFile.EndsWith('/') || path.EndsWith(Provenance.Ending, StringComparison.OrdinalIgnoreCase))
            throw Refused($"OutputFile is '{item.OutputFile}'; name a file, which does not end with {Provenance.Ending}");
        if (!item.Flag("AllowOutsideProject") && !IsInside(Real(path), Real(folder)))
            throw Refused($"'{item.OutputFile}' lies outside the project's folder; choose a file inside, or add AllowOutsideProject=\"true\"");

        var mine = Claims(path);
        return claims.Find(claim => claim.Item != item && claim.Files.Any(mine.Contains)).Item is { } other
            ? throw Refused($"'{item.OutputFile}' is also a file of the SyntheticFixture '{other.Type}', which writes '{other.OutputFile}'; give each a file of its own")
            : path;
    }

    // File systems that do not tell case or composition of letters apart must not make one file of two.
    private static string[] Claims(string path) => [Claim(path), Claim(path + Provenance.Ending)];

    private static string Claim(string file) => Real(file).Normalize(NormalizationForm.FormC).ToUpperInvariant();

    private static bool IsInside(string path, string folder)
    {
        var relative = Path.GetRelativePath(folder, path);
        return relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative);
    }

    private static string Real(string path) => Real(path, links: 0);

    private static string Real(string path, int links)
    {
        var real = Path.GetPathRoot(path)!;
        foreach (var part in path[real.Length..].Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar))
        {
            var next = Path.Combine(real, part);
            FileSystemInfo file = Directory.Exists(next) ? new DirectoryInfo(next) : new FileInfo(next);
            real = file.LinkTarget is { } target && links < MostLinks ? Real(Path.GetFullPath(Path.Combine(real, target)), links + 1) : next;
        }
        return real;
    }

    private static FixtureProblem Refused(string message) => new(FixtureProblem.Declaration, message);
}
