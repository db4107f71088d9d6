using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Snapshots;

/// <summary>The snapshot calls of an assembly, as the compiler saw them.</summary>
public sealed class SnapshotCalls
{
    // A cache of what never changes; an assembly that is unloaded leaves it.
    private static readonly ConditionalWeakTable<Assembly, SnapshotCalls> Known = [];

    private readonly List<SnapshotCallAttribute> calls;
    private readonly ILookup<(string File, string Member), string> types;

    private SnapshotCalls(List<SnapshotCallAttribute> calls)
    {
        this.calls = calls;
        types = calls.Where(c => c.Type != SnapshotCallAttribute.Any).ToLookup(c => (c.File, c.Member), c => c.Type);
    }

    /// <summary>Those of an assembly.</summary>
    /// <param name="assembly">The assembly of the tests.</param>
    public static SnapshotCalls Of(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return Known.GetValue(assembly, static found => new([.. found.GetCustomAttributes<SnapshotCallAttribute>()]));
    }

    /// <summary>Whether a call can have written a file; by its name only, as calls may choose the folder at run time.</summary>
    /// <param name="path">The path of a file that ends in <c>.verified.txt</c>.</param>
    public bool Claims(string path)
    {
        var file = Path.GetFileName(path);
        var name = file.EndsWith(FileNames.Accepted, StringComparison.OrdinalIgnoreCase) ? file[..^FileNames.Accepted.Length] : file;
        return calls.Exists(call => Claims(call, name));
    }

    /// <summary>Whether a file is a snapshot of this library, and not one of another with the same ending.</summary>
    /// <param name="path">The path of a file.</param>
    public static bool IsSnapshot(string path)
    {
        using var reader = new StreamReader(path);
        return reader.ReadLine() is { } line && SnapshotReader.IsSnapshot(line);
    }

    /// <summary>The class whose method asks, or null where the source leaves several or none.</summary>
    internal string? TypeOf(string file, string member) => types[(file, member)].Distinct().Take(2).ToList() is [var type] ? type : null;

    private static bool Claims(SnapshotCallAttribute call, string name)
    {
        if (call.Type == SnapshotCallAttribute.Any)
            return true;
        if (call.Member == SnapshotCallAttribute.Any)
            return name.StartsWith(FileNames.Safe(call.Type) + ".", StringComparison.OrdinalIgnoreCase);

        var whole = FileNames.Safe($"{call.Type}.{call.Member}");
        var cut = name.LastIndexOf(FileNames.BeforeHash);
        if (cut >= 0 && whole.StartsWith(name[..cut], StringComparison.OrdinalIgnoreCase))
            return true;
        return name.StartsWith(whole, StringComparison.OrdinalIgnoreCase) && (name.Length == whole.Length || name[whole.Length] == FileNames.BeforeCase);
    }
}
