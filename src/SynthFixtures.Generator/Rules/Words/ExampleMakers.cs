namespace SynthFixtures.Generator.Rules.Words;

/// <summary>Examples of makers in the messages of rules: of the many that have values of a type, those that most would take.</summary>
internal static class ExampleMakers
{
    public const string OfText = "a maker such as [Pattern] or [Pick]";
    public const string OfChoices = "a maker such as [Pick] or [Weighted]";
    public const string OfNumbers = "a maker such as [Uniform] or [Pick]";
    public const string OfNumbersWithoutConstants = "a maker such as [Uniform] or [Derive]";
    public const string OfDates = "a maker such as [DateRange] or [Derive]";
    public const string OfOthers = "[Derive(nameof(Method))]";
}
