using System;
using System.Collections.Generic;
using SynthFixtures.Testing;
using Xunit.Sdk;
using Xunit.v3;

namespace SynthFixtures.Execution;

/// <summary>A row as xunit lists it: what its data attribute says goes before what the theory says.</summary>
/// <param name="theory">The theory.</param>
/// <param name="row">The row.</param>
/// <param name="data">The attribute that asks for the row.</param>
/// <param name="whole">The theory as xunit would list it without rows.</param>
/// <param name="identity">What tells the row from all others of the theory, in every run.</param>
internal sealed class RowDetails(SyntheticTheory theory, TheoryRow row, SyntheticDataAttribute data, XunitTestCase whole, string identity)
{
    public SyntheticTheory Theory => theory;

    public TheoryRow Row => row;

    public IXunitTestMethod Method => whole.TestMethod;

    public string Name =>
        $"{data.TestDisplayName ?? whole.TestCaseDisplayName} [{(string.IsNullOrEmpty(data.Label) ? "" : data.Label + ", ")}{row.Label}]";

    public string Id => UniqueIDGenerator.ForTestCase(whole.TestMethod.UniqueID, testMethodGenericTypes: null, [identity]);

    public bool IsExplicit => data.IsExplicit ?? whole.Explicit;

    public int Timeout => data.OwnTimeout ?? whole.Timeout;

    public Type[]? SkipExceptions => whole.SkipExceptions;

    public string? SkipReason => row.Skip ?? whole.SkipReason;

    public Type? SkipType => row.Skip is null ? whole.SkipType : data.SkipType;

    public string? SkipUnless => row.Skip is null ? whole.SkipUnless : data.SkipUnless;

    public string? SkipWhen => row.Skip is null ? whole.SkipWhen : data.SkipWhen;

    public string? SourceFilePath => whole.SourceFilePath;

    public int? SourceLineNumber => whole.SourceLineNumber;

    public Dictionary<string, HashSet<string>> Traits()
    {
        var traits = new Dictionary<string, HashSet<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in whole.Traits)
            traits[name] = [.. values];
        foreach (var (name, value) in row.Traits)
            Add(name, value);
        for (var i = 0; i + 1 < data.Traits?.Length; i += 2)
            Add(data.Traits[i], data.Traits[i + 1]);
        return traits;

        void Add(string name, string value)
        {
            if (!traits.TryGetValue(name, out var values))
                traits[name] = values = [];
            values.Add(value);
        }
    }
}
