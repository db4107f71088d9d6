using System.Collections.Generic;
using System.Linq;

namespace SynthFixtures.Frameworks;

/// <summary>The tests of every framework's project, and how they end.</summary>
internal static class Expected
{
    /// <summary>The rows that fail, and what their messages begin with or hold.</summary>
    public static IReadOnlyDictionary<string, string> Failures { get; } = new Dictionary<string, string>
    {
        ["Fails_in_row_3 [seed 42, row 3]"] = "The id is 3.",
        ["Given [0, a (b) = c, seed 42, row 0]"] = "No percentage.",
        ["Throws_in_row_1 [seed 42, row 1]"] = "Thrown by the test.",
        ["Fails_later_in_row_1 [seed 42, row 1]"] = "The id is 1.",
    };

    /// <summary>The row that cannot be made, and why.</summary>
    public const string Broken = "Breaks_in_row_2 [seed 42, row 2]";

    /// <summary>The theory that is wrong as a whole.</summary>
    public const string Wrong = "Contradicts_itself";

    /// <summary>All rows, in no order.</summary>
    public static IReadOnlyList<string> Rows { get; } =
    [
        .. Of("Passes", 42, 0, 5), .. Of("Passes_far_away", -1, 1_000_000_000_000, 2), .. Of("Fails_in_row_3", 42, 0, 5), .. Of("Fails_in_row_3_not_at_all", 42, 0, 5),
        .. Of("Pinned", 42, 0, 2), .. Of("Pinned", 42, 17, 1), .. Of("Several", 1, 0, 4), .. Of("Several", 2, 8, 1),
        .. Of("Given", 42, 0, 2, "19, EUR, "), .. Of("Given", 42, 0, 1, "0, a (b) = c, "), .. Of("Stratified", 42, 0, 3, end: " of 3"),
        .. Of("Breaks_in_row_2", 42, 0, 3), .. Of("Throws_in_row_1", 42, 0, 3), .. Of("Fails_later_in_row_1", 42, 0, 2), .. Of("Counts", 42, 0, 4),
        .. Of("Defaults", 7, 0, 3), .. Of("Defaults_in_part", 7, 0, 1), .. Of("Is_made", 42, 0, 2),
    ];

    private static IEnumerable<string> Of(string theory, long seed, long first, int count, string given = "", string end = "") =>
        Enumerable.Range(0, count).Select(i => $"{theory} [{given}seed {seed}, row {first + i}{end}]");
}
