using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using SynthFixtures.Generator.Tests.Driving;
using SynthFixtures.Plots;
using Xunit;

namespace SynthFixtures.Generator.Tests.Docs;

/// <summary>Each law has a page of the same shape, a picture, and an example that compiles.</summary>
public sealed partial class DistributionPages
{
    private const string Folder = "docs/distributions";

    private static readonly Dictionary<string, Type> Attributes = typeof(DistributionAttribute).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(DistributionAttribute)) && !type.IsAbstract)
        .ToDictionary(type => type.Name[..^nameof(Attribute).Length]);

    public static TheoryData<string> Laws => [.. Attributes.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> Drawn => [.. Pictures.All.Select(picture => picture.Law)];

    [Fact]
    public void Pages_and_pictures_are_those_of_the_laws()
    {
        var laws = Attributes.Keys.Order(StringComparer.Ordinal).ToList();

        Assert.Equal(laws, Names("*.md").Where(name => name != "README"));
        Assert.Equal(laws, Names("*.svg"));
        Assert.Equal(laws, Pictures.All.Select(picture => picture.Law).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Laws))]
    public void A_page_shows_its_picture_and_says_definition_parameters_moments_and_source(string law)
    {
        var page = Page(law);
        var parameters = Attributes[law].GetConstructors().SelectMany(constructor => constructor.GetParameters());
        var described = page.Split("## Parameters\n")[1].Split("\n## ")[0];

        Assert.Equal([$"# {law}", "## Definition", "## Parameters", "## Moments", "## Source"], page.Split('\n').Where(line => line.StartsWith('#')));
        Assert.Single(Regex.Matches(page, $@"!\[[^\]]+\]\({law}\.svg\)"));
        Assert.All(parameters, parameter => Assert.Contains($"`{parameter.Name}`", described, StringComparison.Ordinal));
        Assert.All(page.Split("\n## ").Skip(1), section => Assert.NotEmpty(section.Split('\n', 2)[1].Trim()));
    }

    [Theory]
    [MemberData(nameof(Laws))]
    public void The_example_of_a_page_compiles_without_a_finding_and_makes_rows(string law)
    {
        var example = Assert.Single(CodeBlock().Matches(Page(law))).Groups[1].Value;
        var source = $"using SynthFixtures; namespace Shop; [Synthetic] public partial class Model {{ {example} }}";

        Assert.Contains($"[{law}(", example, StringComparison.Ordinal);
        Assert.Empty(Example.Findings(source));
        Assert.True(World.Of(source).Column("Shop.Model", Member().Match(example).Groups[1].Value).Distinct().Count() > 1);
    }

    [Theory]
    [MemberData(nameof(Drawn))]
    public void A_picture_is_what_the_law_draws_today(string law) =>
        Assert.True(
            Assert.Single(Pictures.All, picture => picture.Law == law).Draw() == File.ReadAllText(Repository.Path($"{Folder}/{law}.svg")),
            $"{law}.svg is not what the law draws. `dotnet run --project {Folder}/Plots` writes it.");

    [Fact]
    public void The_index_lists_every_law()
    {
        var index = File.ReadAllText(Repository.Path($"{Folder}/README.md"));

        Assert.All(Attributes.Keys, law => Assert.Contains($"| [{law}]({law}.md) |", index, StringComparison.Ordinal));
    }

    private static string Page(string law) => File.ReadAllText(Repository.Path($"{Folder}/{law}.md"));

    private static IEnumerable<string> Names(string pattern) =>
        Directory.GetFiles(Repository.Path(Folder), pattern).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"(\w+) \{ get; init; \}")]
    private static partial Regex Member();
}
