using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;

namespace SynthFixtures.Generator.Parsing.Annotations;

/// <summary>Finds the kernel that the library, or the project, declares for an annotation, and binds what the annotations say to its constructor.</summary>
internal sealed class AnnotationBinder(Knowledge knowledge, NameScope names)
{
    public NameScope Names => names;

    /// <summary>The declarations of kernels for an annotation that have values of the type, the nearest first, of equals that of real numbers where the type has them.</summary>
    public IEnumerable<(KernelFit Fit, AttributeData Declaration)> Kernels(string annotation, ITypeSymbol type) =>
        from declaration in knowledge.AnnotationKernels(annotation)
        let kernel = declaration.ConstructorArguments[1].Scalar() as INamedTypeSymbol
        where kernel is not null
        let fit = knowledge.Fit(kernel.IsUnboundGenericType ? kernel.OriginalDefinition : kernel, type)
        where fit is not null
        orderby fit.Distance, fit.IsInteger && !Conversions.IsInteger(type)
        select (fit, declaration);

    /// <summary>Whether some kernel is declared for an annotation.</summary>
    public bool Knows(string annotation) => knowledge.AnnotationKernels(annotation).Count > 0;

    /// <summary>The maker by the nearest kernel that takes all of the arguments, or null.</summary>
    /// <param name="annotation">The annotation for which the kernel is declared.</param>
    /// <param name="slot">What is filled.</param>
    /// <param name="arguments">Expressions by the names of the kernel's parameters.</param>
    /// <param name="own">An annotation whose own arguments the kernel may take too.</param>
    /// <param name="decimals">The decimal places of a decimal member.</param>
    /// <param name="isWide">Whether there are more values than a uniform tells apart.</param>
    public Maker? Bind(string annotation, Slot slot, IReadOnlyDictionary<string, string> arguments, AttributeData? own = null, int decimals = 2, bool isWide = false)
    {
        var given = own is null ? null : new Arguments(own);
        foreach (var (fit, _) in Kernels(annotation, Nullability.Unwrap(slot.Type)))
        {
            foreach (var parameters in fit.Constructors)
            {
                if (Bind(parameters, slot, arguments, given) is { } bound)
                    return fit.Make(new(names.Of(fit.Kernel), bound.ToEquatableArray(), null), names, decimals, isWide);
            }
        }
        return null;
    }

    private List<KernelArgument>? Bind(ImmutableArray<IParameterSymbol> parameters, Slot slot, IReadOnlyDictionary<string, string> arguments, Arguments? own)
    {
        var bound = new List<KernelArgument>();
        foreach (var parameter in parameters)
        {
            if (Text(parameter, slot, arguments, own) is { } text)
                bound.Add(new(parameter.Name, text));
            else if (!parameter.HasExplicitDefaultValue)
                return null;
        }
        return arguments.Keys.All(name => parameters.Any(p => p.Name == name)) ? bound : null;
    }

    private string? Text(IParameterSymbol parameter, Slot slot, IReadOnlyDictionary<string, string> arguments, Arguments? own)
    {
        if (arguments.TryGetValue(parameter.Name, out var text))
            return text;
        if (parameter.Name == "memberName")
            return Literals.Text(slot.Name);
        return (own?[parameter.Name] ?? own?.Named(Spelling.Pascal(parameter.Name))) is { } value ? Literals.Of(value, parameter.Type, names) : null;
    }
}
