using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing.Conditions;
using SynthFixtures.Streams;

namespace SynthFixtures.Generator.Parsing;

/// <summary>What all cells of one generated class share.</summary>
internal sealed class CellScope(string streamType, Knowledge knowledge, NameScope names, IFindings findings, Profile? profile)
{
    public Knowledge Knowledge => knowledge;

    public NameScope Names => names;

    public IFindings Findings => findings;

    /// <summary>The profile that describes the type, or null.</summary>
    public Profile? Profile => profile;

    /// <summary>The attributes of which something came.</summary>
    public HashSet<AttributeData> Obeyed { get; } = [];

    /// <summary>The conditions that are stated as text.</summary>
    public ConditionClasses Conditions { get; } = new(knowledge);

    /// <summary>The methods that make values, and the constructor.</summary>
    public List<IMethodSymbol> Called { get; } = [];

    /// <summary>The conditions that are expressions, each with its attribute and what it is about.</summary>
    public List<(ConditionSyntax Condition, AttributeData Attribute, Slot Slot, string Subject)> Expressions { get; } = [];

    /// <summary>Remembers a method that generated code calls.</summary>
    public void Call(IMethodSymbol method)
    {
        names.Note(method);
        Called.Add(method);
    }

    public CellModel Cell(Slot slot, Spot spot, Made made, string? assignment = null, Conversion? statement = null, bool isDistinct = false)
    {
        names.Note(slot.Member);
        var isUnique = IsUnique(slot, made);
        return new(
            spot.Name, streamType, spot.Stream, StreamName.Of(streamType, spot.Stream), names.Of(slot.TypeOfValues),
            assignment, statement, made.MissingRate, made.Maker, isUnique ? spot.Subject : null, isDistinct)
        {
            MissingRules = made.MissingRules,
            UniqueCount = isUnique ? ValueCount.Of(slot, knowledge) : null,
        };
    }

    /// <summary>Those of the types inside a member whose sources are prepared, or null.</summary>
    public PreparedMaker? Prepared(string member, IEnumerable<INamedTypeSymbol?> types)
    {
        var inside = types.OfType<INamedTypeSymbol>().Where(knowledge.Prepared.IsInside).Select(type => names.Of(type)).Distinct().ToEquatableArray();
        return inside.Count == 0 ? null : new(member, inside);
    }

    // A function of the row number differs from row to row by itself.
    private bool IsUnique(Slot slot, Made made) =>
        slot.Find(knowledge, AttributeRole.Unique) is not null && made.Maker is not Maker.RowFunction;
}

/// <summary>How a value is made, and the probability of null as a literal, or null where it never is.</summary>
/// <param name="Maker">How the value is made.</param>
/// <param name="MissingRate">The probability of null as a literal, or null.</param>
internal readonly record struct Made(Maker Maker, string? MissingRate)
{
    /// <summary>The rates under conditions, which go before.</summary>
    public EquatableArray<MissingRule> MissingRules { get; init; }
}
