using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>What the analyzer says about cases, conversions, profiles and parents.</summary>
public sealed class ShapeRules
{
    private const string Shapes = "public abstract record Shape; [Synthetic] public sealed record Circle(int Radius) : Shape; public sealed record Square(int Side) : Shape; ";

    [Theory]
    [InlineData("[OneOf(new[] { typeof(Circle), [|typeof(Square)|] })]", "names Square, which is not synthetic; put [Synthetic] on Square")]
    [InlineData("[OneOf(types: [typeof(Circle), [|typeof(Square)|]])]", "names Square, which is not synthetic; put [Synthetic] on Square")]
    [InlineData("[OneOf([|typeof(string)|])]", "names String, which is no Shape; name types that derive from or implement Shape")]
    [InlineData("[OneOf(typeof(Circle), [|typeof(Square)|])]", "names Square, which is not synthetic; put [Synthetic] on Square")]
    [InlineData("[OneOf(typeof(Circle), [|Weights = new[] { 1.0, 2.0 }|])]", "has 2 weights for 1 types; give one weight for each type")]
    [InlineData("[OneOf(typeof(Circle), Weights = new[] { [|0.0|] })]", "has a weight that is not positive; use positive weights, or leave the type out")]
    public void SYNF0012_A_named_type_cannot_stand_for_the_member(string attribute, string why) =>
        Example.Finding($"{Shapes} [Synthetic] public class Model {{ {attribute} public required Shape Shape {{ get; init; }} }}", "SYNF0012", $"'Model.Shape': [OneOf] {why}");

    [Theory]
    [InlineData("[OneOf(typeof(Circle), [|typeof(Square)|])]")]
    [InlineData("[System.Text.Json.Serialization.JsonDerivedType(typeof(Circle), \"circle\"), System.Text.Json.Serialization.JsonDerivedType([|typeof(Square)|])]")]
    public void SYNF0012_A_named_type_cannot_stand_for_an_abstract_one(string attribute) =>
        Example.Finding(Shapes.Replace("public abstract record Shape", $"[Synthetic] {attribute} public abstract record Shape", System.StringComparison.Ordinal),
            "SYNF0012", "'Shape': [OneOf] names Square, which is not synthetic; put [Synthetic] on Square");

    [Theory]
    [InlineData("[Uniform(1, 2), ConvertWith([|\"Warp\"|])]", "public static Version Wrap(int number) => new(number, 0);", "'Warp', which Model does not have; did you mean nameof(Wrap)?")]
    [InlineData("[Uniform(1, 2), ConvertWith([|\"Make\"|])]", "", "'Make', which Model does not have; add 'public static Version Make(...)' to Model")]
    [InlineData("[Uniform(1, 2), ConvertWith([|nameof(Wrap)|])]", "public static Version Wrap(int a, int b) => new(a, b);", "'Wrap', which is no plain static method with one parameter; declare it as 'public static Version Wrap(...)' with one parameter")]
    [InlineData("[Uniform(1, 2), ConvertWith([|nameof(Wrap)|])]", "public static int Wrap(int a) => a;", "'Wrap', which returns int; let it return Version")]
    [InlineData("[Uniform(1, 2), ConvertWith([|nameof(Wrap)|])]", "private static Version Wrap(int a) => new(a, 0);", "'Wrap', which this project cannot call; make it public")]
    [InlineData("[Uniform(1, 2), ConvertWith([|nameof(Wrap)|])]", "public static Version Wrap(int a) => new(a, 0); public static Version Wrap(long a) => new((int)a, 0);", "'Wrap', of which there are several; give the method a name of its own")]
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

    [Theory]
    [InlineData("[[|Count(5)|]] public int Name", "Count", "int is no collection; remove it")]
    [InlineData("[[|Count(5)|]] public string? Name", "Count", "string? is no collection; remove it")]
    [InlineData("[Count(5, [|Level = 2|])] public int[] Name", "Count", "int[] has one level of collections; use a level from 1 to 1, or remove it")]
    [InlineData("[Count(5, Level = 2), Count(2, [|Level = 3|])] public int[][] Name", "Count", "int[][] has 2 levels of collections; use a level from 1 to 2, or remove it")]
    [InlineData("[Count(2), Count(3, Level = 2), Count(2, [|Level = 0|])] public int[,] Name", "Count", "int[*,*] has 2 levels of collections; use a level from 1 to 2, or remove it")]
    [InlineData("[Count(2), [|Count(3)|]] public int[] Name", "Count", "level 1 has a count already; remove it")]
    [InlineData("[[|MaxDepth(2)|]] public int Name", "MaxDepth", "what it holds never leads back to Model, or can be neither null nor empty; remove it")]
    [InlineData("[[|MaxDepth(2)|]] public Other? Name", "MaxDepth", "what it holds never leads back to Model, or can be neither null nor empty; remove it")]
    [InlineData("[[|Parent|]] public Other? Name", "Parent", "Other holds no Model; remove it")]
    [InlineData("[[|Parent|]] public string Name", "Parent", "string holds no Model; remove it")]
    public void SYNF0016_Nothing_comes_of_an_attribute_on_a_member(string member, string attribute, string why) =>
        Example.Finding($"[Synthetic] public class Other {{ public int Number {{ get; set; }} }} [Synthetic] public class Model {{ {member} {{ get; set; }} = default!; }}",
            "SYNF0016", $"'Model.Name': [{attribute}] says nothing here: {why.Replace("[*,*]", "[,]", System.StringComparison.Ordinal)}");

