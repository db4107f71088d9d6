using System.Collections.Generic;
using SynthFixtures.Streams;

namespace SynthFixtures.Rows;

/// <summary>How the rows of a source are made, in words: the head of a snapshot, the provenance of a fixture file.</summary>
/// <remarks>
/// Generated code writes it from the model. It depends on neither culture nor machine, and changes exactly when the model does: a member's
/// method, a parameter, a name.
/// </remarks>
/// <param name="type">The full name of the type: <c>Shop.Customer</c>.</param>
/// <param name="members">One for each value of a row, in order of declaration.</param>
public sealed class SourceDescription(string type, IReadOnlyList<MemberDescription> members)
{
    /// <summary>The full name of the type: <c>Shop.Customer</c>.</summary>
    public string Type { get; } = type;

    /// <summary>The name of the type in streams: that of the type, unless <c>[StreamName]</c> pins another.</summary>
    public string StreamName { get; init; } = type;

    /// <summary>What is said of several members together, one line each.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>One for each value of a row, in order of declaration; draws that derivations ask for follow.</summary>
    public IReadOnlyList<MemberDescription> Members { get; } = members;

    /// <summary>The version of the streams from which the rows are drawn.</summary>
    public ulong StreamVersion => StreamKey.Version;
}
