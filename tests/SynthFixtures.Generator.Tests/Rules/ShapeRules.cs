using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>What the analyzer says about cases, conversions, profiles and parents.</summary>
public sealed class ShapeRules
{
    private const string Shapes = "public abstract record Shape; [Synthetic] public sealed record Circle(int Radius) : Shape; public sealed record Square(int Side) : Shape; ";

    [Theory]
    [InlineData("[[|OneOf(typeof(string))|]]", "names String, which is no Shape; name types that derive from or implement Shape")]
    [InlineData("[[|OneOf(typeof(Square))|]]", "names Square, which is not synthetic; put [Synthetic] on Square")]
    [InlineData("[[|OneOf(typeof(Circle), Weights = new[] { 1.0, 2.0 })|]]", "has 2 weights for 1 types; give one weight for each type")]
    [InlineData("[[|OneOf(typeof(Circle), Weights = new[] { 0.0 })|]]", "has a weight that is not positive; use positive weights, or leave the type out")]
    public void SYNF0012_A_named_type_cannot_stand_for_the_member(string attribute, string why) =>
        Example.Finding($"{Shapes} [Synthetic] public class Model {{ {attribute} public required Shape Shape {{ get; init; }} }}", "SYNF0012", $"'Model.Shape': [OneOf] {why}");

    [Theory]
    [InlineData("[Uniform(1, 2), [|ConvertWith(\"Warp\")|]]", "public static Version Wrap(int number) => new(number, 0);", "'Warp', which Model does not have; did you mean nameof(Wrap)?")]
    [InlineData("[Uniform(1, 2), [|ConvertWith(\"Make\")|]]", "", "'Make', which Model does not have; add 'public static Version Make(...)' to Model")]
    [InlineData("[Uniform(1, 2), [|ConvertWith(nameof(Wrap))|]]", "public static Version Wrap(int a, int b) => new(a, b);", "'Wrap', which is no plain static method with one parameter; declare it as 'public static Version Wrap(...)' with one parameter")]
    [InlineData("[Uniform(1, 2), [|ConvertWith(nameof(Wrap))|]]", "public static int Wrap(int a) => a;", "'Wrap', which returns int; let it return Version")]
    [InlineData("[Uniform(1, 2), [|ConvertWith(nameof(Wrap))|]]", "private static Version Wrap(int a) => new(a, 0);", "'Wrap', which this project cannot call; make it public")]
    [InlineData("[Uniform(1, 2), [|ConvertWith(nameof(Wrap))|]]", "public static Version Wrap(int a) => new(a, 0); public static Version Wrap(long a) => new((int)a, 0);", "'Wrap', of which there are several; give the method a name of its own")]
    public void SYNF0013_A_converter_cannot_be_used(string attributes, string method, string why) =>
        Example.Finding($"[Synthetic] public class Model {{ {attributes} public Version Name {{ get; set; }} = new(1, 0); {method} }}", "SYNF0013", $"'Model.Name': [ConvertWith] names {why}");

    [Theory]
    [InlineData("int [|Agee|] { get; }", "IModelProfile.Agee", "Model has no member 'Agee' that can be seen; did you mean 'Age'?")]
    [InlineData("int [|Whatever|] { get; }", "IModelProfile.Whatever", "Model has no member 'Whatever' that can be seen; remove the property")]
    [InlineData("long [|Age|] { get; }", "IModelProfile.Age", "Model.Age is of type int; declare the property with that type")]
    public void SYNF0014_A_profile_does_not_match_its_type(string property, string subject, string why) =>
        Example.Finding($"public class Model {{ public int Age {{ get; set; }} }} [SyntheticProfile(typeof(Model))] internal interface IModelProfile {{ {property} }}",
            "SYNF0014", $"'{subject}': {why}");

    [Fact]
    public void SYNF0015_A_parent_cannot_be_set_afterwards() =>
        Example.Finding("[Synthetic] public class Order { public Line[] Lines { get; set; } = []; } [Synthetic] public class Line { [[|Parent|]] public Order? Order { get; init; } }",
            "SYNF0015", "'Line.Order': a parent is assigned after the child is made, but the member is init-only; give it a setter");
}
