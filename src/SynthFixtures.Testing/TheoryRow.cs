using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Testing;

/// <summary>One row of a theory: a test of its own.</summary>
public sealed class TheoryRow
{
    private readonly SyntheticTheory theory;
    private readonly ISyntheticData attribute;
    private readonly int ordinal;
    private readonly bool isPinned;

    internal TheoryRow(SyntheticTheory theory, ISyntheticData attribute, int ordinal, RowIdentity named, bool isPinned)
    {
        this.theory = theory;
        this.attribute = attribute;
        this.ordinal = ordinal;
        this.isPinned = isPinned;
        Identity = named;
    }

    /// <summary>The place of the attribute that asks for it among those of the theory, from 0.</summary>
    public int Ordinal => ordinal;

    /// <summary>Which row it is, as its name says. The run may ask for another seed.</summary>
    public RowIdentity Identity { get; }

    /// <summary>Which row it is in this run.</summary>
    public RowIdentity Actual => Identity.InThisRun(isPinned);

    /// <summary>What follows the name of the theory in the name of the test: <c>seed 42, row 3</c>, after the values that the attribute gives.</summary>
    public string Label => string.Concat(attribute.Request.Given.Select(value => GivenText(value) + ", ")) + Identity.Label;

    /// <summary>The values that tests are filtered by, without escapes: <c>Row</c> and <c>Seed</c>.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Traits =>
    [
        new("Row", Identity.Row.ToString(CultureInfo.InvariantCulture)),
        new("Seed", Identity.Seed.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>The test attribute that asks for this row and no other: <c>[SyntheticData(Seed = 42, Row = 3)]</c>.</summary>
    public string Replay => attribute.Request.Given is { Count: > 0 } given
        ? Actual.Attribute($"InlineSyntheticData({string.Concat(given.Select(value => CSharpLiteral.Of(value) + ", "))}")
        : Actual.Attribute();

    /// <summary>Why the row is not run, or null where it is.</summary>
    public string? Skip => attribute.Request.Skip;

    /// <summary>What finds the row again in another process: <see cref="SyntheticTheory.Find"/>.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{ordinal}|{Identity.Seed}|{Identity.Row}|{Identity.Strata}|{(isPinned ? 1 : 0)}");

    /// <summary>The identities of its arguments, in the order of the parameters; null where the row does not make them.</summary>
    public IReadOnlyList<SyntheticArgument?> Identities => theory.Identities(Identity, isPinned);

    /// <summary>Makes the arguments of the test, in the order of the parameters.</summary>
    /// <param name="cancellation">What a parameter of its type gets.</param>
    /// <exception cref="SyntheticModelException">The model threw; the message names the row and the cause.</exception>
    /// <exception cref="ArgumentException">A given value does not fit its parameter.</exception>
    public object?[] Arguments(CancellationToken cancellation = default) => theory.Arguments(Actual, attribute.Request.Given, cancellation);

    /// <summary>What a failure shows below its message: the row's values, and three lines to paste: the row by hand, the attribute, the command that runs it again.</summary>
    /// <remarks>It never throws: of what cannot be made it says so.</remarks>
    /// <param name="command">What the runner in use runs this test with, alone.</param>
    public string FailureText(string command)
    {
        var actual = Actual;
        var random = RunSettings.Current is { Seed: { } seed } ? string.Create(CultureInfo.InvariantCulture, $" -p:SynthFixturesSeed={seed}") : "";
        string[] head = actual == Identity
            ? [$"{actual.Label}:"]
            : [string.Create(CultureInfo.InvariantCulture, $"{actual.Label} (the seed of this run; the attribute's is {Identity.Seed}):")];
        return string.Join('\n', [.. head, .. theory.Show(actual, attribute.Request.Given), "", .. theory.Calls(actual, attribute.Request.Given.Count), Replay, command + (isPinned ? "" : random)]);
    }


    private static string GivenText(object? value) => new ValueTree([]).Of(value).Inline;
}
