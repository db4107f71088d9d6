using System;
using System.ComponentModel.DataAnnotations;
using System.IO;
using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Docs;

/// <summary>What docs/inference.md says of validation attributes.</summary>
public sealed class InferencePage
{
    private static readonly string Text = File.ReadAllText(Repository.Path("docs/inference.md"));

    [Fact]
    public void The_example_compiles_and_its_rows_pass_the_validator()
    {
        var start = Text.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
        var source = "using System.ComponentModel.DataAnnotations; using SynthFixtures; namespace Shop;\n"
            + Text[start..Text.IndexOf("```", start, StringComparison.Ordinal)];

        Assert.Empty(Example.Findings(source));
        Assert.All(World.Of(source).Rows("Shop.Registration"), row =>
            Assert.True(Validator.TryValidateObject(row, new ValidationContext(row), null, validateAllProperties: true)));
    }

    [Fact]
    public void Every_validation_attribute_of_the_base_library_is_mentioned() =>
        Assert.All(
            typeof(ValidationAttribute).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(ValidationAttribute))),
            type => Assert.Contains($"`{type.Name[..^"Attribute".Length]}`", Text, StringComparison.Ordinal));
}
