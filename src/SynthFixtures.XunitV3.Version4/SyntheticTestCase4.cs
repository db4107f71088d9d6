using System;
using System.Threading;
using System.Threading.Tasks;
using Xunit.Sdk;
using Xunit.v3;

namespace SynthFixtures.Execution;

/// <summary>A row of a theory in xunit.v3 4, whose message shows the row.</summary>
internal sealed class SyntheticTestCase4 : SyntheticTestCase, ISelfExecutingXunitTestCase
{
    [Obsolete("For xunit, which fills the object by Deserialize.")]
    public SyntheticTestCase4()
    {
    }

    public SyntheticTestCase4(RowDetails row)
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
        CancellationTokenSource cancellationTokenSource,
        ParallelMode parallelMode,
        ExecutionScheduler scheduler,
        FixtureMappingManager methodFixtureMappings) =>
        XunitRunnerHelper.RunXunitTestCase(
            this, Shown(messageBus), cancellationTokenSource, parallelMode, scheduler, aggregator, explicitOption, constructorArguments, methodFixtureMappings);
}
