using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SynthFixtures;

namespace Billing.Rest;

[Synthetic]
public sealed class InvoiceResource
{
    [JsonPropertyName("id")]
    [Pattern("in_[0-9A-Za-z]{14}")]
    public required string Id { get; init; }

    [JsonPropertyName("amount_due")]
    public long AmountDue { get; init; }

    [JsonPropertyName("status")]
    [JsonConverter(typeof(JsonStringEnumConverter<InvoiceStatus>))]
    public InvoiceStatus Status { get; init; }

    [JsonPropertyName("lines")]
    public required ListObject<InvoiceLine> Lines { get; init; }

    [JsonPropertyName("metadata")]
    public Dictionary<string, string> Metadata { get; init; } = [];

    [JsonPropertyName("custom")]
    public JsonNode? Custom { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }

    [JsonIgnore]
    public Uri Self => new($"https://api.example.com/v1/invoices/{Id}");
}

[Synthetic]
public sealed class InvoiceLine
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("quantity")]
    public int? Quantity { get; init; }

    [JsonPropertyName("period")]
    public (DateTimeOffset Start, DateTimeOffset End) Period { get; init; }
}

[Synthetic]
public sealed class ListObject<T>
{
    [JsonPropertyName("object")]
    [Constant("list")]
    public string Object { get; init; } = "list";

    [JsonPropertyName("data")]
    public required List<T> Data { get; init; }

    [JsonPropertyName("has_more")]
    public bool HasMore { get; init; }
}

public enum InvoiceStatus
{
    Draft,
    Open,
    Paid,
    Uncollectible,
    Void,
}
