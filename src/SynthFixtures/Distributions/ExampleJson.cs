using System;
using System.Globalization;
using System.Text.Json;

namespace SynthFixtures.Distributions;

/// <summary>A small JSON object for a member that says nothing about its content: <c>{"id":4173,"name":"Name 04173","active":true}</c>.</summary>
public readonly struct ExampleJson : IQuantile<JsonElement>
{
    private const int Count = 100_000;

    private readonly string memberName;

    /// <summary>Objects of a member.</summary>
    /// <param name="memberName">The name of the member.</param>
    public ExampleJson(string memberName)
    {
        ArgumentNullException.ThrowIfNull(memberName);
        this.memberName = memberName;
    }

    /// <inheritdoc/>
    public JsonElement Quantile(double u)
    {
        Unmade.Check(in this);
        var number = new DiscreteUniform(0, Count - 1).Quantile(u);
        var name = JsonEncodedText.Encode(memberName);
        var active = number % 2 == 0 ? "true" : "false";
        var text = string.Create(CultureInfo.InvariantCulture, $$"""{"id":{{number}},"name":"{{name}} {{number:D5}}","active":{{active}}}""");
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
