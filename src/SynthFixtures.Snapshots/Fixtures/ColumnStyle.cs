using System;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>How members become columns.</summary>
/// <param name="Separator">What stands between the names of a member and of a member of it.</param>
/// <param name="Holds">Whether a member has columns at all.</param>
/// <param name="StatedName">
/// The name that the member states for its column, which then stands alone, or for the beginning of its members' columns; null where it states none.
/// </param>
internal sealed record ColumnStyle(string Separator, Func<ReadableMember, bool> Holds, Func<ReadableMember, string?> StatedName)
{
    /// <summary>The columns of csv: names of members of members after a dot.</summary>
    public static ColumnStyle Csv { get; } = new(".", static _ => true, static _ => null);
}
