namespace SynthFixtures.Generator;

/// <summary>The names under which the driver tracks the steps of the pipeline.</summary>
internal static class Steps
{
    public const string Declared = "Declared";
    public const string Referenced = "Referenced";
    public const string Theories = "Theories";
    public const string InlineTheories = "InlineTheories";
    public const string Inherited = "Inherited";
    public const string Profiles = "Profiles";
    public const string Sources = "Sources";
    public const string Conditions = "Conditions";
    public const string Facades = "Facades";
    public const string Registration = "Registration";
}
