using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing.Conditions;

/// <summary>Reads the attributes of a member that have conditions: makers, and rates of nulls.</summary>
/// <param name="scope">What all cells share.</param>
/// <param name="conditions">Reads the conditions.</param>
/// <param name="slot">The member.</param>
/// <param name="spot">What it is called.</param>
internal sealed class RuleReader(CellScope scope, ConditionReader conditions, Slot slot, Spot spot)
{
    private readonly Knowledge knowledge = scope.Knowledge;

    /// <summary>Whether a maker of the member has a condition.</summary>
    public bool HasAlternatives
    {
        get
        {
            foreach (var maker in slot.Makers(knowledge))
            {
                if (ConditionReader.TextOf(maker) is not null)
                    return true;
            }
            return false;
        }
    }

    /// <summary>The rate of an attribute as a literal; 0 without one.</summary>
    public static string Rate(AttributeData? missing) => Literals.Number(missing?.ConstructorArguments.FirstOrDefault().Scalar() as double? ?? 0);

    /// <summary>The makers in the order in which their conditions are asked, or null where something is wrong and is reported.</summary>
    /// <param name="read">Reads one maker as if it stood alone.</param>
    public Made? Alternatives(Func<Slot, Spot, Made?> read)
    {
        var makers = slot.Makers(knowledge).ToList();
        scope.Obeyed.UnionWith(makers.Where(m => ConditionReader.TextOf(m) is not null));
        if (slot.Find(knowledge, AttributeRole.Unique) is { } unique)
        {
            scope.Findings.Report(UniqueImpossible.Descriptor, new(slot.Symbol, unique), spot.Subject, "its law depends on conditions");
            return null;
        }

        var (rules, always) = Conditions(makers);
        if (rules is null)
            return null;
        var otherwise = makers.Where(m => ConditionReader.TextOf(m) is null).ToList();
        if (always is not null)
            otherwise.ForEach(m => Unreachable(m, "a condition before it always holds"));
        else if (!HasOneDefault(makers, otherwise))
            return null;

        var alternatives = new List<Alternative>();
        foreach (var (attributes, condition) in rules)
        {
            if (read(Part(attributes, isDefault: false), spot with { Name = condition.Name }) is not { } made)
                return null;
            alternatives.Add(new(condition.Name, condition.Condition, Typed(made.Maker)));
        }
        return read(Part(always ?? otherwise, isDefault: true), spot) is not { } rest ? null
            : alternatives.Count == 0 ? rest
            : rest with { Maker = new Maker.Conditional(alternatives.ToEquatableArray(), Typed(rest.Maker)) };
    }

    /// <summary>A maker with the rates of nulls under conditions.</summary>
    public Made WithMissing(Made made)
    {
        if (made.MissingRate is null || slot.Find(knowledge, AttributeRole.Missing) is null)
            return made;
        var stated = slot.Attributes.Where(a => knowledge.KindOf(a).Role == AttributeRole.Missing).ToList();
        var defaults = stated.Where(m => ConditionReader.TextOf(m) is null).ToList();
        var (rules, always) = Conditions(stated, "IsMissing");
        foreach (var other in always is null ? defaults.Skip(1) : defaults)
            Unreachable(other, always is null ? "one before it has no condition either" : "a condition before it always holds");
        return made with
        {
            MissingRate = always is null ? made.MissingRate : Rate(always[0]),
            MissingRules = (rules ?? []).Select(r => new MissingRule(r.Condition.Condition, Rate(r.Attributes[0]))).ToEquatableArray(),
        };
    }

    // The attributes of each condition that can hold, in order, and those of one that always does; null where a condition cannot be read.
    private (List<(List<AttributeData> Attributes, ReadCondition Condition)>? Rules, List<AttributeData>? Always) Conditions(IReadOnlyList<AttributeData> attributes, string suffix = "")
    {
        var rules = new List<(List<AttributeData> Attributes, ReadCondition Condition)>();
        List<AttributeData>? always = null;
        var isReadable = true;
        foreach (var attribute in attributes)
        {
            if (ConditionReader.TextOf(attribute) is not { } text)
                continue;
            if (always is not null)
            {
                Unreachable(attribute, "a condition before it always holds");
                continue;
            }
            var key = ConditionReader.KeyOf(text);
            if (rules.Find(r => r.Condition.Key == key) is { Attributes: { } same })
            {
                if (IsOne([.. same, attribute]))
                    same.Add(attribute);
                else
                    Unreachable(attribute, "one before it has the same condition");
                continue;
            }
            if (conditions.Read(attribute, text, slot, spot with { Name = spot.Name + suffix }, rules.Count + 1) is not { } condition)
                isReadable = false;
            else if (condition.Constant == false)
                Unreachable(attribute, "its condition never holds");
            else if (condition.Constant == true)
                always = [attribute];
            else
                rules.Add(([attribute], condition));
        }
        return (isReadable ? rules : null, always);
    }

    private bool HasOneDefault(List<AttributeData> makers, List<AttributeData> otherwise)
    {
        void Report(AttributeData at, string what, string remedy) =>
            scope.Findings.Report(DefaultNotOne.Descriptor, new(slot.Symbol, at), spot.Subject, what, remedy);

        if (otherwise.Count == 0)
            Report(makers[0], "no maker", "put one without When on it");
        else if (!IsOne(otherwise))
            Report(otherwise.Skip(1).FirstOrDefault(m => !IsOne([otherwise[0], m])) ?? otherwise[1], string.Join(" and ", otherwise.Select(m => $"[{Spelling.Name(m)}]")), "give all but one a When");
        return otherwise.Count > 0 && IsOne(otherwise);
    }

    private bool IsOne(List<AttributeData> attributes) => knowledge.KindOf(attributes[0]).IsMaker ? Mixtures.IsOneLaw(attributes, knowledge) : attributes.Count == 1;

    // What is said of the whole is read once, with the default.
    private Slot Part(IReadOnlyList<AttributeData> makers, bool isDefault) => slot.Only(a =>
        knowledge.KindOf(a) is var kind && (kind.IsMaker ? makers.Contains(a) : isDefault || kind.Role != AttributeRole.Missing));

    // A literal alone takes the type of its place, one of several does not.
    private Maker Typed(Maker maker)
    {
        var type = Nullability.Unwrap(slot.Type);
        return maker is Maker.Literal { Text: not "null" and var text } && IsNoTypeOfLiterals(type.SpecialType) ? new Maker.Literal($"({scope.Names.Of(type)}){text}") : maker;
    }

    private static bool IsNoTypeOfLiterals(SpecialType type) => type is SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16
        or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_UInt64 or SpecialType.System_UIntPtr;

    private void Unreachable(AttributeData attribute, string reason) =>
        scope.Findings.Report(RuleUnreachable.Descriptor, new(slot.Symbol, attribute), spot.Subject, Spelling.Name(attribute), reason);
}
