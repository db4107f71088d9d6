using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Snapshots;

/// <summary>The snapshot calls of an assembly, as the compiler saw them.</summary>
internal sealed class SnapshotCalls
{
    // A cache of what never changes; an assembly that is unloaded leaves it.
    private static readonly ConditionalWeakTable<Assembly, SnapshotCalls> Known = [];

    private readonly Lazy<List<(SnapshotCallAttribute Call, SnapshotClaim Claim)>> claims;
    private readonly ILookup<(string File, string Member), SnapshotCallAttribute> places;

    private SnapshotCalls(List<SnapshotCallAttribute> calls)
    {
        claims = new(() => [.. calls.Select(call => (call, new SnapshotClaim(call)))]);
        places = calls.Where(c => c.Type != SnapshotCallAttribute.Any).ToLookup(c => (c.File, c.Member));
    }

    /// <summary>Those of an assembly.</summary>
    /// <param name="assembly">The assembly of the tests.</param>
    public static SnapshotCalls Of(Assembly assembly) => Known.GetValue(assembly, static found => Of(found.GetCustomAttributes<SnapshotCallAttribute>()));

    public static SnapshotCalls Of(IEnumerable<SnapshotCallAttribute> calls) => new([.. calls]);

    /// <summary>The claims on a file.</summary>
    /// <param name="path">The path of a file that ends in <c>.verified.txt</c> or <c>.received.txt</c>.</param>
    /// <param name="project">The folder of the project.</param>
    public IReadOnlyList<SnapshotClaim> Claims(string path, string project)
    {
        var name = FileNames.WithoutEnding(Path.GetFileName(path));
        return [.. claims.Value.Select(c => c.Claim).Where(claim => claim.ClaimsFile(path, name, project))];
    }

    /// <summary>Whether a call of a method can have a section of the file that its cases share; so of methods without a call.</summary>
    public bool ClaimsSection(string type, string member, string title)
    {
        var own = claims.Value.Where(c => (c.Call.Type, c.Call.Member) == (type, member) || c.Call.Type == SnapshotCallAttribute.Any || (c.Call.Type == type && c.Call.Member == SnapshotCallAttribute.Any)).ToList();
        return own.Count == 0 || own.Exists(c => c.Claim.ClaimsSection(title));
    }

    /// <summary>The class whose method asks, as the compiler knows it; null where no call of the source stands there: one that is handed its place by a helper.</summary>
    /// <param name="site">Where a snapshot is asked for.</param>
    /// <exception cref="SyntheticSnapshotException">The file has several classes with this method, and the line is that of none of their calls.</exception>
    public string? TypeOf(TestSite site)
    {
        var calls = places[(site.File, site.Member)].ToList();
        return calls.Select(c => c.Type).Distinct().Take(2).Count() < 2
            ? calls.FirstOrDefault()?.Type
            : calls.Find(c => c.Line == site.Line)?.Type ?? throw new SyntheticSnapshotException(
                $"{site.FileName} has several classes with a method {site.Member} that asks for a snapshot, and line {site.Line.ToString(CultureInfo.InvariantCulture)} is none of theirs: hand the line on with file and member.");
    }
}
