using System;
using System.Threading;
using System.Threading.Tasks;
using Xunit.Sdk;
using Xunit.v3;

namespace SynthFixtures.Execution;

/// <summary>A row of a theory in xunit.v3 3, whose message shows the row.</summary>
internal sealed class SyntheticTestCase3 : SyntheticTestCase, ISelfExecutingXunitTestCase
{
    [Obsolete("For xunit, which fills the object by Deserialize.")]
    public SyntheticTestCase3()
    {
    }

    public SyntheticTestCase3(RowDetails row)
        : base(row)
    {
    }

    /// <inheritdoc/>
    protected override bool ShowsRowInMessage => true;

    public ValueTask<RunSummary> Run(
        ExplicitOption explicitOption,
        IMessageBus messageBus,
        object?[] constructorArguments,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource) =>
        XunitRunnerHelper.RunXunitTestCase(this, Shown(messageBus), cancellationTokenSource, aggregator, explicitOption, constructorArguments);
}
