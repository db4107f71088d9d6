using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using SynthFixtures.Testing;
using Xunit.Sdk;

namespace SynthFixtures;

/// <summary>Feeds a theory with synthetic rows. Each row is a test of its own, named <c>Person(seed=42,row=3)</c>.</summary>
/// <remarks>
/// <para>
/// Parameters of a synthetic type get its rows; the first of a type under <see cref="Seed"/> itself, a later one under a seed of its own, so that
/// the two differ. Other parameters are made by their own attribute (<c>[Normal(100, 15)] decimal amount</c>) or, without one, by their type.
/// </para>
/// <para>
/// The attribute may be repeated: <c>[SyntheticData(Rows = 50, Seed = 42)] [SyntheticData(Seed = 42, Row = 1017)]</c> pins a row that once
/// failed. A row that several of them ask for is listed once.
/// </para>
/// <para>
/// xunit names arguments of type <see cref="Guid"/>, <see cref="DateTime"/> and <see cref="DateTimeOffset"/> by their value. Of a theory that has
/// <see cref="DateTime"/> parameters only, rows with equal values are listed once: xunit would give them one identity.
/// </para>
/// </remarks>
/// <example><code>
/// [Theory, SyntheticData(Rows = 50, Seed = 42)]
/// public void Shares_add_up(Person person) => Assert.Equal(100m, person.Rent + person.Food + person.Fun);
/// </code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class SyntheticDataAttribute : DataAttribute
{
    private int? rows;
    private long? firstRow;
    private long? row;

    /// <summary>How many rows, at least 1. The default is 20.</summary>
    public int Rows
    {
        get => rows ?? RowRange.DefaultCount;
        set => rows = value;
    }

    /// <summary>The seed of the rows: any number. The default is 0. Equal seeds give equal rows, always and everywhere.</summary>
    public long Seed { get; set; }

    /// <summary>The number of the first row, at least 0. The default is 0; row 10^12 costs as much as row 0.</summary>
    public long FirstRow
    {
        get => firstRow ?? 0;
        set => firstRow = value;
    }

    /// <summary>
    /// The number of a single row, at least 0: runs that row and no other. Excludes <see cref="FirstRow"/> and, unless the rows are stratified,
    /// <see cref="Rows"/>. -1 where it is not set.
    /// </summary>
    public long Row
    {
        get => row ?? -1;
        set => row = value;
    }

    /// <summary>How the rows are drawn. Stratified rows cover every member's law evenly: of 20, one lies in each twentieth.</summary>
    public Sampling Sampling { get; set; }

    /// <summary>The arguments of the rows, made once each, so that what a model throws is seen here.</summary>
    /// <param name="testMethod">The theory.</param>
    /// <exception cref="ArgumentException">The properties contradict each other, or ask for rows that do not exist.</exception>
    /// <exception cref="SyntheticModelException">A parameter or a row cannot be made; the message says why.</exception>
    public override IEnumerable<object?[]> GetData(MethodInfo testMethod)
    {
        ArgumentNullException.ThrowIfNull(testMethod);
        var theory = SyntheticTheory.Of(testMethod);
        var types = Array.ConvertAll(testMethod.GetParameters(), parameter => parameter.ParameterType);
        if (Array.Find(types, SyntheticCell.Cannot) is { } type)
            throw new SyntheticModelException($"{theory.Subject}: xunit cannot convert an argument to a parameter of type {type.Name}; take it as a member of a model.");

        var range = Range(theory.Subject);
        theory.Require(range);
        return List(theory, types, range, Earlier(testMethod, theory.Subject, range));
    }

    private static IEnumerable<object?[]> List(SyntheticTheory theory, Type[] types, RowRange range, RowRange[] earlier)
    {
        var seen = Array.TrueForAll(types, SyntheticCell.IsRaw) ? new HashSet<string>() : null;
        for (var row = range.FirstRow; range.Contains(row); row++)
        {
            if (Array.Exists(earlier, other => other.Contains(row)))
                continue;

            var values = theory.Values(range.Seed, row, range.Strata);
            if (seen is not null && !seen.Add(string.Join('|', values.Select(value => ((DateTime)value!).Ticks))))
                continue;

            yield return [.. theory.Row(range.Seed, row, range.Strata).Select((argument, i) => SyntheticCell.Of(argument, types[i], values[i]))];
        }
    }

    private RowRange[] Earlier(MethodInfo method, string subject, RowRange range)
    {
        var all = method.GetCustomAttributes<SyntheticDataAttribute>(inherit: true).Where(other => other.Skip == Skip).Select(other => other.Range(subject)).ToArray();
        if (all.Count(other => other == range) > 1)
            throw new ArgumentException($"[SyntheticData] on {subject}: two of them ask for the same rows; remove one.");
        return [.. all.TakeWhile(other => other != range).Where(other => other.Seed == range.Seed && other.Strata == range.Strata)];
    }

    private RowRange Range(string subject) => RowRange.Of(subject, Seed, rows, firstRow, row, Sampling);
}
