using System.Collections.Generic;
using System.Text.Json.Serialization;
using SynthFixtures;

namespace Dashboards.Json;

[JsonDerivedType(typeof(Panel), "panel")]
[JsonDerivedType(typeof(Chart), "chart")]
[JsonDerivedType(typeof(Markdown), "markdown")]
[Synthetic]
public abstract record Widget(string Id)
{
    public string? Title { get; init; }
}

[Synthetic]
public sealed record Panel(string Id, [MaxDepth(2), Count(1, 3)] IReadOnlyList<Widget> Children) : Widget(Id);

[Synthetic]
public sealed record Chart(string Id, ChartKind Kind, [Count(2, 5), Normal(100, 20)] IReadOnlyList<double> Series) : Widget(Id);

[Synthetic]
public sealed record Markdown(string Id, string Text) : Widget(Id);

[JsonConverter(typeof(JsonStringEnumConverter))]
public enum ChartKind
{
    Line,
    Bar,
    Pie,
}

[Synthetic]
public sealed record Dashboard(string Name, Widget Root, Widget? Footer);
