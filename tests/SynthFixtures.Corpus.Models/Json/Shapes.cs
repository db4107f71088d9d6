using System.Collections.Generic;
using System.Text.Json.Serialization;
using SynthFixtures;

namespace Drawing.Json;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Rectangle), "rectangle")]
[JsonDerivedType(typeof(Polygon), "polygon")]
[Synthetic]
public abstract class Shape
{
    public string? Label { get; set; }

    public Stroke Stroke { get; set; } = new();

    [JsonIgnore]
    public abstract double Area { get; }
}

[Synthetic]
public sealed class Circle : Shape
{
    [Uniform(0.5, 10.0)]
    public double Radius { get; set; }

    public override double Area => 3.14159 * Radius * Radius;
}

[Synthetic]
public class Rectangle : Shape
{
    [Uniform(0.5, 10.0)]
    public double Width { get; set; }

    [Uniform(0.5, 10.0)]
    public double Height { get; set; }

    public override double Area => Width * Height;
}

[Synthetic]
public sealed class Polygon : Shape
{
    [Count(3, 7)]
    [Uniform(-10.0, 10.0)]
    public double[][] Points { get; set; } = [];

    [JsonIgnore]
    public override double Area => Points.Length;
}

[Synthetic]
public sealed class Stroke
{
    [Pattern("#[0-9a-f]{6}")]
    public string Colour { get; set; } = "#000000";

    [Pick(0.5, 1.0, 2.0)]
    public double Width { get; set; } = 1;
}

[Synthetic]
public sealed class Canvas
{
    [Count(2, 6)]
    public List<Shape> Shapes { get; set; } = [];

    public Shape? Background { get; set; }
}
