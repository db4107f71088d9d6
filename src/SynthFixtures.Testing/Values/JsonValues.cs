using System.Text.Json;
using System.Text.Json.Nodes;

namespace SynthFixtures.Testing.Values;

/// <summary>JSON documents, whichever of the platform's types holds them.</summary>
internal static class JsonValues
{
    /// <summary>The document, or null for what is none.</summary>
    public static JsonElement? Of(object? value)
    {
        switch (value)
        {
            case JsonElement element:
                return element;
            case JsonDocument document:
                return document.RootElement;
            case JsonNode node:
                return Parse(node.ToJsonString());
            default:
                return null;
        }
    }

    /// <summary>The document that a text holds, or null where it holds none.</summary>
    public static JsonElement? Parse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new() { MaxDepth = int.MaxValue });
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What has no parts; numbers in the digits of the document.</summary>
    public static ValueNode? Scalar(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object or JsonValueKind.Array => null,
        JsonValueKind.String => ValueNode.OfText(json.GetString()!),
        JsonValueKind.Undefined => ValueNode.Scalar("undefined"),
        _ => ValueNode.Scalar(json.GetRawText()),
    };
}
