using System;
using SynthFixtures;

namespace Engine.Mathematics;

[Synthetic]
public struct Vector3f
{
    [Normal(0, 1)]
    public float X, Y, Z;

    public readonly float LengthSquared => (X * X) + (Y * Y) + (Z * Z);
}

[Synthetic]
public readonly struct Ray(Vector3f origin, Vector3f direction)
{
    public Vector3f Origin { get; } = origin;

    public Vector3f Direction { get; } = direction;
}

[Synthetic]
public sealed class Mesh
{
    [Count(3, 9)]
    public Vector3f[] Vertices = [];

    [Count(3, 6)]
    [Uniform(0, 2)]
    public int[] Indices = [];

    [Count(4), Count(4, Level = 2), Normal(0, 1)]
    public double[,] Transform = new double[4, 4];

    public Vector3f? Pivot;

    public Memory<byte> Texture;
}
