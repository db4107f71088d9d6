using System;
using System.IO;
using System.Linq;
using System.Reflection;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>The code of docs/overrides.md compiles, and does what the page says.</summary>
public sealed class OverridesPage
{
    [Fact]
    public void The_snippets_of_the_page_compile_without_a_warning_and_run()
    {
        var blocks = File.ReadAllText(Repository.Path("docs/overrides.md")).Split("```csharp\n").Skip(1).Select(b => b.Split("```")[0]).ToList();
        var declarations = blocks.Where(b => b.Contains("[Synthetic", StringComparison.Ordinal));
        var statements = blocks.Where(b => !b.Contains("[Synthetic", StringComparison.Ordinal)).ToList();
        var methods = statements.Select((b, i) => $"public static void Block{i}() {{ {b} }}");
        var world = World.Of($$"""
            using System.Collections.Generic;
            using SynthFixtures;
            {{string.Join("\n", declarations)}}
            public static class Snippets
            {
                {{string.Join("\n", methods)}}
                public static double[] Tall() => [SyntheticPerson.With(height: 205).Row(42, 17).Weight - 102.5, SyntheticPerson.Row(42, 17).Weight - (0.5 * SyntheticPerson.Row(42, 17).Height)];
            }
            """);
        world.Initialize();

        Assert.Equal(3, statements.Count);
        for (var i = 0; i < statements.Count; i++)
            Run(world, $"Block{i}");
        var noise = (double[])Run(world, "Tall")!;
        Assert.Equal(noise[1], noise[0], 9);
    }

    private static object? Run(World world, string method) => world.Type("Snippets").GetMethod(method, BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null);
}
