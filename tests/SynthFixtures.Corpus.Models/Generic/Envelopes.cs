using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Messaging.Envelopes;

public abstract class Envelope
{
    protected Envelope(Guid messageId) => MessageId = messageId;

    public Guid MessageId { get; }

    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>();

    [Binomial(3, 0.1)]
    public int Attempts { get; set; }
}

[Synthetic]
public sealed class Envelope<TPayload>(Guid messageId, TPayload payload) : Envelope(messageId)
    where TPayload : class
{
    public TPayload Payload { get; } = payload;

    public DateTimeOffset? EnqueuedAt { get; set; }
}

[Synthetic]
public sealed class ChargeCard
{
    public Guid PaymentId { get; set; }

    public decimal Amount { get; set; }
}

[Synthetic]
public sealed class InboxSnapshot
{
    public required Envelope<ChargeCard> Head { get; init; }

    public Stack<Envelope<ChargeCard>> Rest { get; init; } = new();

    public Envelope<string>? Text { get; init; }
}