    [Theory]
    [InlineData("[[|SyntheticConstructor|]] public static string Make(int a) => $\"{a}\";", "Make", "let it return Model, or remove it")]
    [InlineData("[[|SyntheticConstructor|]] public Model Make(int a) => this;", "Make", "remove it")]
    public void SYNF0016_What_is_marked_creates_no_rows(string method, string name, string remedy) =>
        Example.Finding($"[Synthetic] public class Model {{ {method} }}", "SYNF0016",
            $"'Model.{name}': [SyntheticConstructor] says nothing here: rows are created by a constructor or a plain static method that returns Model; {remedy}");

    [Fact]
    public void SYNF0016_A_second_profile_describes_nothing() =>
        Example.Finding("public class Model { public int Age { get; set; } } [SyntheticProfile(typeof(Model))] internal interface IFirst { int Age { get; } } [SyntheticProfile([|typeof(Model)|])] internal interface ISecond { int Age { get; } }",
            "SYNF0016", "'ISecond': [SyntheticProfile] says nothing here: IFirst describes Model already; move its properties there");

    [Fact]
    public void SYNF0016_Attributes_of_which_something_comes_are_left_in_peace() =>
        Example.NoFinding("""
            public abstract record Animal { [Parent] public Zoo? Home { get; set; } }
            [Synthetic] public record Cat(int Age) : Animal;
            [Synthetic] public class Zoo { public System.Collections.Generic.List<Cat> Animals { get; } = []; [MaxDepth(2)] public Zoo[]? Parts { get; set; } }
            [Synthetic] public class Model
            {
                [Count(2), Count(3, Level = 2), Uniform(0, 1)] public double[][] Numbers { get; set; } = [];
                [Count(2), Count(3, Level = 2)] public int[,] Grid { get; set; } = new int[0, 0];
                [Count(2)] public System.Collections.Generic.Dictionary<string, int> Map { get; set; } = [];
                [MaxDepth(3), Count(2)] public System.Collections.Generic.List<System.Collections.Generic.List<Model>> Children { get; set; } = [];
                [MaxDepth(2)] public Model? Next { get; set; }
                [SyntheticConstructor] public static Model Create(int first) => new();
            }
            """);

    [Fact]
    public void SYNF0016_Rows_are_made_all_the_same()
    {
        var compilation = Driver.GenerateAndCompile(Driver.Compile("using SynthFixtures; namespace Shop; [Synthetic] public class Model { [Count(5)] public int Name { get; set; } }", World.Unique("Shop")));

        Assert.NotNull(compilation.GetTypeByMetadataName("SynthFixtures.Generated.Shop.ModelSource"));
    }

    [Fact]
    public void SYNF0015_A_parent_whose_setter_is_private_cannot_be_set_either() =>
        Example.Finding("[Synthetic] public class Order { public Line[] Lines { get; set; } = []; } [Synthetic] public class Line { [[|Parent|]] public Order? Order { get; private set; } }",
            "SYNF0015", "'Line.Order': a parent is assigned after the child is made, but no setter of the member can be called here; give it a setter");

    [Fact]
    public void SYNF0007_A_parent_is_no_input_of_a_derivation() =>
        Assert.Equal(
            ["'Line.OrderId': [Derive] names 'IdOf', whose parameter 'order' is the [Parent], which a child gets only after it is made; derive from other members, or set it in the parent"],
            Example.Findings("using SynthFixtures; namespace Shop; [Synthetic] public class Order { public int Id { get; set; } public Line[] Lines { get; set; } = []; } [Synthetic] public class Line { [Parent] public Order Order { get; set; } = null!; [Derive(nameof(IdOf))] public int OrderId { get; set; } public static int IdOf(Order order) => order.Id; }")
                .Select(f => f.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_model_inside_a_collection_of_a_theory_is_reported_at_the_theory()
    {
        var models = Microsoft.CodeAnalysis.MetadataReference.CreateFromImage(Driver.Emit(Driver.CompileModels(
            "using SynthFixtures; namespace Models; [Synthetic] public sealed class Order { public System.Action Run { get; set; } = () => { }; }", "Models")));

        Example.Finding(
            "namespace Shop; public class Tests { [SynthFixtures.SyntheticData] public void [|Adds_up|](System.Collections.Generic.List<Models.Order> orders) { } }",
            "SYNF0004", "'Order.Run' of 'Models': no value of type Action can be inferred; put [Derive(nameof(Method))] or [NotSynthetic] on the member", models);
    }
}
