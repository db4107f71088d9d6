namespace SynthFixtures;

/// <summary>A text that a regular expression matches: every alternative, number of repetitions and character is uniform over what the pattern offers.</summary>
/// <remarks>
/// Literals, classes, groups, alternatives and quantifiers, with ^ and $ at the ends. A negated class and the dot are printable ASCII; *, + and {n,} make at
/// most eight repetitions more than they ask for.
/// </remarks>
/// <example><code>[Pattern("[A-Z]{3}-\\d{4}")] public string Code { get; init; }</code></example>
/// <param name="pattern">The regular expression.</param>
[Kernel("SynthFixtures.Distributions.Pattern")]
public sealed class PatternAttribute([TextPattern] string pattern) : MakerAttribute
{
    /// <summary>The regular expression.</summary>
    public string Pattern { get; } = pattern;
}
