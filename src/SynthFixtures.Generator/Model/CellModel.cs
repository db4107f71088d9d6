using System.Collections.Generic;
using System.Linq;

namespace SynthFixtures.Generator.Model;

/// <summary>One value of a row: a member's, or a draw that a derivation asks for.</summary>
/// <param name="Name">The name from which identifiers are made: <c>Weight</c>, or <c>WeightNoise</c> for a draw of a derivation.</param>
/// <param name="StreamType">The type part of the stream's name.</param>
/// <param name="StreamMember">The member part of the stream's name.</param>
/// <param name="Stream">The constant of the stream.</param>
/// <param name="Type">The type of the value, as it is printed.</param>
/// <param name="Assignment">The name by which an initializer sets it, or null where no initializer does.</param>
/// <param name="Statement">The statement around the value that sets it in a finished row, or null.</param>
/// <param name="MissingRate">The probability of null, as a literal, or null where it never is.</param>
/// <param name="Maker">How the value is made.</param>
/// <param name="UniqueName">Where no two rows have the same value: the member, for messages; else null.</param>
/// <param name="IsDistinct">Whether the values of different rows differ: elements of a set, keys of a dictionary.</param>
internal sealed record CellModel(
    string Name,
    string StreamType,
    string StreamMember,
    ulong Stream,
    string Type,
    string? Assignment,
    Conversion? Statement,
    string? MissingRate,
    Maker Maker,
    string? UniqueName = null,
    bool IsDistinct = false)
{
    /// <summary>Whether the row has the value from other members, which set the same storage.</summary>
    public bool IsView { get; init; }

    /// <summary>When the member is set among the others: in order of declaration where it is the same.</summary>
    public int Turn { get; init; }

    /// <summary>What is set once more, after all others, where an override is given; or null.</summary>
    public string? Restated { get; init; }

    /// <summary>The rates of nulls under conditions, which go before <see cref="MissingRate"/>.</summary>
    public EquatableArray<MissingRule> MissingRules { get; init; }

    /// <summary>Whether <see cref="Statement"/> takes the elements of a collection, whatever holds them.</summary>
    public bool IsAdded { get; init; }

    /// <summary>The stream that says which rows lack the value, together with others; null where the cell's own does.</summary>
    public GroupStream? MissingStream { get; init; }

    /// <summary>Of a unique cell the number of its values, or null where only the library knows it.</summary>
    public ulong? UniqueCount { get; init; }

    /// <summary>The indices of the cells that the conditions of its group read.</summary>
    public EquatableArray<int> GroupInputs { get; init; } = EquatableArray<int>.Empty;

    /// <summary>The indices of the cells that must be made before.</summary>
    public IEnumerable<int> Dependencies => MissingRules.Count + GroupInputs.Count == 0
        ? Maker.Dependencies
        : Maker.Dependencies.Concat(MissingRules.SelectMany(rule => rule.Condition.Inputs)).Concat(GroupInputs);
}
