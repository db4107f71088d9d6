using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing.Theories;

/// <summary>Theories that a class inherits from a generic base class: the models of their parameters are known where the class says what the base is of.</summary>
internal static class InheritedTheories
{
    /// <summary>The models; where a type is none, that is reported at the class.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Models(INamedTypeSymbol derived, Knowledge knowledge, IFindings? listener)
    {
        var models = new List<INamedTypeSymbol>();
        var findings = new FindingCounter(listener);
        for (var at = derived.BaseType; at is { IsGenericType: true }; at = at.BaseType)
        {
            foreach (var method in at.GetMembers().OfType<IMethodSymbol>().Where(TheoryAttributes.IsTheory))
            {
                var given = TheoryAttributes.Given(method);
                foreach (var parameter in method.Parameters.Where(p => TheoryParameters.IsMade(p, given, knowledge) && IsSettledBy(p, knowledge)))
                {
                    var type = Nullability.Unwrap(parameter.Type);
                    if (!TheoryParameters.IsValue(type, knowledge) && TheoryParameters.Model(type, knowledge) is { } model)
                        models.Add(model);
                    else if (type.TypeKind != TypeKind.Error)
                        Refuse(parameter, $"{derived.Name}.{method.Name}");
                }
            }
        }
        return models;

        void Refuse(IParameterSymbol parameter, string subject) => findings.Report(
            TheoryParameterImpossible.Descriptor,
            new(derived),
            subject,
            $"parameter '{parameter.Name}' is of type {Spelling.Type(parameter.Type)} here, which is no model",
            $"derive from {parameter.ContainingType.Name} of a class, record or struct");
    }

    // Open in the base class, and no longer in the one that derives.
    private static bool IsSettledBy(IParameterSymbol parameter, Knowledge knowledge) =>
        parameter.RefKind == RefKind.None && !parameter.IsParams && parameter.OriginalDefinition.Type is var declared
        && TheoryParameters.IsDeferred(declared) && !TheoryParameters.IsDeferred(parameter.Type)
        && !TheoryParameters.IsCell(parameter.OriginalDefinition, knowledge);
}
