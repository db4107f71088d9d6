using System.Collections.Generic;

namespace SynthFixtures.Generator.Tests.Composition;

/// <summary>What makes the member <c>Value</c> of a model.</summary>
/// <param name="Name">As the table names it.</param>
/// <param name="Type">The type of the member.</param>
/// <param name="Attributes">On the member.</param>
internal sealed record Making(string Name, string Type, string Attributes)
{
    public static IReadOnlyList<Making> All { get; } =
    [
        new("a law of real numbers", "double", "[Normal(50, 10)]"),
        new("a law of integers", "int", "[Poisson(50)]"),
        new("uniform integers", "int", "[Uniform(1, 1000000)]"),
        new("`[Density]`", "double", "[Density(nameof(Slope), 0, 10)]"),
        new("a scaled and shifted law (`ScaleBy`, `ShiftBy`)", "double", "[Normal(50, 10, ScaleBy = -2, ShiftBy = 200)]"),
        new("a law in steps (`Step`)", "double", "[Normal(50, 10, Step = 0.5)]"),
        new("a mixture (`Weight`)", "double", "[Normal(20, 3, Weight = 1), Normal(60, 8, Weight = 3)]"),
        new("rules (`When`)", "double", "[Normal(80, 5, When = \"Other > 5\"), Normal(50, 10)]"),
        new("`[Bernoulli]`", "bool", "[Bernoulli(0.3)]"),
        new("`[Weighted]`", "Tier", "[Weighted(Tier.Basic, 7), Weighted(Tier.Gold, 3)]"),
        new("`[Pick]` of texts", "string", "[Pick(\"a\", \"b\", \"c\")]"),
        new("`[DateRange]`", "DateOnly", "[DateRange(\"2020-01-01\", \"2025-01-01\")]"),
        new("`[Sequence]`", "int", "[Sequence]"),
        new("`[Pattern]`", "string", "[Pattern(\"[A-Z]{3}[0-9]{4}\")]"),
        new("`[NewGuid]`", "Guid", "[NewGuid]"),
        new("`[Constant]`", "int", "[Constant(5)]"),
        new("`[Derive]`", "double", "[Derive(nameof(Twice))]"),
        new("a nested model", "Part", ""),
        new("a collection", "List<int>", "[Count(1, 3), Uniform(1, 6)]"),
        new("nothing (its type)", "int", ""),
    ];
}

/// <summary>A law that takes options.</summary>
/// <param name="Name">As the table names it.</param>
/// <param name="Type">The type of the member.</param>
/// <param name="Attributes">On the member, with <c>OPTION</c> where an option is added.</param>
internal sealed record Law(string Name, string Type, string Attributes)
{
    public static IReadOnlyList<string> Options { get; } = ["ScaleBy = 2", "ScaleBy = -2", "ShiftBy = 10", "Step = 5"];

    public static IReadOnlyList<Law> All { get; } =
    [
        new("real numbers", "double", "[Normal(50, 10, OPTION)]"),
        new("real numbers on an integral member", "int", "[Normal(50, 10, OPTION)]"),
        new("real numbers with `Min` and `Max`", "double", "[Normal(50, 10, Min = 20, Max = 90, OPTION)]"),
        new("integers", "int", "[Poisson(50, OPTION)]"),
        new("integers from to", "int", "[Uniform(1, 1000000, OPTION)]"),
        new("of `[Density]`", "double", "[Density(nameof(Slope), 0, 10, OPTION)]"),
        new("of `[Bernoulli]`", "double", "[Bernoulli(0.3, OPTION)]"),
        new("in a mixture", "double", "[Normal(20, 3, Weight = 1, OPTION), Normal(60, 8, Weight = 3, OPTION)]"),
        new("under rules (`When`)", "double", "[Normal(80, 5, When = \"Other > 5\", OPTION), Normal(50, 10, OPTION)]"),
    ];

    public Making With(string option) => new(Name, Type, Attributes.Replace("OPTION", option, System.StringComparison.Ordinal));
}

/// <summary>What is said of the member <c>Value</c> beyond how it is made.</summary>
/// <param name="Name">As the table names it.</param>
/// <param name="OnMember">Attributes on the member.</param>
/// <param name="OnType">Attributes on the model.</param>
/// <param name="More">Other members of the model.</param>
/// <param name="IsNullable">Whether the member must be able to be null.</param>
/// <param name="Use">Code that uses the model.</param>
internal sealed record Saying(string Name, string OnMember = "", string OnType = "", string More = "", bool IsNullable = false, string Use = "")
{
    public static IReadOnlyList<Saying> All { get; } =
    [
        new("`[Correlate]`", OnType: "[Correlate(nameof(Value), nameof(Partner), 0.2, Kind = CorrelationKind.Spearman)]", More: "[Normal(0, 1)] public double Partner { get; set; }"),
        new("`[Correlate]` with `When`", OnType: "[Correlate(nameof(Value), nameof(Friend), 0.2, Kind = CorrelationKind.Spearman, When = \"Other > 5\")]", More: "[Normal(0, 1)] public double Friend { get; set; }"),
        new("`[FixedSum]`", OnType: "[FixedSum(100, nameof(Value), nameof(Share))]", More: "public SHARE Share { get; set; }"),
        new("`[Missing]`", OnMember: "[Missing(0.2)]", IsNullable: true),
        new("`[MissingTogether]`", OnType: "[MissingTogether(0.2, nameof(Value), nameof(Note))]", More: "[Pick(\"x\", \"y\")] public string? Note { get; set; }", IsNullable: true),
        new("`[Unique]`", OnMember: "[Unique]"),
        new("`[UniqueTogether]`", OnType: "[UniqueTogether(nameof(Value), nameof(Key))]", More: "[Uniform(1, 100000)] public int Key { get; set; }"),
        new("read by `[Derive]`", More: "[Derive(nameof(Copy))] public VALUE Copied { get; set; } = default!; public static VALUE Copy(VALUE value) => value;"),
        new("read by `When`", More: "[Normal(0, 1, When = \"Equals(Value, Value)\"), Normal(9, 1)] public double Reader { get; set; }"),
        new("`With(value: ...)`", Use: "public static class Uses { public static int Call() => System.Linq.Enumerable.Count(SyntheticModel.With(value: Synthetic.Row<Model>(1, 0).Value).Rows(5, seed: 1)); }"),
    ];
}
