using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Matches the arguments of an attribute to the constructor of its kernel, by name.</summary>
internal sealed class KernelBinder(Knowledge knowledge, NameScope names, IFindings findings)
{
    /// <summary>The maker of a value by an attribute's kernel; of several kernels the one whose values are nearest to the wanted type.</summary>
    /// <param name="attributes">The attribute, or all of one kind where they gather.</param>
    /// <param name="slot">What is filled.</param>
    /// <param name="subject">The place, in words.</param>
    public Maker? Bind(IReadOnlyList<AttributeData> attributes, Slot slot, string subject)
    {
        var type = Nullability.Unwrap(slot.Type);
        var kind = knowledge.KindOf(attributes[0]);
        var arguments = attributes.Select(a => new Arguments(a)).ToList();
        var truncation = kind.IsDistribution ? Bounds.Read(arguments[0]) : Bounds.None;
        var attributeName = Spelling.Name(attributes[0]);
        var failure = "it names no kernel";

        (Maker Maker, int Distance)? best = null;
        foreach (var reference in kind.Kernels)
        {
            if (reference.Type is null)
            {
                findings.Report(KernelUnusable.Descriptor, new(slot.Symbol, attributes[0]), subject, attributeName, reference.Name, "which does not exist",
                    "check the name, or reference the package that holds it");
                return null;
            }
            var candidate = Bind(Close(reference.Type, type), arguments, reference.Gathers, slot, truncation, ref failure);
            if (candidate is { } found && (best is null || found.Distance < best.Value.Distance))
                best = found;
        }
        if (best is null)
            findings.Report(LawCannotFillMember.Descriptor, new(slot.Symbol, attributes[0]), subject, attributeName,
                slot.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), failure);
        return best?.Maker;
    }

    /// <summary>The maker of a value by the kernel that its type has where a member says nothing.</summary>
    public Maker? BindDefault(AttributeData declaration, Slot slot)
    {
        if (declaration.ConstructorArguments.Length < 3 || declaration.ConstructorArguments[1].Value is not INamedTypeSymbol kernel)
            return null;

        var type = Nullability.Unwrap(slot.Type);
        var given = declaration.ConstructorArguments[2].IsNull ? ImmutableArray<TypedConstant>.Empty : declaration.ConstructorArguments[2].Values;
        var closed = Close(kernel.IsUnboundGenericType ? kernel.OriginalDefinition : kernel, type);
        foreach (var constructor in Constructors(closed))
        {
            var position = 0;
            var bound = new List<KernelArgument>();
            foreach (var parameter in constructor.Parameters)
            {
                var text = parameter.Name switch
                {
                    "memberName" => Literals.Text(slot.Name),
                    "values" when type.TypeKind == TypeKind.Enum => EnumValues((INamedTypeSymbol)type),
                    _ => position < given.Length ? Literals.Of(given[position++], parameter.Type, names) : null,
                };
                if (text is not null)
                    bound.Add(new(parameter.Name, text));
            }
            if (bound.Count == constructor.Parameters.Length && position == given.Length)
                return Shape(closed, new(names.Of(closed), bound.ToEquatableArray(), null), type, decimals: 2)?.Maker;
        }
        return null;
    }

    private (Maker Maker, int Distance)? Bind(
        INamedTypeSymbol kernel, List<Arguments> arguments, bool gathers, Slot slot, Bounds bounds, ref string failure)
    {
        var type = Nullability.Unwrap(slot.Type);
        var truncates = bounds.Any;
        if (truncates && !Implements(kernel, knowledge.DistributionKernel))
        {
            failure = "its law cannot be truncated; remove Min and Max";
            return null;
        }
        if (Shape(kernel, new("", default, null), type, bounds.Decimals) is null)
        {
            failure = "use a maker whose values are of that type, or [Derive]";
            return null;
        }
        foreach (var constructor in Constructors(kernel))
        {
            var bound = constructor.Parameters.Select(p => Argument(p, arguments, gathers, slot)).ToList();
            if (bound.Any(a => a.Text is null) || !arguments[0].Positional.All(p => bound.Any(a => a.From == p)))
            {
                if (bound.FirstOrDefault(a => a.Text is null).From is { } misfit)
                    failure = $"its argument '{misfit}' has a value that does not fit";
                continue;
            }

            var integers = Conversions.IsInteger(type) || Implements(kernel, knowledge.IntegerValued);
            var model = new KernelModel(
                names.Of(kernel),
                bound.Where(a => a.Text!.Length > 0).Select(a => new KernelArgument(a.Parameter, a.Text!)).ToEquatableArray(),
                truncates ? bounds.ToTruncation(integers, type.SpecialType == SpecialType.System_Decimal) : null);
            return Shape(kernel, model, type, bounds.Decimals);
        }
        return null;
    }

    // Text is null where nothing fits, empty where the parameter's own default stands; From names the attribute's parameter.
    private (string Parameter, string? From, string? Text) Argument(IParameterSymbol parameter, List<Arguments> arguments, bool gathers, Slot slot)
    {
        if (arguments[0][parameter.Name] is { } value)
            return (parameter.Name, parameter.Name, Literals.Of(value, parameter.Type, names));
        if (arguments[0].Named(char.ToUpperInvariant(parameter.Name[0]) + parameter.Name.Substring(1)) is { } named)
            return (parameter.Name, parameter.Name, Literals.Of(named, parameter.Type, names));
        if (gathers && parameter.Type is IArrayTypeSymbol array && parameter.Name.EndsWith("s")
            && parameter.Name.Substring(0, parameter.Name.Length - 1) is var single && arguments[0][single] is not null)
        {
            var elements = arguments.Select(a => Literals.Of(a[single]!.Value, array.ElementType, names)).ToList();
            return (parameter.Name, single, elements.Any(e => e is null) ? null : "[" + string.Join(", ", elements) + "]");
        }
        if (parameter.Name == "memberName")
            return (parameter.Name, null, Literals.Text(slot.Name));
        return (parameter.Name, null, parameter.HasExplicitDefaultValue ? "" : null);
    }

    private (Maker Maker, int Distance)? Shape(INamedTypeSymbol kernel, KernelModel model, ITypeSymbol type, int decimals)
    {
        (Maker Maker, int Distance)? best = null;
        foreach (var contract in kernel.AllInterfaces.Where(i => i.TypeArguments.Length == 1))
        {
            var value = contract.TypeArguments[0];
            var open = contract.OriginalDefinition;
            if (Conversions.Find(value, type, decimals, knowledge.Compilation) is not { } found || found.Distance >= (best?.Distance ?? int.MaxValue))
                continue;
            Maker? maker =
                Same(open, knowledge.Quantile) && value.SpecialType == SpecialType.System_Double ? new Maker.NumericLaw(model, found.Conversion)
                : Same(open, knowledge.Quantile) ? new Maker.TypedLaw(model, found.Conversion)
                : Same(open, knowledge.RowValue) ? new Maker.RowFunction(model, found.Conversion)
                : Same(open, knowledge.Column) && found.Distance == 0 ? new Maker.Column(model, names.Of(value), Words(value))
                : null;
            if (maker is not null)
                best = (maker, found.Distance);
        }
        return best;
    }

    private string EnumValues(INamedTypeSymbol type)
    {
        var values = type.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue)
            .GroupBy(f => f.ConstantValue).Select(g => $"{names.Of(type)}.{NameScope.Escape(g.First().Name)}");
        return "[" + string.Join(", ", values) + "]";
    }

    private static int Words(ITypeSymbol value) =>
        !value.IsUnmanagedType ? 0 : value.ToDisplayString() is "System.Guid" || value.SpecialType == SpecialType.System_Decimal ? 2 : 1;

    private static INamedTypeSymbol Close(INamedTypeSymbol kernel, ITypeSymbol type) => kernel.Arity == 1 ? kernel.Construct(type) : kernel;

    private static IEnumerable<IMethodSymbol> Constructors(INamedTypeSymbol kernel) =>
        kernel.InstanceConstructors
            .Where(c => c.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal)
            .OrderByDescending(c => c.Parameters.Length);

    private static bool Implements(INamedTypeSymbol kernel, INamedTypeSymbol? contract) => kernel.AllInterfaces.Any(i => Same(i, contract));

    private static bool Same(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);
}
