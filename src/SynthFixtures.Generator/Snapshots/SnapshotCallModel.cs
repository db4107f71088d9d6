using System;
using System.Collections.Immutable;
using System.Linq;
using SynthFixtures.Generator.Model;

namespace SynthFixtures.Generator.Snapshots;

/// <summary>A snapshot call: what names its file.</summary>
/// <param name="File">The name of the source file.</param>
/// <param name="Type">The class, with those around it; <c>*</c> where the call names it at run time.</param>
/// <param name="Member">The method; <c>*</c> where the call names it at run time.</param>
internal sealed record SnapshotCallModel(string File, string Type, string Member)
{
    public const string Any = "*";

    /// <summary>Each once, in a stable order.</summary>
    public static EquatableArray<SnapshotCallModel> Distinct(ImmutableArray<SnapshotCallModel> calls) => calls.Distinct()
        .OrderBy(c => c.File, StringComparer.Ordinal).ThenBy(c => c.Type, StringComparer.Ordinal).ThenBy(c => c.Member, StringComparer.Ordinal)
        .ToEquatableArray();
}
