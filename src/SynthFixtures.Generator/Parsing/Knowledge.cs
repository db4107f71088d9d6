using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Parsing.Parts;

namespace SynthFixtures.Generator.Parsing;

/// <summary>What a compilation knows of the library: looked up once for each compilation, never kept longer.</summary>
internal sealed class Knowledge
{
    private static readonly ConditionalWeakTable<Compilation, Knowledge> Known = new();
    private static readonly SymbolEqualityComparer Same = SymbolEqualityComparer.Default;

    private readonly ConcurrentDictionary<INamedTypeSymbol, AttributeKind> kinds = new(Same);
    private readonly ConcurrentDictionary<ITypeSymbol, CollectionShape?> shapes = new(SymbolEqualityComparer.IncludeNullability);
    private readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyList<Edge>> edges = new(Same);
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<ParameterDomain>> domains = new(Same);
    private readonly ConcurrentDictionary<(INamedTypeSymbol Kernel, ITypeSymbol Type, bool AsNumbers), KernelFit?> fits = new();
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<string>> warnings = new(Same);
    private readonly INamedTypeSymbol? maker;
    private readonly INamedTypeSymbol? distribution;
    private readonly INamedTypeSymbol? parameterDomain;
    private readonly Dictionary<ITypeSymbol, AttributeData> defaults = new(Same);
    private readonly Dictionary<string, List<AttributeData>> annotationKernels = [];
    private readonly HashSet<ITypeSymbol> generatedElsewhere = new(Same);
    private readonly HashSet<ITypeSymbol> generatedHere = new(Same);
    private readonly Lazy<Dictionary<INamedTypeSymbol, Profile>> profiles;

    private Knowledge(Compilation compilation)
    {
        Compilation = compilation;
        Taken = new(compilation);
        Growth = new(this);
        (Unique, Prepared) = (TypesInside.Unique(this), TypesInside.Prepared(this));
        maker = compilation.GetTypeByMetadataName(Names.Maker);
        distribution = compilation.GetTypeByMetadataName(Names.Distribution);
        parameterDomain = compilation.GetTypeByMetadataName(Names.ParameterDomain);
        Quantile = compilation.GetTypeByMetadataName(Names.Quantile);
        WideQuantile = compilation.GetTypeByMetadataName(Names.WideQuantile);
        ColumnQuantile = compilation.GetTypeByMetadataName(Names.ColumnQuantile);
        RowValue = compilation.GetTypeByMetadataName(Names.RowValue);
        Column = compilation.GetTypeByMetadataName(Names.Column);
        DistributionKernel = compilation.GetTypeByMetadataName(Names.DistributionKernel);
        IntegerValued = compilation.GetTypeByMetadataName(Names.IntegerValued);
        Ordered = compilation.GetTypeByMetadataName(Names.Ordered);
        Indexed = compilation.GetTypeByMetadataName(Names.Indexed);
        PreparedLaw = compilation.GetTypeByMetadataName(Names.Prepared);
        Equiprobable = compilation.GetTypeByMetadataName(Names.Equiprobable);
        profiles = new(() => Profile.All(compilation));
        ReadReferences();
    }

    public Compilation Compilation { get; }

    public INamedTypeSymbol? Quantile { get; }

    public INamedTypeSymbol? WideQuantile { get; }

    public INamedTypeSymbol? ColumnQuantile { get; }

    public INamedTypeSymbol? RowValue { get; }

    public INamedTypeSymbol? Column { get; }

    public INamedTypeSymbol? DistributionKernel { get; }

    public INamedTypeSymbol? IntegerValued { get; }

    public INamedTypeSymbol? PreparedLaw { get; }

    public INamedTypeSymbol? Equiprobable { get; }

    public INamedTypeSymbol? Ordered { get; }

    public INamedTypeSymbol? Indexed { get; }

    /// <summary>What chooses among several types: the kernel of [OneOf], over their indices.</summary>
    public INamedTypeSymbol? OneOfKernel => Compilation.GetTypeByMetadataName(Names.OneOf) is { } attribute
        ? KernelReference.Read(attribute, Compilation).FirstOrDefault()?.Type?.Construct(Compilation.GetSpecialType(SpecialType.System_Int32))
        : null;

    /// <summary>The types that hold ever larger ones.</summary>
    public Growth Growth { get; }

    /// <summary>The types with unique members.</summary>
    public TypesInside Unique { get; }

    /// <summary>The types whose sources have something to prepare.</summary>
    public TypesInside Prepared { get; }

    /// <summary>The names that mean something already.</summary>
    public TakenNames Taken { get; }

    public static Knowledge Of(Compilation compilation) => Known.GetValue(compilation, static c => new Knowledge(c));

