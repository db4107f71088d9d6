using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing.Conditions;

/// <summary>A hidden variable: what conditions and methods see, and its cell.</summary>
internal sealed record LatentVariable(Slot Slot, CellModel Cell, AttributeData Attribute);

/// <summary>Reads the hidden variables of a type, of its profile and of its bases.</summary>
internal sealed class LatentReader(INamedTypeSymbol type, string subject, CellScope scope)
{
    private readonly Knowledge knowledge = scope.Knowledge;

    /// <summary>The variables in order of declaration; what is wrong is reported.</summary>
    /// <param name="members">The members of the row.</param>
    public List<LatentVariable> Read(IReadOnlyList<Slot> members)
    {
        var latents = new List<LatentVariable>();
        foreach (var (attribute, owner) in Attributes())
        {
            var name = attribute.ConstructorArguments.FirstOrDefault().Scalar() as string ?? "";
            if (Obstacle(name, members, latents) is { } obstacle)
                scope.Findings.Report(LatentUnusable.Descriptor, new(owner, attribute, "name"), subject, name, obstacle);
            else if (Read(attribute, name, owner) is { } latent)
                latents.Add(latent);
        }
        return latents;
    }

    private LatentVariable? Read(AttributeData attribute, string name, INamedTypeSymbol owner)
    {
        var integer = knowledge.Compilation.GetSpecialType(SpecialType.System_Int32);
        var slot = new Slot(name, integer, owner, parameter: null, System.Collections.Immutable.ImmutableArray<AttributeData>.Empty);
        if (!DomainChecker.Check(attribute, slot, $"{subject}.{name}", knowledge, scope.Findings)
            || new Arguments(attribute)["weights"] is not { } weights
            || KernelReference.Read(attribute.AttributeClass!, knowledge.Compilation).FirstOrDefault()?.Type is not { } kernel
            || knowledge.Fit(kernel, integer) is not { } fit
            || fit.Constructors.FirstOrDefault(c => c.Length == 1) is not { IsDefault: false } parameters
            || Literals.Of(weights, parameters[0].Type, scope.Names) is not { } text)
            return null;
        var law = new KernelModel(scope.Names.Of(kernel), new[] { new KernelArgument(parameters[0].Name, text) }.ToEquatableArray(), Truncation: null);
        var cell = scope.Cell(slot, new Spot(name, name, $"{subject}.{name}"), new Made(fit.Make(law, scope.Names, decimals: 0), MissingRate: null));
        return new(slot, cell, attribute);
    }

    private IEnumerable<(AttributeData Attribute, INamedTypeSymbol Owner)> Attributes()
    {
        var owners = new Stack<INamedTypeSymbol>(Methods.Owners(type, scope.Profile));
        return owners.SelectMany(owner => owner.GetAttributes().Where(a => knowledge.KindOf(a).Role == AttributeRole.Latent).Select(a => (a, owner)));
    }

    private static string? Obstacle(string name, IReadOnlyList<Slot> members, List<LatentVariable> latents) =>
        !SyntaxFacts.IsValidIdentifier(name) ? "which is no name in C#; use an identifier"
        : members.FirstOrDefault(m => string.Equals(m.Name, name, StringComparison.OrdinalIgnoreCase)) is { } member ? $"but a member is called {member.Name}; use another name"
        : latents.Exists(l => string.Equals(l.Slot.Name, name, StringComparison.OrdinalIgnoreCase)) ? "which another hidden variable has; use another name"
        : null;
}
