using System.Collections.Generic;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SynthFixtures;

namespace GeoJson;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Point), "Point")]
[JsonDerivedType(typeof(LineString), "LineString")]
[JsonDerivedType(typeof(MultiPolygon), "MultiPolygon")]
[Synthetic]
public abstract class Geometry
{
    [JsonPropertyName("bbox")]
    [Count(4), Uniform(-90.0, 90.0), Missing(0.5)]
    public double[]? BoundingBox { get; init; }
}

[Synthetic]
public sealed class Point : Geometry
{
    [Count(2), Uniform(-90.0, 90.0)]
    public required IReadOnlyList<double> Coordinates { get; init; }
}

[Synthetic]
public sealed class LineString : Geometry
{
    [Count(2, 5), Count(2, Level = 2), Uniform(-90.0, 90.0)]
    public required IReadOnlyList<IReadOnlyList<double>> Coordinates { get; init; }
}

[Synthetic]
public sealed class MultiPolygon : Geometry
{
    [Count(1, 2), Count(1, Level = 2), Count(4, 6, Level = 3), Count(2, Level = 4), Uniform(-90.0, 90.0)]
    public required double[][][][] Coordinates { get; init; }
}

[Synthetic]
public sealed record Feature(Geometry Geometry, JsonObject? Properties)
{
    public string Type => nameof(Feature);
}

[Synthetic]
public sealed record FeatureCollection([Count(1, 4)] List<Feature> Features);
