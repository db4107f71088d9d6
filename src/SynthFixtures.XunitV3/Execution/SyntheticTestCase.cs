using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using SynthFixtures.Testing;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace SynthFixtures.Execution;

/// <summary>One row of a <see cref="SyntheticTheoryAttribute"/>: xunit stores which row it is; it is made when the test runs.</summary>
/// <remarks>This class itself shows a failing row in the output of the test; what xunit's version allows more is in the classes derived
/// from it.</remarks>
internal class SyntheticTestCase : XunitTestCase
{
    private string key = "";
    private SyntheticTheory? theory;
    private TheoryRow? run;

    [Obsolete("For xunit, which fills the object by Deserialize.")]
    public SyntheticTestCase()
    {
    }

    public SyntheticTestCase(RowDetails row)
        : base(
            row.Method, row.Name, row.Id, row.IsExplicit, row.SkipExceptions, row.SkipReason, row.SkipType, row.SkipUnless, row.SkipWhen, row.Traits(),
            testMethodArguments: null, row.SourceFilePath, row.SourceLineNumber, row.Timeout)
    {
        key = row.Row.Key;
        theory = row.Theory;
    }

    /// <summary>Whether the row is shown in the message of a failure.</summary>
    protected virtual bool ShowsRowInMessage => false;

    /// <summary>The test of a row, of the class that the version of xunit wants.</summary>
    public static SyntheticTestCase Of(RowDetails row) => XunitVersion.Create(row);

    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<IXunitTest>> CreateTests() => new([
        new XunitTest(
            this, TestMethod, Explicit, SkipReason, SkipType, SkipUnless, SkipWhen, TestCaseDisplayName, testIndex: 0,
            ((ITestCaseMetadata)this).Traits, Timeout, new object?[TestMethod.Parameters.Count]),
    ]);

    /// <summary>Makes the row, once xunit knows that the test runs, and hands it over.</summary>
    /// <param name="test">The test, whose arguments are still empty.</param>
    public void MakeRow(IXunitTest test)
    {
        theory ??= SyntheticTheory.Of(TestMethod.Method);
        run = theory.Find(key);
        run.Arguments(TestContext.Current.CancellationToken).CopyTo(test.TestMethodArguments, 0);
        foreach (var argument in test.TestMethodArguments)
            DisposalTracker.Add(argument);
    }

    /// <summary>Writes the row to the output of a test that failed, where its message cannot show it.</summary>
    public void WriteRow()
    {
        if (!ShowsRowInMessage && run is not null && TestContext.Current.TestState?.Result == TestResult.Failed)
            TestContext.Current.TestOutputHelper?.WriteLine(Text(run));
    }

    /// <summary>A bus that adds the row to the message of a failure.</summary>
    protected IMessageBus Shown(IMessageBus bus) => new FailureBus(bus, () => run is null ? null : Text(run));

    /// <inheritdoc/>
    protected override void Serialize(IXunitSerializationInfo info)
    {
        base.Serialize(info);
        info.AddValue("key", key, typeof(string));
    }

    /// <inheritdoc/>
    protected override void Deserialize(IXunitSerializationInfo info)
    {
        base.Deserialize(info);
        key = info.GetValue("key") as string ?? throw new ArgumentException($"{TestCaseDisplayName} has no key of a row; build the tests again.", nameof(info));
    }

    private string Text(TheoryRow row) => row.FailureText(RerunCommand.Of(this, row));
}
