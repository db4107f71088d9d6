using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Matches the arguments of an attribute to the constructor of its kernel, by name.</summary>
/// <param name="knowledge">The library.</param>
/// <param name="names">Prints types.</param>
/// <param name="findings">Takes what is wrong.</param>
/// <param name="methods">Reads arguments that name methods.</param>
internal sealed class KernelBinder(Knowledge knowledge, NameScope names, IFindings findings, MethodArguments methods)
{
    /// <summary>The maker of a value by an attribute's kernel; of several kernels the one whose values are nearest to the wanted type.</summary>
    /// <param name="attributes">The attribute, or all of one kind where they gather.</param>
    /// <param name="slot">What is filled.</param>
    /// <param name="subject">The place, in words.</param>
    /// <param name="decimals">The decimal places that something else states, or null.</param>
    public Maker? Bind(IReadOnlyList<AttributeData> attributes, Slot slot, string subject, int? decimals = null)
    {
        var kind = knowledge.KindOf(attributes[0]);
        if (!IsUsable(kind, attributes[0], slot, subject) || !methods.Check(attributes[0], slot, subject))
            return null;

        var isDecimal = slot.PlainType.SpecialType == SpecialType.System_Decimal;
        var arguments = new List<Arguments>(attributes.Count);
        foreach (var attribute in attributes)
            arguments.Add(slot.ArgumentsOf(attribute));
        var bounds = kind.IsDistribution ? FloatingEnds.DrawnIn(Bounds.Read(arguments[0], isDecimal, decimals), slot.PlainType) : Bounds.None;
        var isWrapped = bounds.Any || bounds.Reshapes || (isDecimal && bounds.RoundsBeyondEnds) || (kind.IsDistribution && arguments[0].Number("Weight") is not null);
        var failure = "";
        var place = new Place(slot.Symbol, attributes[0]);
        foreach (var (fit, gathers) in Fits(kind, attributes, slot, bounds, isWrapped))
        {
            if (bounds.Reshapes && !fit.CanBeTruncated)
            {
                failure = "its law cannot be scaled or rounded there; remove ScaleBy, ShiftBy and Step";
                place = place with { Argument = new[] { "ScaleBy", "ShiftBy", "Step" }.First(name => arguments[0].Named(name) is not null) };
                break;
            }
            if (bounds.Any && !fit.CanBeTruncated)
            {
                failure = "its law cannot be truncated there; remove Min and Max";
                place = place with { Argument = arguments[0].Named("Min") is null ? "Max" : "Min" };
                break;
            }
            if (isDecimal && bounds.RoundsBeyondEnds && !fit.CanBeTruncated)
            {
                failure = $"its values would be rounded beyond its own ends; state Decimals, more than {bounds.Decimals}";
                break;
            }
            if (Bind(fit, kind, arguments, gathers, slot, bounds) is not var (maker, misfit))
                return Unusable(
                    attributes[0], kind, slot, subject,
                    $"names the kernel {fit.Kernel.ToDisplayString()}, which has no constructor with the parameters ({string.Join(", ", arguments[0].Positional.Select(p => p.Name))})",
                    "give both the same parameter names");
            if (maker is Maker.NumericLaw law && isDecimal && !fit.IsInteger && !bounds.HasStep)
                maker = law with { Places = new(subject, bounds.Decimals) };
            if (maker is not null)
                return fit!.IsPrepared && maker is Maker.NumericLaw { Kernel: { Truncation: null, Line: null } } ? maker with { Prepared = new(subject, EquatableArray<string>.Empty) } : maker;
            failure = $"its argument '{misfit!.Value.Argument}' has {Unfit(misfit.Value)}, which does not fit; {MisfitRemedy.Of(Stated(misfit.Value), slot.PlainType)}";
            place = misfit.Value;
            break;
        }
        findings.Report(LawCannotFillMember.Descriptor, place, subject, kind.Name,
            slot.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), failure.Length > 0 ? failure : FittingMakers.Advice(slot, knowledge));
        return null;
    }

    private static string Unfit(Place place)
    {
        return Stated(place) is not { } value || value.Kind == TypedConstantKind.Error ? "a value" : $"the value {Spelling.Value(value)}";
    }

    private static TypedConstant? Stated(Place place)
    {
        if (place is not { Attribute: { } attribute, Argument: { } name } || (new Arguments(attribute) is var arguments && (arguments[name] ?? arguments.Named(name)) is not { } stated))
            return null;
        return place.Element is { } element && stated.Elements() is { IsEmpty: false } elements ? elements[element] : stated;
    }

    private Maker? Unusable(AttributeData attribute, AttributeKind kind, Slot slot, string subject, string reason, string remedy)
    {
        findings.Report(KernelUnusable.Descriptor, new(slot.Symbol, attribute), subject, kind.Name, reason, remedy);
        return null;
    }

    private bool IsUsable(AttributeKind kind, AttributeData attribute, Slot slot, string subject)
    {
        if (kind.Kernels.IsEmpty)
            Unusable(attribute, kind, slot, subject, "names no kernel", $"put [Kernel(typeof(...))] on {attribute.AttributeClass!.Name}");
        else if (kind.Kernels.FirstOrDefault(k => k.Type is null) is { } absent)
            Unusable(attribute, kind, slot, subject, $"names the kernel {absent.Name}, which does not exist", "check the name, or reference the package that holds it");
        else if (kind.Kernels.FirstOrDefault(k => KernelFit.CannotBeClosed(k.Type!)) is { } open)
            Unusable(attribute, kind, slot, subject, $"names the kernel {open.Name}, whose type parameters no member closes", "name a closed type, or one with a single type parameter of its own");
        else if (!kind.NamesLaw)
            Unusable(attribute, kind, slot, subject,
                $"names the kernel {kind.Kernels[0].Name}, which implements no law",
                $"declare it as 'readonly struct {kind.Kernels[0].Type!.Name} : IQuantile<double>' ({Names.Kernels})");
        else if (kind.Kernels.FirstOrDefault(k => k.Type is { IsValueType: false } or { IsRefLikeType: true }) is { } other)
            Unusable(attribute, kind, slot, subject,
                $"names the kernel {other.Name}, which is {(other.Type!.IsRefLikeType ? "a ref struct" : "no struct")}",
                $"declare it as 'readonly struct {other.Type.Name}'");
        else
            return true;
        return false;
    }

    // What is scaled or rounded to steps is a law of real numbers first; what is conditioned or mixed on an integral member is one of integers, if there is one.
    private List<(KernelFit Fit, bool Gathers)> Fits(AttributeKind kind, IReadOnlyList<AttributeData> attributes, Slot slot, Bounds bounds, bool isWrapped)
    {
        var type = slot.PlainType;
        var withNull = Nullability.CanBeNull(slot.Type) && attributes.Any(Slot.SaysNull) ? Nullability.WithNull(type, slot.Type) : null;
        var fits = new List<(KernelFit Fit, bool Gathers)>(kind.Kernels.Length);
        var exactly = !isWrapped && kind.IsDistribution && WideIntegers.AreBeyondDoubles(new(attributes[0]));
        foreach (var kernel in kind.Kernels)
        {
            var fit = (exactly && knowledge.Fit(kernel.Type!, type) is { IsInteger: true } ? KernelFit.Find(kernel.Type!, type, knowledge, exactly: true) : null)
                ?? (isWrapped ? knowledge.Fit(kernel.Type!, type, asNumbers: true) : null)
                ?? (withNull is null ? knowledge.Fit(kernel.Type!, type) : KernelFit.Find(kernel.Type!, withNull, knowledge));
            if (fit is not null)
                fits.Add((fit, kernel.Gathers));
        }
        return fits.Count < 2
            ? fits
            : [.. fits
                .OrderBy(k => isWrapped && !k.Fit.CanBeTruncated)
                .ThenBy(k => k.Fit.Distance)
                .ThenBy(k => isWrapped && !bounds.Reshapes && Conversions.IsInteger(type) && !k.Fit.IsInteger)];
    }

    /// <summary>The maker of a value by the kernel that its type has where a member says nothing.</summary>
    public Maker? BindDefault(AttributeData declaration, Slot slot)
    {
        if (declaration.ConstructorArguments.Length < 3 || declaration.ConstructorArguments[1].Scalar() is not INamedTypeSymbol kernel)
            return null;

        var type = slot.PlainType;
        var given = declaration.ConstructorArguments[2].Elements();
        if (knowledge.Fit(kernel.IsUnboundGenericType ? kernel.OriginalDefinition : kernel, type) is not { } fit)
            return null;
        foreach (var parameters in fit.Constructors)
        {
            var position = 0;
            var bound = new List<KernelArgument>(parameters.Length);
            foreach (var parameter in parameters)
            {
                var text = parameter.Name switch
                {
                    "memberName" => Literals.Text(slot.Name),
                    "values" when type.TypeKind == TypeKind.Enum => ValuesOf((INamedTypeSymbol)type),
                    _ => position < given.Length ? Literals.Of(given[position++], parameter.Type, names) : null,
                };
                if (text is not null)
                    bound.Add(new(parameter.Name, text));
            }
            if (bound.Count == parameters.Length && position == given.Length)
                return fit.Make(new(names.Of(fit.Kernel), bound.ToEquatableArray(), null), names, Bounds.None.Decimals);
        }
        return null;
    }

    // The maker, or the argument whose value does not fit; null where no constructor takes the arguments by their names.
    private (Maker? Maker, Place? Misfit)? Bind(KernelFit fit, AttributeKind kind, List<Arguments> arguments, bool gathers, Slot slot, Bounds bounds)
    {
        Place? misfit = null;
        var type = slot.PlainType;
        foreach (var parameters in fit.Constructors)
        {
            var bound = new List<(string Parameter, string? From, string? Text)>(parameters.Length);
            foreach (var parameter in parameters)
                bound.Add(Argument(parameter, arguments, gathers, slot));
            if (!Takes(bound, arguments[0]))
                continue;
            if (bound.Find(static a => a.Text is null).From is { } unfit)
            {
                misfit = Misfit(unfit, parameters, arguments, slot);
                continue;
            }

            var model = new KernelModel(
                names.Of(fit.Kernel),
                Stated(bound),
                bounds.ToTruncation(Conversions.IsInteger(type) || (fit.IsInteger && bounds.ToLine() is null), type.SpecialType == SpecialType.System_Decimal))
            {
                Line = bounds.ToLine(),
                Attribute = kind.Name,
            };
            return (fit.Make(model, names, bounds.Decimals, WideIntegers.Are(arguments[0])), null);
        }
        return misfit is null ? null : (null, misfit);
    }

    // Whether every parameter gets an argument, and every argument has a parameter.
    private static bool Takes(List<(string Parameter, string? From, string? Text)> bound, Arguments arguments)
    {
        foreach (var (_, from, text) in bound)
        {
            if (from is null && text is null)
                return false;
        }
        foreach (var parameter in arguments.Positional)
        {
            if (!bound.Exists(a => a.From == parameter.Name))
                return false;
        }
        return true;
    }

    private static EquatableArray<KernelArgument> Stated(List<(string Parameter, string? From, string? Text)> bound)
    {
        var stated = new List<KernelArgument>(bound.Count);
        foreach (var (parameter, _, text) in bound)
        {
            if (text!.Length > 0)
                stated.Add(new(parameter, text));
        }
        return stated.ToEquatableArray();
    }

    // Text is null where nothing fits, empty where the parameter's own default stands; From names the attribute's parameter.
    private (string Parameter, string? From, string? Text) Argument(IParameterSymbol parameter, List<Arguments> arguments, bool gathers, Slot slot)
    {
        if (arguments[0][parameter.Name] is { } value)
            return (parameter.Name, parameter.Name, parameter.Type.TypeKind == TypeKind.Delegate ? methods.Text(value) : Literals.Of(value, parameter.Type, names));
        if (arguments[0].NamesAny && arguments[0].Named(Spelling.Pascal(parameter.Name)) is { } named)
            return (parameter.Name, parameter.Name, Literals.Of(named, parameter.Type, names));
        if (gathers && parameter.Type is IArrayTypeSymbol array && parameter.Name.EndsWith("s", StringComparison.Ordinal)
            && parameter.Name.Substring(0, parameter.Name.Length - 1) is var single && arguments[0][single] is not null)
        {
            var elements = new string?[arguments.Count];
            for (var i = 0; i < elements.Length; i++)
                elements[i] = arguments[i][single] is { } element ? Literals.Of(element, array.ElementType, names) : null;
            return (parameter.Name, single, Literals.List(elements));
        }
        if (parameter.Name == "memberName")
            return (parameter.Name, null, Literals.Text(slot.Name));
        return (parameter.Name, null, parameter.HasExplicitDefaultValue ? "" : null);
    }

    // The argument that does not fit, and its element where it is a list; of several attributes the first that is at fault.
    private Place Misfit(string argument, ImmutableArray<IParameterSymbol> parameters, List<Arguments> arguments, Slot slot)
    {
        var parameter = parameters.FirstOrDefault(p => p.Name == argument)
            ?? parameters.FirstOrDefault(p => p.Type is IArrayTypeSymbol && p.Name == argument + "s");
        if (parameter is null)
            return new(slot.Symbol, arguments[0].Attribute);

        var element = (parameter.Type as IArrayTypeSymbol)?.ElementType;
        bool IsUnfit(TypedConstant value) => Literals.Of(value, element ?? parameter.Type, names) is null;

        if (parameter.Name != argument)
            return new(slot.Symbol, (arguments.FirstOrDefault(a => a[argument] is { } single && IsUnfit(single)) ?? arguments[0]).Attribute, argument);
        var index = element is not null && arguments[0][argument] is { } list
            ? list.Elements().Select((value, i) => (Value: value, Index: i)).Where(v => IsUnfit(v.Value)).Select(v => (int?)v.Index).FirstOrDefault()
            : null;
        return new(slot.Symbol, arguments[0].Attribute, arguments[0][argument] is null ? Spelling.Pascal(argument) : argument, Element: index);
    }

    private string ValuesOf(INamedTypeSymbol type)
    {
        var values = EnumValues.Distinct(type).Select(f => Literals.EnumMember(f.ConstantValue!, type, names)).DefaultIfEmpty("default");
        return "[" + string.Join(", ", values) + "]";
    }
}
