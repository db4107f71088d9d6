using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing.Groups;

/// <summary>Finds the cells that statements name.</summary>
/// <param name="subject">The type or theory, in words.</param>
/// <param name="slots">The places that are filled, by the index of their cell.</param>
/// <param name="findings">Takes names that mean nothing.</param>
internal sealed class GroupMembers(string subject, IReadOnlyList<Slot> slots, IFindings findings)
{
    public string Subject => subject;

    /// <summary>The name of a member.</summary>
    public string Name(int cell) => slots[cell].Name;

    public Slot Slot(int cell) => slots[cell];

    /// <summary>The index of the cell that an argument names, or null where there is none and it is reported.</summary>
    /// <param name="statement">The attribute.</param>
    /// <param name="argument">The argument, for the place of the finding.</param>
    /// <param name="name">Its value.</param>
    /// <param name="element">Which element, where the argument is a list.</param>
    public int? Find(GroupStatement statement, string argument, string? name, int? element = null)
    {
        for (var i = 0; i < slots.Count; i++)
        {
            if (slots[i].Name == name)
                return i;
        }
        var near = Spelling.Nearest(name ?? "", slots.Select(s => s.Name));
        var exists = statement.On is INamedTypeSymbol type && Has(type, name);
        findings.Report(
            GroupNamesNoMember.Descriptor, statement.At(argument, element, exists ? null : near), subject, $"[{Spelling.Name(statement.Attribute)}]", name ?? "null",
            exists ? "which is not made: it is computed, or [NotSynthetic]" : $"which {subject} does not have",
            exists || near is null ? "name a member that is filled" : $"did you mean nameof({near})?");
        return null;
    }

    private static bool Has(INamedTypeSymbol type, string? name)
    {
        for (var at = type; at is not null && name is not null; at = at.BaseType!)
        {
            if (at.GetMembers(name).Any(m => m is IPropertySymbol or IFieldSymbol))
                return true;
        }
        return false;
    }
}
