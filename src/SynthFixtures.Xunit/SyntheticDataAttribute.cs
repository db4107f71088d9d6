using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using SynthFixtures.Testing;
using Xunit.Sdk;

namespace SynthFixtures;

/// <summary>Feeds a theory with synthetic rows. Each row is a test of its own, named by its seed and number.</summary>
/// <remarks>
/// <para>
/// Parameters of a synthetic type get its rows; the first of a type under <see cref="Seed"/> itself, a later one under a seed of its own, so that
/// the two differ. Other parameters are made by their own attribute (<c>[Normal(100, 15)] decimal amount</c>) or, without one, by their type.
/// </para>
/// <para>
/// The attribute may be repeated: <c>[SyntheticData(Rows = 50, Seed = 42)] [SyntheticData(Rows = 50, Seed = 43)]</c>. A row that several of them
/// ask for is listed once. <see cref="PinnedRowAttribute"/> keeps a row that once failed.
/// </para>
/// <para>
/// With <see cref="SyntheticTheoryAttribute"/> a failure shows the row. A plain <c>[Theory]</c> runs the same rows, under names that
/// xunit writes: it names arguments of type <see cref="Guid"/>, <see cref="DateTime"/> and <see cref="DateTimeOffset"/> by their value. Of a theory that
/// has <see cref="DateTime"/> parameters only, rows with equal values are listed once there: xunit would give them one identity.
/// </para>
/// </remarks>
/// <example><code>
/// [SyntheticTheory, SyntheticData(Rows = 50, Seed = 42)]
/// public void Shares_add_up(Person person) => Assert.Equal(100m, person.Rent + person.Food + person.Fun);
/// </code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public partial class SyntheticDataAttribute : DataAttribute, ISyntheticData
{
    /// <inheritdoc/>
    RowRequest ISyntheticData.Request
    {
        get
        {
            request.Skip = Skip;
            return request;
        }
    }

    /// <summary>The arguments of the rows for a plain theory, made once each, so that what a model throws is seen here.</summary>
    /// <param name="testMethod">The theory.</param>
    /// <exception cref="ArgumentException">The properties contradict each other, or ask for rows that do not exist.</exception>
    /// <exception cref="SyntheticModelException">A parameter or a row cannot be made; the message says why.</exception>
    public override IEnumerable<object?[]> GetData(MethodInfo testMethod)
    {
        ArgumentNullException.ThrowIfNull(testMethod);
        var theory = SyntheticTheory.Of(testMethod);
        var types = Array.ConvertAll(testMethod.GetParameters(), parameter => parameter.ParameterType);
        if (Array.Find(types, SyntheticCell.Cannot) is { } type)
            throw new SyntheticModelException($"{theory.Subject}: xunit cannot convert an argument to a parameter of type {type.Name}; make it a [SyntheticTheory], which hands it over itself.");
        return List(theory.Rows(this), types);
    }

    private static object?[] Arguments(TheoryRow row)
    {
        try
        {
            return row.Arguments();
        }
        catch (SyntheticModelException exception)
        {
            throw new SyntheticModelException($"{exception.Message}\nreplay: {row.Replay}", exception);
        }
    }

    private static IEnumerable<object?[]> List(IEnumerable<TheoryRow> rows, Type[] types)
    {
        var seen = Array.TrueForAll(types, SyntheticCell.IsRaw) ? new HashSet<string>() : null;
        foreach (var row in rows)
        {
            var values = Arguments(row);
            if (seen is null || seen.Add(string.Join('|', values.Select(value => ((DateTime)value!).Ticks))))
                yield return [.. row.Identities.Select((identity, i) => identity is null ? values[i] : SyntheticCell.Of(identity, types[i], values[i]))];
        }
    }
}
