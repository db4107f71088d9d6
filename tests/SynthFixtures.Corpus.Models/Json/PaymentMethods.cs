using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using SynthFixtures;

namespace Payments.Api;

[JsonDerivedType(typeof(CardPayment), typeDiscriminator: "card")]
[JsonDerivedType(typeof(InvoicePayment), typeDiscriminator: "invoice")]
[JsonDerivedType(typeof(WalletPayment), typeDiscriminator: "wallet")]
[Synthetic]
public interface IPaymentMethod
{
    string Reference { get; }
}

[Synthetic]
public sealed record CardPayment(string Reference, [Pattern("[0-9]{4}")] string LastFour) : IPaymentMethod;

[Synthetic]
public sealed record InvoicePayment(string Reference, [Pick(14, 30)] int DueDays) : IPaymentMethod;

[Synthetic]
public readonly record struct WalletPayment(string Reference, Guid WalletId) : IPaymentMethod;

[Synthetic]
public sealed record Purchase
{
    public required IPaymentMethod Method { get; init; }

    public IPaymentMethod? Fallback { get; init; }

    public required IReadOnlyDictionary<Guid, IPaymentMethod> History { get; init; }
}
