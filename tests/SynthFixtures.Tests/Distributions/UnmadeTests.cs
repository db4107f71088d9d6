using System;
using System.Linq;
using System.Reflection;
using SynthFixtures.Distributions;
using Xunit;

namespace SynthFixtures.Tests.Distributions;

/// <summary>Of every public distribution: what no constructor made says so, whatever is asked of it.</summary>
public sealed class UnmadeTests
{
    // Constructed without parameters they are whole; the sequence 0, 0, 0, ... is one that can be asked for.
    private static readonly string[] WithoutParameters =
        [nameof(CardNumberText), nameof(DocumentationAddress), nameof(Letter), nameof(RandomGuid), nameof(TimeOfDay), nameof(VersionNumber), nameof(Sequence)];

    public static TheoryData<Type> Distributions => new(
        typeof(Normal).Assembly.GetExportedTypes()
            .Where(type => type is { IsValueType: true, IsEnum: false, Namespace: "SynthFixtures.Distributions" } && !type.IsByRefLike && !WithoutParameters.Contains(type.Name.Split('`')[0]))
            .Where(type => type.GetInterfaces().Any(i => i.IsGenericType && i.Name is "IQuantile`1" or "IColumn`1" or "IRowValue`1"))
            .Select(Closed));

    [Theory]
    [MemberData(nameof(Distributions))]
    public void Nothing_can_be_asked_of_what_no_constructor_made(Type type)
    {
        var unmade = Activator.CreateInstance(type)!;
        var asked = 0;
        foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            var parameters = method.GetParameters();
            if (method.IsSpecialName || parameters.Length != 1 || parameters[0].ParameterType != typeof(double))
                continue;
            asked++;
            AssertClear(type, method.Name, () => method.Invoke(unmade, [0.5]));
        }
        foreach (var moment in typeof(IMoments).GetProperties())
        {
            // Some are the same whatever the parameters.
            if (unmade is IMoments && Thrown(() => GC.KeepAlive(moment.GetValue(unmade))) is { } thrown)
                AssertClear(type, moment.Name, thrown);
        }
        if (unmade is IColumnQuantile column)
            AssertClear(type, "Quantile", Thrown(() => column.Quantile([0.5], new double[1])));
        if (asked == 0 && unmade is IQuantile<double> plain)
            AssertClear(type, "Quantile", Thrown(() => GC.KeepAlive(plain.Quantile(0.5))));
    }

    [Fact]
    public void An_empty_list_of_arguments_is_no_sample() =>
        Assert.Contains("default(Empirical) has no parameters", Assert.Throws<InvalidOperationException>(() => new Empirical().Quantile(0.5)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_consists_of_another_distribution_is_called_by_its_own_name()
    {
        Named("ChiSquared", () => default(ChiSquared).Mean);
        Named("ChiSquared", () => default(ChiSquared).Quantile(0.5));
        Named("DateRange", () => default(DateRange).Quantile(0.5));
        Named("TimeRange", () => default(TimeRange).Count);
        Named("DurationRange", () => default(DurationRange).Place(0.5));
        Named("Affine", () => default(Affine<Normal>).Cdf(0.5));
        Named("Stepped", () => default(Stepped<Normal>).Quantile(0.5));

        static void Named(string name, Func<object> ask) =>
            Assert.StartsWith($"default({name}) ", Assert.Throws<InvalidOperationException>(() => ask()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Conditioning_asks_for_what_was_made()
    {
        Assert.Throws<InvalidOperationException>(() => new Truncated<Gamma>(default, 1, 2));
        Assert.Throws<InvalidOperationException>(() => new TruncatedToIntegers<Normal>(default, 1, 2));
        Assert.Throws<InvalidOperationException>(() => new Stepped<Uniform>(default, 1));
    }

    private static void AssertClear(Type type, string member, Func<object?> ask) => AssertClear(type, member, Thrown(() => GC.KeepAlive(ask())));

    private static void AssertClear(Type type, string member, Exception? thrown)
    {
        Assert.True(thrown is InvalidOperationException, $"default({type.Name}).{member}: {thrown?.GetType().Name ?? "a value"}");
        Assert.Contains("has no parameters and gives no values", thrown!.Message, StringComparison.Ordinal);
    }

    private static Exception? Thrown(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception exception)
        {
            return exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
        }
    }

    private static Type Closed(Type type) => !type.IsGenericTypeDefinition ? type : type.MakeGenericType(type.Name switch
    {
        "FlagSet`1" => typeof(Bits),
        "Choice`1" => typeof(string),
        _ => typeof(Normal),
    });

    [Flags]
    private enum Bits
    {
        One = 1,
        Two = 2,
    }
}
