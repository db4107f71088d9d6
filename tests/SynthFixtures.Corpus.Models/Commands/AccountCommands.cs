using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using SynthFixtures;

namespace Accounts.Application;

public interface ICommand<out TResult>
{
    Guid CorrelationId { get; }
}

public interface IHandler<in TCommand, TResult>
    where TCommand : ICommand<TResult>
{
    Task<TResult> Handle(TCommand command);
}

[Synthetic]
public sealed record OpenAccount(Guid CorrelationId, string Owner, [Pick("EUR", "NOK")] string Currency) : ICommand<Guid>;

[Synthetic]
public sealed record DepositMoney(Guid CorrelationId, Guid Account, [Uniform(1.0, 10_000.0)] decimal Amount) : ICommand<decimal>;

[Synthetic]
public sealed record TransferMoney : ICommand<bool>
{
    public required Guid CorrelationId { get; init; }

    public required Guid From { get; init; }

    public required Guid To { get; init; }

    [Uniform(1, 5_000)]
    public required decimal Amount { get; init; }

    public string? Reference { get; init; }

    public IReadOnlyList<string> Approvers { get; init; } = Array.Empty<string>();
}

[Synthetic]
public sealed class CommandBatch
{
    [OneOf(typeof(OpenAccount), typeof(DepositMoney), typeof(TransferMoney))]
    public required object[] Commands { get; init; }
}
