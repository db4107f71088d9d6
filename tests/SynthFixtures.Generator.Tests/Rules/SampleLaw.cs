using System.IO;
using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>The law that samples/CustomDistribution adds is checked like those of the library.</summary>
public sealed class SampleLaw
{
    [Theory]
    [InlineData("least: -1, median: 30, shape: 3", "least: -1", "least >= 0", "use 0 or more")]
    [InlineData("least: 30, median: 30, shape: 3", "least: 30", "least < median", "use a least below 30")]
    [InlineData("least: 6, median: 30, shape: 0", "shape: 0", "shape > 0", "use a positive shape")]
    public void SYNF0101_An_argument_outside_the_domain_that_a_users_attribute_declares(string arguments, string wrong, string need, string remedy)
    {
        var message = $"'Parcel.Hours': DeliveryTime needs {need} but [DeliveryTime({arguments})] passes {wrong.Split(' ')[1]}; {remedy}";
        var finding = Assert.Single(Example.Findings(Project(arguments)));

        Assert.Equal(("SYNF0101", message), (finding.Id, finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(wrong, finding.Location.SourceTree!.ToString().Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length));
    }

    [Fact]
    public void The_sample_itself_is_left_in_peace() => Assert.Empty(Example.Findings(Project("least: 6, median: 30, shape: 3")));

    private static Microsoft.CodeAnalysis.CSharp.CSharpCompilation Project(string arguments)
    {
        var files = new[] { "DeliveryTime.cs", "DeliveryTimeAttribute.cs" }.Select(file => File.ReadAllText(Repository.Path($"samples/CustomDistribution/{file}")));
        var model = $$"""
            using SynthFixtures;
            namespace CustomDistribution;
            [Synthetic] public sealed record Parcel { [DeliveryTime({{arguments}})] public double Hours { get; init; } }
            """;
        return Driver.Compile([.. files, model], World.Unique("Shop"));
    }
}
