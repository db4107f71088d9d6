using System;
using System.ComponentModel;
using System.Threading;
using System.Threading.Tasks;
using SynthFixtures.Testing;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace SynthFixtures.Execution;

/// <summary>One row of a <see cref="SyntheticTheoryAttribute"/>: xunit stores which row it is; it is made when the test runs.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SyntheticTestCase : XunitTestCase
{
    private string key = "";
    private string label = "";
    private string? skip;

    /// <summary>For xunit, which fills the object by <see cref="Deserialize"/>.</summary>
    [Obsolete("For xunit, which fills the object by Deserialize.", error: true)]
    public SyntheticTestCase()
    {
    }

    /// <summary>Creates a test.</summary>
    /// <param name="diagnosticMessageSink">Takes what people may want to know.</param>
    /// <param name="display">How methods are named.</param>
    /// <param name="displayOptions">How their names are written.</param>
    /// <param name="testMethod">The theory.</param>
    /// <param name="key">Finds the row.</param>
    /// <param name="label">What its name adds to the theory's.</param>
    /// <param name="skip">Why it is not run, or null.</param>
    public SyntheticTestCase(
        IMessageSink diagnosticMessageSink, TestMethodDisplay display, TestMethodDisplayOptions displayOptions, ITestMethod testMethod, string key, string label, string? skip)
        : base(diagnosticMessageSink, display, displayOptions, testMethod)
    {
        this.key = key;
        this.label = label;
        this.skip = skip;
    }

    /// <inheritdoc/>
    public override void Serialize(IXunitSerializationInfo data)
    {
        ArgumentNullException.ThrowIfNull(data);
        base.Serialize(data);
        data.AddValue("key", key);
        data.AddValue("label", label);
        data.AddValue("skip", skip, typeof(string));
    }

    /// <inheritdoc/>
    public override void Deserialize(IXunitSerializationInfo data)
    {
        ArgumentNullException.ThrowIfNull(data);
        key = data.GetValue<string>("key");
        label = data.GetValue<string>("label");
        skip = data.GetValue<string?>("skip");
        base.Deserialize(data);
    }

    /// <inheritdoc/>
    public override async Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink, IMessageBus messageBus, object[] constructorArguments, ExceptionAggregator aggregator, CancellationTokenSource cancellationTokenSource)
    {
        ArgumentNullException.ThrowIfNull(aggregator);
        TheoryRow? row = null;
        object?[] arguments = [];
        if (SkipReason is null)
        {
            aggregator.Run(() =>
            {
                row = SyntheticTheory.Of(TestMethod.Method.ToRuntimeMethod()).Find(key);
                arguments = row.Arguments();
            });
        }

        using var shown = new FailureBus(messageBus, row, this);
        return await new XunitTestCaseRunner(this, DisplayName, SkipReason, constructorArguments, arguments!, shown, aggregator, cancellationTokenSource).RunAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override void Initialize()
    {
        base.Initialize();
        var (seed, row) = (key.Split('|')[1], key.Split('|')[2]);
        Traits["Seed"] = [.. Traits.TryGetValue("Seed", out var seeds) ? seeds : [], seed];
        Traits["Row"] = [.. Traits.TryGetValue("Row", out var rows) ? rows : [], row];
    }

    /// <inheritdoc/>
    protected override string GetDisplayName(IAttributeInfo factAttribute, string displayName) => $"{displayName} [{label}]";

    /// <inheritdoc/>
    protected override string GetSkipReason(IAttributeInfo factAttribute) => base.GetSkipReason(factAttribute) ?? skip!;

    /// <inheritdoc/>
    protected override string GetUniqueID() => $"{base.GetUniqueID()} [{label}]";
}
