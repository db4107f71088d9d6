using System;
using System.IO;
using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

public sealed class ContributingTests
{
    [Fact]
    public void The_law_that_CONTRIBUTING_shows_makes_rows()
    {
        var text = File.ReadAllText(Repository.Path("CONTRIBUTING.md"));
        var snippet = text.Split("```csharp\n")[1].Split("```")[0];

        var world = World.Of("using System;\n" + snippet + "[Synthetic] public class Model { [Ramp(3)] public double Height { get; set; } }");

        Assert.All(world.Column("Model", "Height"), value => Assert.InRange((double)value!, 0, 3));
        Assert.True(world.Column("Model", "Height").Distinct().Count() > 1);
    }
}
