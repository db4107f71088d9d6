using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Robots.Model;

[Synthetic]
public class Robot(Guid serial, string name, IEnumerable<Arm> arms)
{
    private readonly List<Arm> arms = [.. arms];

    public Guid Serial => serial;

    public string Name { get; set; } = name;

    public IReadOnlyList<Arm> Arms => arms;

    public required Mode Mode { get; init; }
}

[Synthetic]
public readonly struct Arm([Uniform(2, 7)] int joints, [Uniform(0.5, 3.0)] double reach)
{
    public int Joints { get; } = joints;

    public readonly double Reach = reach;
}

public enum Mode
{
    Idle,
    Working,
    Charging,
}

[Synthetic]
public class Welder(Guid serial, string name, IEnumerable<Arm> arms, int amperes) : Robot(serial, name, arms)
{
    public int Amperes => amperes;
}
