using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using Conversion = SynthFixtures.Generator.Model.Conversion;

namespace SynthFixtures.Generator.Parsing;

/// <summary>How a kernel fills values of a type: which of its contracts serves, and what lies between.</summary>
internal sealed class KernelFit
{
    private readonly Contract contract;
    private readonly bool takesColumns;
    private readonly bool isEquiprobable;
    private readonly bool isIndexed;
    private readonly bool isOrdered;
    private readonly bool takesFurtherBits;

    private KernelFit(INamedTypeSymbol kernel, Contract contract, ITypeSymbol value, Conversion conversion, int distance, Knowledge knowledge)
    {
        Kernel = kernel;
        Value = value;
        Conversion = conversion;
        Distance = distance;
        this.contract = contract;
        Constructors = kernel.InstanceConstructors
            .Where(c => knowledge.CanReach(c))
            .Select(c => c.Parameters)
            .OrderByDescending(parameters => parameters.Length)
            .ToImmutableArray();
        takesColumns = Implements(kernel, knowledge.ColumnQuantile)
            && kernel.GetMembers("Quantile").OfType<IMethodSymbol>().Any(m => m is { DeclaredAccessibility: Accessibility.Public, Parameters.Length: 2 });
        CanBeTruncated = Implements(kernel, knowledge.DistributionKernel);
        IsInteger = Implements(kernel, knowledge.IntegerValued);
        IsPrepared = Implements(kernel, knowledge.PreparedLaw);
        isEquiprobable = Implements(kernel, knowledge.Equiprobable);
        isOrdered = Implements(kernel, knowledge.Ordered);
        takesFurtherBits = kernel.AllInterfaces.Any(i => Same(i.OriginalDefinition, knowledge.WideQuantile) && Same(Nullability.Unwrap(i.TypeArguments[0]), value));
        isIndexed = kernel.AllInterfaces.Any(i => Same(i.OriginalDefinition, knowledge.Indexed));
        Words = !value.IsUnmanagedType ? 0
            : value.SpecialType == SpecialType.System_Decimal || value is { Name: "Guid" or "Complex", ContainingNamespace.Name: "System" or "Numerics" } ? 2 : 1;
    }

    private enum Contract
    {
        NumericQuantile,
        TypedQuantile,
        RowValue,
        Column,
    }

    /// <summary>The kernel, closed over the type where it is generic.</summary>
    public INamedTypeSymbol Kernel { get; }

    /// <summary>The type of the kernel's values.</summary>
    public ITypeSymbol Value { get; }

    /// <summary>From the kernel's values to the type.</summary>
    public Conversion Conversion { get; }

    /// <summary>How far the kernel's values are from the type; 0 where they are of it.</summary>
    public int Distance { get; }

    /// <summary>The parameters of each constructor, the widest first.</summary>
    public ImmutableArray<ImmutableArray<IParameterSymbol>> Constructors { get; }

    public bool CanBeTruncated { get; }

    public bool IsInteger { get; }

    /// <summary>Whether the kernel checks its parameters when it is asked to, and not before.</summary>
    public bool IsPrepared { get; }

    private int Words { get; }

    /// <summary>The nearest of the kernel's contracts, or null where it has no values for the type.</summary>
    /// <param name="kernel">The kernel; a generic one as its open definition.</param>
    /// <param name="type">The type that is filled.</param>
    /// <param name="knowledge">The library.</param>
    /// <param name="asNumbers">Whether only a law of real numbers serves.</param>
    /// <param name="exactly">Whether a law of real numbers does not serve.</param>
    public static KernelFit? Find(INamedTypeSymbol kernel, ITypeSymbol type, Knowledge knowledge, bool asNumbers = false, bool exactly = false)
    {
        var closed = IsOpen(kernel) && kernel.Arity == 1 ? kernel.Construct(type) : kernel;
        KernelFit? best = null;
        foreach (var candidate in closed.AllInterfaces.Where(i => i.TypeArguments.Length == 1))
        {
            var value = Nullability.Unwrap(candidate.TypeArguments[0]);
            if (ContractOf(candidate.OriginalDefinition, value, knowledge) is not { } contract
                || Conversions.Find(value, Nullability.Unwrap(type), knowledge.Compilation) is not var (conversion, distance)
                || (contract == Contract.Column && distance > 0)
                || (asNumbers && contract != Contract.NumericQuantile)
                || (exactly && contract == Contract.NumericQuantile)
                || distance >= (best?.Distance ?? int.MaxValue))
                continue;
            best = new(closed, contract, value, conversion, distance, knowledge);
        }
        return best;
    }

    /// <summary>Whether a kernel leaves the types that it is about to the member.</summary>
    public static bool IsOpen(INamedTypeSymbol kernel) => kernel.Arity > 0 && kernel.IsDefinition;

    /// <summary>Whether a kernel has type parameters that no member closes: several, or those of a type around it.</summary>
    public static bool CannotBeClosed(INamedTypeSymbol kernel) =>
        (IsOpen(kernel) && kernel.Arity > 1) || (kernel.ContainingType is { IsGenericType: true, IsDefinition: true });

    /// <summary>Whether a type can be a kernel at all.</summary>
    public static bool IsKernel(INamedTypeSymbol type, Knowledge knowledge) =>
        type.AllInterfaces.Any(i => i.TypeArguments.Length == 1 && ContractOf(i.OriginalDefinition, i.TypeArguments[0], knowledge) is not null);

    /// <summary>The maker of a kernel's values.</summary>
    /// <param name="model">The kernel with its arguments.</param>
    /// <param name="names">Prints types.</param>
    /// <param name="decimals">The decimal places of a decimal member.</param>
    /// <param name="isWide">Whether it has more values than a uniform tells apart, as far as is known.</param>
    public Maker Make(KernelModel model, NameScope names, int decimals, bool isWide = false) => contract switch
    {
        Contract.NumericQuantile => new Maker.NumericLaw(model, Conversion.With(decimals), takesColumns || IsWrapped(model), isEquiprobable && !IsWrapped(model)),
        Contract.TypedQuantile => new Maker.TypedLaw(model, Conversion.With(decimals), isEquiprobable, isOrdered) { IsWide = isWide && takesFurtherBits },
        Contract.RowValue => new Maker.RowFunction(model, Conversion.With(decimals)),
        _ => new Maker.Column(model, names.Of(Value), Words, Conversion.None, isIndexed),
    };

    private static bool IsWrapped(KernelModel model) => model.Truncation is not null || model.Line is not null;

    private static Contract? ContractOf(INamedTypeSymbol open, ITypeSymbol value, Knowledge knowledge) =>
        Same(open, knowledge.Quantile) ? (value.SpecialType == SpecialType.System_Double ? Contract.NumericQuantile : Contract.TypedQuantile)
        : Same(open, knowledge.RowValue) ? Contract.RowValue
        : Same(open, knowledge.Column) ? Contract.Column
        : null;

    private static bool Implements(INamedTypeSymbol kernel, INamedTypeSymbol? contract) => kernel.AllInterfaces.Any(i => Same(i, contract));

    private static bool Same(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);
}
