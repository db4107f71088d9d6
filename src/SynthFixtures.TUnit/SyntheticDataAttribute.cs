using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using SynthFixtures.Execution;
using SynthFixtures.Testing;
using TUnit.Core.Enums;
using TUnit.Core.Interfaces;

namespace SynthFixtures;

/// <summary>Feeds a theory with synthetic rows. Each row is a test of its own, named by its seed and number.</summary>
/// <remarks>
/// <para>
/// Parameters of a synthetic type get its rows; the first of a type under <see cref="Seed"/> itself, a later one under a seed of its own,
/// so that
/// the two differ. Other parameters are made by their own attribute (<c>[Normal(100, 15)] decimal amount</c>) or, without one, by their
/// type.
/// </para>
/// <para>
/// The attribute may be repeated: <c>[SyntheticData(Rows = 50, Seed = 42)] [SyntheticData(Rows = 50, Seed = 43)]</c>. A row that several of
/// them
/// ask for is listed once. <see cref="PinnedRowAttribute"/> keeps a row that once failed.
/// </para>
/// <para>
/// It stands beside <c>[Test]</c>. A test is named <c>Totals_add_up [seed 42, row 3]</c> and has the properties <c>Seed</c> and <c>Row</c>;
/// the message of a
/// failure shows the row: its values, and three lines to paste, which make the row by hand, pin it, and run it again.
/// </para>
/// </remarks>
/// <example><code>
/// [Test, SyntheticData(Rows = 50, Seed = 42)]
/// public void Shares_add_up(Person person) => ...
/// </code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public partial class SyntheticDataAttribute
    : UntypedDataSourceGeneratorAttribute, ISyntheticData, ITestDiscoveryEventReceiver, ITestStartEventReceiver, ITestEndEventReceiver
{
    /// <summary>Why the rows are not run; null runs them.</summary>
    public string? Skip
    {
        get => request.Skip;
        set => request.Skip = value;
    }

    /// <inheritdoc/>
    RowRequest ISyntheticData.Request => request;

    /// <inheritdoc/>
    int IEventReceiver.Order => int.MaxValue;

    /// <inheritdoc/>
    EventReceiverStage ITestStartEventReceiver.Stage => EventReceiverStage.Early;

    /// <inheritdoc/>
    EventReceiverStage ITestEndEventReceiver.Stage => EventReceiverStage.Early;

    /// <inheritdoc/>
    ValueTask ITestDiscoveryEventReceiver.OnTestDiscovered(DiscoveredTestContext context)
    {
        RowTest.Of(context.TestContext, this)?.Name(context);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    ValueTask ITestStartEventReceiver.OnTestStart(TestContext context)
    {
        RowTest.Of(context, this)?.Make(context);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    ValueTask ITestEndEventReceiver.OnTestEnd(TestContext context)
    {
        RowTest.Of(context, this)?.Show(context);
        return ValueTask.CompletedTask;
    }

    /// <summary>The rows of the test. Their arguments are still empty: each is made when it runs.</summary>
    /// <param name="dataGeneratorMetadata">The test.</param>
    /// <exception cref="ArgumentException">The properties contradict each other, or ask for rows that do not exist.</exception>
    /// <exception cref="SyntheticModelException">A parameter cannot be made; the message says why.</exception>
    protected override IEnumerable<Func<object?[]?>> GenerateDataSources(DataGeneratorMetadata dataGeneratorMetadata)
    {
        ArgumentNullException.ThrowIfNull(dataGeneratorMetadata);
        return RowTest.List(dataGeneratorMetadata, this);
    }
}
