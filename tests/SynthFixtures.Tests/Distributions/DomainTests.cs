using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using SynthFixtures.Distributions;
using Xunit;

namespace SynthFixtures.Tests.Distributions;

/// <summary>Ties the domains that attributes declare on their parameters to those that the kernels' constructors enforce.</summary>
public sealed class DomainTests
{
    private static readonly Type[] Makers =
        [.. typeof(MakerAttribute).Assembly.GetExportedTypes().Where(type => type.IsDefined(typeof(KernelAttribute)) && !type.IsAbstract)];

    /// <summary>Each parameter with a domain, of each constructor of each attribute, for each of its kernels.</summary>
    public static TheoryData<string, string, string, string> DeclaredDomains
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var maker in Makers)
            {
                foreach (var (kernel, constructor, attribute) in Pairs(maker))
                {
                    foreach (var parameter in attribute.GetParameters().Where(p => p.GetCustomAttributes<ParameterDomainAttribute>().Any()))
                    {
                        foreach (var domain in parameter.GetCustomAttributes<ParameterDomainAttribute>())
                            data.Add(maker.Name, kernel.Name, KernelParameter(constructor, parameter).Name!, domain.GetType().Name);
                    }
                }
            }
            return data;
        }
    }

    [Fact]
    public void Every_attribute_has_a_kernel_that_takes_its_arguments_by_name()
    {
        Assert.Contains(typeof(NormalAttribute), Makers);
        Assert.All(Makers.Where(maker => maker != typeof(NewGuidAttribute) && maker != typeof(OneOfAttribute) && maker != typeof(LatentAttribute)), maker => Assert.NotEmpty(Pairs(maker)));
    }

    [Theory]
    [MemberData(nameof(DeclaredDomains))]
    public void A_kernel_refuses_what_its_attribute_declares_out_of_domain(string maker, string kernel, string parameterName, string domainName)
    {
        var checks = 0;
        foreach (var (_, constructor, attribute) in Pairs(Makers.Single(type => type.Name == maker)).Where(pair => pair.Kernel.Name == kernel))
        {
            foreach (var declared in attribute.GetParameters())
            {
                var parameter = KernelParameter(constructor, declared);
                if (parameter.Name != parameterName)
                    continue;
                foreach (var domain in declared.GetCustomAttributes<ParameterDomainAttribute>().Where(domain => domain.GetType().Name == domainName))
                {
                    foreach (var violation in Violations(domain, parameter))
                    {
                        var arguments = constructor.GetParameters().Select(p => p == parameter ? violation : Valid(p)).ToArray();
                        var error = Assert.Throws<TargetInvocationException>(() => constructor.Invoke(arguments)).InnerException;
                        Assert.Equal(parameterName, Assert.IsAssignableFrom<ArgumentException>(error).ParamName);
                        checks++;
                    }
                    constructor.Invoke([.. constructor.GetParameters().Select(Valid)]);
                }
            }
        }
        Assert.True(checks > 0 || (domainName == nameof(FiniteAttribute) && kernel == nameof(DiscreteUniform)), "nothing was checked");
    }

    private static IEnumerable<(Type Kernel, ConstructorInfo Constructor, ConstructorInfo Attribute)> Pairs(Type maker) =>
        from declaration in maker.GetCustomAttributes<KernelAttribute>()
        let open = typeof(Normal).Assembly.GetType(declaration.TypeName!, throwOnError: true)!
        let kernel = open.IsGenericTypeDefinition ? open.MakeGenericType(typeof(int)) : open
        from attribute in maker.GetConstructors()
        from constructor in kernel.GetConstructors()
        where attribute.GetParameters().Length == constructor.GetParameters().Count(p => !IsSaidByTheCompiler(p) && !IsProperty(maker, p))
            && attribute.GetParameters().All(p => Matches(constructor, p, declaration.Gathers))
        select (kernel, constructor, attribute);

    private static bool Matches(ConstructorInfo constructor, ParameterInfo declared, bool gathers) =>
        constructor.GetParameters().Any(p => gathers
            ? p.Name == declared.Name + "s" && p.ParameterType.IsArray
            : p.Name == declared.Name && (p.ParameterType == declared.ParameterType || p.ParameterType.IsArray || IsFunction(p)));

    private static bool IsSaidByTheCompiler(ParameterInfo parameter) => parameter.IsDefined(typeof(CallerArgumentExpressionAttribute));

    // What a property of the attribute says, if anything does.
    private static bool IsProperty(Type maker, ParameterInfo parameter) =>
        parameter.HasDefaultValue && maker.GetProperty(char.ToUpperInvariant(parameter.Name![0]) + parameter.Name[1..]) is { CanWrite: true };

    // The attribute names a method.
    private static bool IsFunction(ParameterInfo parameter) => parameter.ParameterType.IsSubclassOf(typeof(Delegate));

    private static ParameterInfo KernelParameter(ConstructorInfo constructor, ParameterInfo declared) =>
        constructor.GetParameters().Single(p => p.Name == declared.Name || p.Name == declared.Name + "s");

    private static object Valid(ParameterInfo parameter) => IsSaidByTheCompiler(parameter) ? parameter.DefaultValue! : (parameter.Name, parameter.ParameterType) switch
    {
        ("edges", _) => new[] { 0, 0.5, 1 },
        (_, { IsArray: true } type) => type == typeof(int[]) ? (object)new[] { 1, 2 } : new[] { 0.25, 0.75 },
        ("density", _) => (Func<double, double>)(static x => x),
        ("to", { } type) => type == typeof(double) ? 0.75 : "2021-01-01",
        ("degreesOfFreedom", _) => 2.5,
        ("pattern", _) => "[A-Z]{3}-\\d{4}",
        ("from", { } type) when type == typeof(string) => "2020-01-01",
        ("max", { } type) => type == typeof(long) ? (object)7L : 0.75,
        ("min", { } type) => type == typeof(long) ? (object)3L : 0.25,
        (_, { } type) => type == typeof(long) ? (object)3L : 0.25,
    };

    private static IEnumerable<object> Violations(ParameterDomainAttribute domain, ParameterInfo parameter)
    {
        double[] none = [double.NaN, double.PositiveInfinity, double.NegativeInfinity];
        IEnumerable<double> numbers = domain switch
        {
            PositiveAttribute => [.. none, 0, -1],
            ProbabilityAttribute => [.. none, -0.1, 1.1],
            AtMostAttribute { Parameter: null } most => [double.NaN, double.PositiveInfinity, Math.BitIncrement(most.Bound)],
            AtLeastAttribute { Parameter: null } least => [double.NaN, double.NegativeInfinity, Math.BitDecrement(least.Bound)],
            AtMostAttribute => [double.NaN, double.PositiveInfinity, 1e9],
            AtLeastAttribute => [double.NaN, double.NegativeInfinity, -1e9],
            FiniteAttribute => none,
            BelowAttribute => [double.NaN, double.NegativeInfinity, 0.75, 7],
            _ => [],
        };

        if (domain is TextPatternAttribute)
            return ["(?=a)", "a**", "[z-a]", "(a"];
        if (parameter.ParameterType == typeof(string))
            return domain is BelowAttribute ? ["2021-01-01", "2022-01-01", "soon", ""] : ["soon", "2021-1-1", ""];
        if (domain is NotEmptyAttribute)
            return [Array.CreateInstance(parameter.ParameterType.GetElementType()!, 0)];
        if (parameter.ParameterType == typeof(long))
        {
            return domain switch
            {
                BelowAttribute => [7L, 8L],
                AtMostAttribute { Parameter: null } most => [(long)most.Bound + 1, long.MaxValue],
                AtLeastAttribute { Parameter: null } least => [(long)least.Bound - 1, long.MinValue],
                AtMostAttribute => [8L, long.MaxValue],
                AtLeastAttribute => [2L, long.MinValue],
                _ => [],
            };
        }
        return parameter.ParameterType.IsArray ? numbers.Select(number => (object)new[] { 0.5, number }) : numbers.Select(number => (object)number);
    }
}
