using System.Collections.Generic;
using System.Linq;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>Which rules a model of a referenced project can break; the tests of packages read this file, too.</summary>
internal static class ReachedRules
{
    // What they are about stands in the project that makes rows: profiles, theories, calls, snapshots, the bodies of methods, rows, other generators.
    private static readonly string[] OfThisProject = ["SYNF0014", "SYNF0024", "SYNF0213", "SYNF0225", "SYNF0301", "SYNF0302", "SYNF0303", "SYNF0304", "SYNF0305", "SYNF0306", "SYNF0307", "SYNF0401"];

    // What needs the source of the type (SYNF0021, SYNF0022), and calls of snapshots.
    private static readonly string[] RulesOfOthers = ["SYNF0021", "SYNF0022", "SYNF0402", "SYNF0403", "SYNF0404", "SYNF0410"];

    /// <summary>Rules about something else than a model of a referenced project.</summary>
    public static IEnumerable<string> Elsewhere => OfThisProject.Concat(RulesOfOthers);

    /// <summary>Examples instead of those of the pages: conditions that are texts are compiled in the type's own project; methods serve in any.</summary>
    public static readonly IReadOnlyDictionary<string, string> WithoutText = new Dictionary<string, string>
    {
        ["SYNF0214"] = """
            using SynthFixtures;
            [Synthetic, Correlate(nameof(Stock), nameof(Bond), 0.7, When = nameof(Falls)), Correlate(nameof(Stock), nameof(Bond), -0.3)]
            public class Return
            {
                [Normal(0.05, 0.1)] public double Stock { get; set; }
                [Normal(0.02, 0.03)] public double Bond { get; set; }
                public static bool Falls(double stock) => stock < -0.1;
            }
            """,
        ["SYNF0221"] = """
            using SynthFixtures;
            [Synthetic]
            public class Order
            {
                [Normal(500, 100, When = nameof(IsLarge))] public double Price { get; set; }
                [Uniform(1, 20)] public int Quantity { get; set; }
                public static bool IsLarge(int quantity) => quantity > 10;
            }
            """,
        ["SYNF0222"] = """
            using SynthFixtures;
            [Synthetic]
            public class Order
            {
                [Normal(50, 10), Normal(500, 100, When = nameof(IsLarge)), LogNormal(6, 1, When = nameof(IsLarge))] public double Price { get; set; }
                [Uniform(1, 20)] public int Quantity { get; set; }
                public static bool IsLarge(int quantity) => quantity > 10;
            }
            """,
    };
}
