using System;
using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Generator.Tests.Driving;

namespace SynthFixtures.Generator.Tests.Composition;

/// <summary>A model whose member <c>Value</c> is made in one way while one or two things are said of it.</summary>
internal static class Combination
{
    public const string Works = "yes";

    /// <summary>What only numbers can tell.</summary>
    public const string AtFirstRow = "no, at the first row";

    /// <summary>What the pair comes to: <see cref="Works"/>, where rows are made of it, or the ids of what the analyzer finds.</summary>
    public static string Outcome(Making making, params Saying[] sayings)
    {
        var source = Source(making, sayings);
        var uses = string.Join("\n", sayings.Select(s => s.Use));
        var compilation = Driver.Compile(source, World.Unique("Shop"));
        var updated = Driver.Update(compilation);
        var findings = Example.Findings(compilation, updated);
        if (findings.Count > 0)
            return string.Join(", ", findings.Select(f => f.Id).Distinct());

        // Only with what it generates does a use of a facade compile.
        var world = uses.Trim().Length == 0 ? World.Of(compilation, updated) : World.Of(source + uses);
        try
        {
            if (world.Rows("Shop.Model").Count != 200)
                throw new InvalidOperationException("Rows are missing.");
        }
        catch (SyntheticModelException)
        {
            return AtFirstRow;
        }
        if (uses.Trim().Length > 0 && !Equals(world.Call("Shop.Uses"), 5))
            throw new InvalidOperationException("Rows with overrides are missing.");
        return Works;
    }

    private static string Source(Making making, IReadOnlyList<Saying> sayings)
    {
        var isSum = sayings.Any(s => s.OnType.Contains("FixedSum", StringComparison.Ordinal));
        var type = making.Type + (sayings.Any(s => s.IsNullable) ? "?" : "");
        string On(Func<Saying, string> part) => string.Join("\n", sayings.Select(part).Where(text => text.Length > 0));
        return $$"""
            #nullable enable
            using System;
            using System.Collections.Generic;
            using SynthFixtures;
            namespace Shop;

            public enum Tier { Basic, Gold }

            [Synthetic] public class Part { public int Size { get; set; } }

            [Synthetic]
            {{On(s => s.OnType)}}
            public class Model
            {
                {{making.Attributes}}
                {{On(s => s.OnMember)}}
                public {{type}} Value { get; set; } = default!;
                [Poisson(5)] public int Other { get; set; }
                {{On(s => s.More).Replace("VALUE", type, StringComparison.Ordinal).Replace("SHARE", isSum && making.Type == "int" ? "int" : "double", StringComparison.Ordinal)}}
                public static double Twice(int other) => 2.0 * other;
                public static double Slope(double x) => x;
            }

            """;
    }
}
