using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>What an attribute says to the generator.</summary>
internal enum AttributeRole
{
    Other,
    Synthetic,
    Maker,
    Constant,
    Derive,
    OneOf,
    ConvertWith,
    Missing,
    Count,
    MaxDepth,
    Parent,
    Unique,
    Correlate,
    FixedSum,
    Share,
    UniqueTogether,
    MissingTogether,
    Latent,
    NotSynthetic,
    StreamName,
}

/// <summary>An attribute class, as the generator sees it.</summary>
internal sealed class AttributeKind(AttributeRole role, string name, bool isDistribution, ImmutableArray<KernelReference> kernels, bool namesLaw)
{
    public static readonly AttributeKind Other = new(AttributeRole.Other, "", false, ImmutableArray<KernelReference>.Empty, false);

    public AttributeRole Role => role;

    /// <summary>The name of the attribute without its suffix: <c>Normal</c>.</summary>
    public string Name => name;

    /// <summary>Whether the attribute takes Min, Max and Decimals.</summary>
    public bool IsDistribution => isDistribution;

    public ImmutableArray<KernelReference> Kernels => kernels;

    /// <summary>The parameters that state values which go on from row to row by equal steps, or null.</summary>
    public (string First, string? Difference)? Steps { get; init; }

    /// <summary>The parameters of the kernels that take a function, and how it is called.</summary>
    public ImmutableArray<(string Parameter, IMethodSymbol Call)> Functions { get; } = kernels
        .Where(kernel => kernel.Type is not null)
        .SelectMany(kernel => kernel.Type!.InstanceConstructors)
        .SelectMany(constructor => constructor.Parameters)
        .Where(parameter => parameter.Type.TypeKind == TypeKind.Delegate)
        .Select(parameter => (parameter.Name, ((INamedTypeSymbol)parameter.Type).DelegateInvokeMethod!))
        .ToImmutableArray();

    /// <summary>Whether any of the kernels implements a law.</summary>
    public bool NamesLaw => namesLaw;

    /// <summary>Whether all attributes of the kind on one member make one kernel.</summary>
    public bool Gathers { get; } = kernels.Any(kernel => kernel.Gathers);

    public bool IsMaker => role is AttributeRole.Maker or AttributeRole.Constant or AttributeRole.Derive or AttributeRole.OneOf;
}

/// <summary>A kernel that an attribute class names.</summary>
internal sealed class KernelReference(string name, INamedTypeSymbol? type, bool gathers)
{
    /// <summary>The name, as the attribute gives it.</summary>
    public string Name => name;

    /// <summary>The kernel, or null where the compilation has none of the name.</summary>
    public INamedTypeSymbol? Type => type;

    /// <summary>Whether all attributes of the kind on one member make one kernel.</summary>
    public bool Gathers => gathers;

    public static ImmutableArray<KernelReference> Read(INamedTypeSymbol attribute, Compilation compilation)
    {
        for (var at = attribute; at is not null; at = at.BaseType)
        {
            var kernels = at.GetAttributes()
                .Where(a => a.Is(Names.Kernel) && a.ConstructorArguments.Length == 1)
                .Select(a => Read(a, compilation))
                .ToImmutableArray();
            if (!kernels.IsEmpty)
                return kernels;
        }
        return ImmutableArray<KernelReference>.Empty;
    }

    private static KernelReference Read(AttributeData attribute, Compilation compilation)
    {
        var gathers = attribute.NamedArguments.Any(a => a.Key == "Gathers" && a.Value.Scalar() is true);
        return attribute.ConstructorArguments[0].Scalar() switch
        {
            INamedTypeSymbol type => new(type.ToDisplayString(), type.IsUnboundGenericType ? type.OriginalDefinition : type, gathers),
            string name => new(name, compilation.GetTypeByMetadataName(name), gathers),
            _ => new("null", null, gathers),
        };
    }
}
