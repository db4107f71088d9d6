using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Snapshots;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Pipeline;

/// <summary>What goes through the pipeline is values: a symbol in there would keep whole compilations alive.</summary>
public sealed class Purity
{
    [Fact]
    public void The_model_consists_of_values() => Assert.Empty(Impurities(typeof(SnapshotCallModel), typeof(VerifyHelperModel), typeof(SourceModel), typeof(ConditionsModel), typeof(RegistrationModel)));

    [Fact]
    public void Everything_that_leaves_a_tracked_step_belongs_to_the_model()
    {
        var driver = Driver.Create().RunGenerators(Driver.Compile(["using SynthFixtures; namespace Shop; [Synthetic] public sealed record Model([Normal(0, 1)] [Normal(5, 1, When = \"Flag\")] double Number, bool Flag); public class Tests { [SyntheticData] public void Adds_up(int number) { SyntheticModel.Row(); } }", Example.SyntheticData]));
        var result = driver.GetRunResult().Results[0];
        var types = StepRuns.Names.SelectMany(name => StepRuns.Values(result, name)).Select(value => value.GetType()).Distinct().ToList();

        Assert.Equal([nameof(ConditionsModel), nameof(RegistrationModel), nameof(SourceModel)], types.Select(t => t.Name).Order(StringComparer.Ordinal));
        Assert.Empty(Impurities([.. types]));
    }

    [Theory]
    [InlineData(typeof(WithSymbol), "Symbol")]
    [InlineData(typeof(WithLocation), "Where")]
    [InlineData(typeof(WithList), "Names")]
    [InlineData(typeof(WithImmutableArray), "Names")]
    [InlineData(typeof(WithObject), "Anything")]
    [InlineData(typeof(WithClass), "Inner")]
    [InlineData(typeof(WithSetter), "Name")]
    [InlineData(typeof(Deep), "Symbol")]
    public void A_planted_fault_is_found(Type model, string member) => Assert.Contains(member, Assert.Single(Impurities(model)), StringComparison.Ordinal);

    [Fact]
    public void Models_with_equal_content_are_equal()
    {
        const string Source = "using SynthFixtures; namespace Shop; [Synthetic] public sealed record Model([Normal(0, 1)] double Number, [Pick(\"a\", \"b\")] string Name);";
        var models = Enumerable.Range(0, 2).Select(_ =>
            StepRuns.Values(Driver.Create().RunGenerators(Driver.Compile(Source)).GetRunResult().Results[0], "Sources").Single()).ToList();

        Assert.NotSame(models[0], models[1]);
        Assert.Equal(models[0], models[1]);
        Assert.Equal(models[0].GetHashCode(), models[1].GetHashCode());
    }

    private static List<string> Impurities(params Type[] roots)
    {
        var found = new List<string>();
        var seen = new HashSet<Type>(roots);
        var open = new Queue<Type>(roots);
        while (open.TryDequeue(out var type))
        {
            if (!type.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(type)))
                found.Add($"{type.Name} is not equal by value.");
            foreach (var field in Fields(type))
            {
                var name = $"{type.Name}.{field.Name}";
                if (!field.IsInitOnly)
                    found.Add($"{name} can change.");
                if (Inner(field.FieldType) is not { } inner)
                    found.Add($"{name} is a {field.FieldType.Name}.");
                else if (!IsPlain(inner) && seen.Add(inner))
                    open.Enqueue(inner);
            }
            foreach (var derived in type.Assembly.GetTypes().Where(t => t.BaseType == type && seen.Add(t)))
                open.Enqueue(derived);
        }
        return found;
    }

    // The type itself or the elements of an equatable array; null where it may not stand in a model.
    private static Type? Inner(Type type)
    {
        var inner = Nullable.GetUnderlyingType(type) ?? type;
        if (inner.IsGenericType && inner.GetGenericTypeDefinition() == typeof(EquatableArray<>))
            inner = inner.GetGenericArguments()[0];
        return IsPlain(inner) || IsRecord(inner) ? inner : null;
    }

    private static bool IsPlain(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(string);

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null && type.Namespace is { } space && !space.StartsWith("Microsoft", StringComparison.Ordinal);

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (var at = type; at is not null && at != typeof(object); at = at.BaseType)
        {
            foreach (var field in at.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                yield return field;
        }
    }

    private sealed record WithSymbol(string Name, ISymbol Symbol);

    private sealed record WithLocation(Location Where);

    private sealed record WithList(List<string> Names);

    private sealed record WithImmutableArray(ImmutableArray<string> Names);

    private sealed record WithObject(object Anything);

    private sealed record WithClass(Plain Inner);

    private sealed record WithSetter
    {
        public string Name { get; set; } = "";
    }

    private sealed record Deep(EquatableArray<WithSymbol> Inner);

    private sealed class Plain;
}