    /// <summary>What an attribute is to the generator.</summary>
    public AttributeKind KindOf(AttributeData attribute) =>
        attribute.AttributeClass is not { } type ? AttributeKind.Other
        : kinds.TryGetValue(type, out var known) ? known
        : kinds.GetOrAdd(type, Classify);

    public bool IsSynthetic(ITypeSymbol type) => IsMarked(type) || (type is INamedTypeSymbol named && profiles.Value.ContainsKey(named));

    /// <summary>Whether the type itself carries the attribute.</summary>
    public bool IsMarked(ITypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (KindOf(attribute).Role == AttributeRole.Synthetic)
                return true;
        }
        return false;
    }

    /// <summary>Whether code of this project can name a symbol.</summary>
    public bool CanReach(ISymbol symbol) => IsPublic(symbol) || Compilation.IsSymbolAccessibleWithin(symbol, Compilation.Assembly);

    /// <summary>The types that this project describes by profiles.</summary>
    public IEnumerable<INamedTypeSymbol> Profiled => profiles.Value.Keys;

    /// <summary>Whether this project describes types by profiles: then a type of another assembly is not what that assembly says alone.</summary>
    public bool HasProfiles => profiles.Value.Count > 0;

    /// <summary>The attributes of a type, those of its profile first.</summary>
    public IReadOnlyList<AttributeData> AttributesOf(INamedTypeSymbol type) =>
        ProfileOf(type) is { } profile ? profile.Interface.GetAttributes().AddRange(type.GetAttributes()) : type.GetAttributes();

    /// <summary>The synthetic types that the members of a type hold, and whether the members can do without.</summary>
    public IReadOnlyList<Edge> EdgesOf(INamedTypeSymbol type) =>
        edges.GetOrAdd(type, t => Contents.Of(t, this));

    /// <summary>The profile that describes a type in this project, or null.</summary>
    public Profile? ProfileOf(INamedTypeSymbol type) => profiles.Value.TryGetValue(type, out var profile) ? profile : null;

    /// <summary>Whether a type is declared in this project, or in one that knows the attributes.</summary>
    public bool CanBeAnnotated(ITypeSymbol type) =>
        Same.Equals(type.ContainingAssembly, Compilation.Assembly) || (maker is not null && References(type.ContainingAssembly, maker.ContainingAssembly));

    /// <summary>The documentation id of a type that becomes a model by the attribute alone, or null.</summary>
    public string? ToAnnotate(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false, Arity: 0 } && CanBeAnnotated(type)
            ? type.GetDocumentationCommentId()
            : null;

    /// <summary>The referenced assemblies that know the attributes.</summary>
    public IEnumerable<IAssemblySymbol> ModelAssemblies =>
        Compilation.SourceModule.ReferencedAssemblySymbols.Where(r => maker is not null && References(r, maker.ContainingAssembly));

    /// <summary>The maker attributes of the library.</summary>
    public IEnumerable<INamedTypeSymbol> Makers =>
        maker?.ContainingNamespace.GetTypeMembers().Where(t => Same.Equals(t.ContainingAssembly, maker.ContainingAssembly) && !t.IsAbstract && DerivesFrom(t, maker)) ?? [];

    /// <summary>The declaration of the kernel that makes values of a type where a member says nothing.</summary>
    public AttributeData? DefaultKernel(ITypeSymbol type)
    {
        // Declarations for these two are about the enumerations that they stand for.
        if (type.SpecialType == SpecialType.System_Enum || type.ToDisplayString() == "System.FlagsAttribute")
            return null;
        if (defaults.TryGetValue(type, out var attribute))
            return attribute;
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum, BaseType: { } enumBase } choice)
            return null;
        return (EnumValues.FlagsAttribute(choice) is { } flags && defaults.TryGetValue(flags, out attribute)) || defaults.TryGetValue(enumBase, out attribute)
            ? attribute
            : null;
    }

    /// <summary>The declarations of kernels for a validation attribute.</summary>
    /// <param name="annotation">The full name of its class.</param>
    public IReadOnlyList<AttributeData> AnnotationKernels(string annotation) =>
        annotationKernels.TryGetValue(annotation, out var declarations) ? declarations : [];

    /// <summary>Whether a referenced assembly already holds the source of a type.</summary>
    public bool IsGeneratedElsewhere(ITypeSymbol type) => generatedElsewhere.Contains(type);

    /// <summary>The domain of each parameter of an attribute's constructor.</summary>
    public ImmutableArray<ParameterDomain> DomainsOf(IMethodSymbol constructor) =>
        domains.TryGetValue(constructor, out var known) ? known : domains.GetOrAdd(constructor, c => ParameterDomain.Read(c, parameterDomain));

    /// <summary>Whether generated code of this project holds the source of a type: after the generator only.</summary>
    public bool IsGeneratedHere(ITypeSymbol type) => generatedHere.Contains(type);

    /// <summary>How a kernel fills values of a type, or null where it does not.</summary>
    public KernelFit? Fit(INamedTypeSymbol kernel, ITypeSymbol type, bool asNumbers = false) =>
        fits.TryGetValue((kernel, type, asNumbers), out var known) ? known
        : fits.GetOrAdd((kernel, type, asNumbers), key => KernelFit.Find(key.Kernel, key.Type, this, key.AsNumbers));

    /// <summary>What the compiler reports where a type is named.</summary>
    public ImmutableArray<string> WarningsOf(INamedTypeSymbol type) =>
        warnings.TryGetValue(type, out var known) ? known : warnings.GetOrAdd(type, t => Warnings.Of(t).ToImmutableArray());

    /// <summary>The shape of a collection type, or null where a type is none.</summary>
    public CollectionShape? ShapeOf(ITypeSymbol type) =>
        type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_String || type.TypeKind == TypeKind.Enum
            ? null
            : shapes.TryGetValue(type, out var known) ? known
            : shapes.GetOrAdd(type, t => CollectionShape.Of(t, this));

    private AttributeKind Classify(INamedTypeSymbol type)
    {
        var role = type.ToDisplayString() switch
        {
            Names.Synthetic => AttributeRole.Synthetic,
            Names.Missing => AttributeRole.Missing,
            Names.NotSynthetic => AttributeRole.NotSynthetic,
            Names.StreamName => AttributeRole.StreamName,
            Names.Constant => AttributeRole.Constant,
            Names.Derive => AttributeRole.Derive,
            Names.OneOf => AttributeRole.OneOf,
            Names.ConvertWith => AttributeRole.ConvertWith,
            Names.Count => AttributeRole.Count,
            Names.MaxDepth => AttributeRole.MaxDepth,
            Names.Parent => AttributeRole.Parent,
            Names.Unique => AttributeRole.Unique,
            Names.Correlate => AttributeRole.Correlate,
            Names.FixedSum => AttributeRole.FixedSum,
            Names.Share => AttributeRole.Share,
            Names.UniqueTogether => AttributeRole.UniqueTogether,
            Names.MissingTogether => AttributeRole.MissingTogether,
            Names.Latent => AttributeRole.Latent,
            _ when DerivesFrom(type, maker) => AttributeRole.Maker,
            _ => AttributeRole.Other,
        };
        if (role == AttributeRole.Other)
            return AttributeKind.Other;
        var kernels = KernelReference.Read(type, Compilation);
        var namesLaw = kernels.Any(kernel => kernel.Type is { } law && KernelFit.IsKernel(law, this));
        return new(role, Spelling.NameOfAttribute(type.Name), DerivesFrom(type, distribution), kernels, namesLaw) { Steps = RowSteps.Marks(type) };
    }

    private void ReadReferences()
    {
        if (Quantile is null)
            return;

        ReadAssembly(Quantile.ContainingAssembly);
        foreach (var module in Compilation.Assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblySymbols)
            {
                if (!Same.Equals(reference, Quantile.ContainingAssembly) && References(reference, Quantile.ContainingAssembly))
                    ReadAssembly(reference);
            }
        }
        ReadAssembly(Compilation.Assembly);
    }

    // What the project itself holds a source of, its own generator made: that is known to the analyzer, and never to the generator.
    private void ReadAssembly(IAssemblySymbol assembly)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            switch (attribute.AttributeClass?.ToDisplayString(), attribute.ConstructorArguments.FirstOrDefault().Scalar())
            {
                case (Names.DefaultKernel, ITypeSymbol type):
                    defaults[type] = attribute;
                    break;
                case (Names.AnnotationKernel, string annotation):
                    if (!annotationKernels.TryGetValue(annotation, out var declarations))
                        annotationKernels.Add(annotation, declarations = []);
                    declarations.Add(attribute);
                    break;
                case (Names.SourceOf, ITypeSymbol type):
                    (Same.Equals(assembly, Compilation.Assembly) ? generatedHere : generatedElsewhere).Add(type);
                    break;
            }
        }
    }

    private static bool IsPublic(ISymbol symbol)
    {
        for (var at = symbol; at is not (null or INamespaceSymbol); at = at.ContainingType)
        {
            if (at.DeclaredAccessibility != Accessibility.Public || at is INamedTypeSymbol { IsGenericType: true })
                return false;
        }
        return true;
    }

    private static bool References(IAssemblySymbol assembly, IAssemblySymbol target) =>
        assembly.Modules.Any(m => m.ReferencedAssemblies.Any(r => r.Name == target.Name));

    private static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol? ancestor)
    {
        for (var at = type.BaseType; at is not null && ancestor is not null; at = at.BaseType)
        {
            if (Same.Equals(at, ancestor))
                return true;
        }
        return false;
    }
}
