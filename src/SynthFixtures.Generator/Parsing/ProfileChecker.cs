using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Holds a profile against the members that it describes.</summary>
internal static class ProfileChecker
{
    public static void Check(INamedTypeSymbol type, List<(Slot Slot, bool Settable)> members, CellScope scope)
    {
        if (scope.Profile is not { } profile)
            return;
        foreach (var property in profile.Members)
        {
            if (members.FirstOrDefault(m => m.Slot.Name == property.Name).Slot is not { } slot)
            {
                var near = Spelling.Nearest(property.Name, members.Select(m => m.Slot.Name));
                scope.Findings.Report(ProfileMismatch.Descriptor, new(property), $"{profile.Interface.Name}.{property.Name}",
                    $"{type.Name} has no member '{property.Name}' that can be seen", near is null ? "remove the property" : $"did you mean '{near}'?");
            }
            else if (!SymbolEqualityComparer.Default.Equals(Nullability.Unwrap(slot.Type), Nullability.Unwrap(property.Type)))
            {
                scope.Findings.Report(ProfileMismatch.Descriptor, new(property), $"{profile.Interface.Name}.{property.Name}",
                    $"{type.Name}.{slot.Name} is of type {slot.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}", "declare the property with that type");
            }
        }
    }
}
