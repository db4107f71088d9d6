using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing.Groups;

/// <summary>An attribute that ties members together, and what it stands on.</summary>
/// <param name="On">The type, its profile, a base type or a theory.</param>
/// <param name="Attribute">The attribute.</param>
internal readonly record struct GroupStatement(ISymbol On, AttributeData Attribute)
{
    /// <summary>The statements about a type: of its profile, of its base types, its own.</summary>
    public static IReadOnlyList<GroupStatement> Of(INamedTypeSymbol type, Profile? profile)
    {
        var owners = new Stack<ISymbol>();
        for (var at = type; at is not null && at.SpecialType == SpecialType.None; at = at.BaseType)
            owners.Push(at);
        if (profile is not null)
            owners.Push(profile.Interface);
        return [.. owners.SelectMany(Of)];
    }

    /// <summary>The statements about the parameters of a theory.</summary>
    public static IReadOnlyList<GroupStatement> Of(IMethodSymbol theory) => [.. Of((ISymbol)theory)];

    /// <summary>Where a finding about an argument is shown.</summary>
    public Place At(string? argument = null, int? element = null, string? remedy = null) => new(On, Attribute, argument, remedy, element);

    private static IEnumerable<GroupStatement> Of(ISymbol owner) => owner.GetAttributes().Select(a => new GroupStatement(owner, a));
}
