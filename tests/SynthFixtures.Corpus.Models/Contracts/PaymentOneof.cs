using System;
using SynthFixtures;

namespace Payments.Grpc;

/// <summary>A oneof as protoc writes it: one object, and a case that says what it is.</summary>
[Synthetic]
public sealed class PaymentRequest
{
    public enum MethodOneofCase
    {
        None = 0,
        Card = 2,
        Transfer = 3,
    }

    [NotSynthetic]
    private object? method_;

    private MethodOneofCase methodCase_ = MethodOneofCase.None;

    public Guid IdempotencyKey { get; set; }

    [Uniform(1, 1_000_000)]
    public long AmountMinor { get; set; }

    [Pick("EUR", "NOK", "USD")]
    public string Currency { get; set; } = "";

    public CardDetails? Card
    {
        get => methodCase_ == MethodOneofCase.Card ? (CardDetails?)method_ : null;
        set
        {
            method_ = value;
            methodCase_ = value is null ? MethodOneofCase.None : MethodOneofCase.Card;
        }
    }

    [NotSynthetic]
    public TransferDetails? Transfer
    {
        get => methodCase_ == MethodOneofCase.Transfer ? (TransferDetails?)method_ : null;
        set
        {
            method_ = value;
            methodCase_ = value is null ? MethodOneofCase.None : MethodOneofCase.Transfer;
        }
    }

    public MethodOneofCase MethodCase => methodCase_;
}

[Synthetic]
public sealed class CardDetails
{
    [Pattern("5[1-5][0-9]{14}")]
    public string Pan { get; set; } = "";

    [Uniform(1, 12)]
    public int ExpiryMonth { get; set; }

    [Uniform(2026, 2032)]
    public int ExpiryYear { get; set; }
}

[Synthetic]
public sealed class TransferDetails
{
    [Pattern("NO[0-9]{13}")]
    public string Iban { get; set; } = "";
}
