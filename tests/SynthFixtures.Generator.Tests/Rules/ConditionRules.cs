using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>What the analyzer, and the compiler in its place, say about conditions and what they read.</summary>
public sealed class ConditionRules
{
    private const string Members = "public Tier Tier { get; set; } public int Age { get; set; } public bool IsOld => Age > 70; public static bool IsGold(Tier tier) => tier == Tier.Gold; } public enum Tier { Basic, Gold ";

    [Theory]
    [InlineData("[|When = \"Tier ==\"|]", "\"Tier ==\" cannot be read: expected expression; write a boolean C# expression, or nameof(Method)")]
    [InlineData("[|When = \"\"|]", "\"\" cannot be read: expected expression; write a boolean C# expression, or nameof(Method)")]
    [InlineData("[|When = \"Age > 3) || (true\"|]", "\"Age > 3) || (true\" cannot be read: unexpected token ')'; write a boolean C# expression, or nameof(Method)")]
    [InlineData("[|When = \"Age > 3; return true\"|]", "\"Age > 3; return true\" cannot be read: unexpected token ';'; write a boolean C# expression, or nameof(Method)")]
    [InlineData("[|When = \"IsGld\"|]", "\"IsGld\" names no member and no method of Model; did you mean 'IsGold'?")]
    [InlineData("[|When = \"Wealthy\"|]", "\"Wealthy\" names no member and no method of Model; add 'public static bool Wealthy(...)' to Model")]
    [InlineData("[|When = \"Tiar == Tier.Gold\"|]", "\"Tiar == Tier.Gold\" reads 'Tiar', which does not exist; did you mean 'Tier'?")]
    [InlineData("[|When = \"Age > 3 && IsOld\"|]", "\"Age > 3 && IsOld\" reads 'IsOld', which no maker fills; name members that are filled, or a method")]
    [InlineData("[|When = nameof(Several)|]", "\"Several\" names a method of which there are several; give the method a name of its own", "public static bool Several() => true; public static bool Several(int age) => true;")]
    [InlineData("[|When = nameof(Own)|]", "\"Own\" names a method which is not static; make it static; what it needs of a row comes as parameters", "public bool Own() => true;")]
    [InlineData("[|When = nameof(Hidden)|]", "\"Hidden\" names a method which this project cannot call; make it public", "private static bool Hidden() => true;")]
    [InlineData("[|When = nameof(Odd)|]", "\"Odd\" names a method that is generic or async or has ref or out parameters; use a plain static method", "public static bool Odd<T>() => true;")]
    [InlineData("[|When = nameof(Number)|]", "\"Number\" names a method that does not return bool; let it return bool", "public static int Number() => 1;")]
    [InlineData("When = nameof(Takes)", "\"Takes\" names a method whose parameter 'agge' is no member; did you mean 'age'?", "public static bool Takes(int [|agge|]) => true;")]
    [InlineData("When = nameof(Takes)", "\"Takes\" names a method whose parameter 'age' does not take the member's type; declare it as int", "public static bool Takes(string [|age|]) => true;")]
    [InlineData("[|When = \"Boss != null\"|]", "\"Boss != null\" reads the [Parent] 'Boss', which a child gets only after it is made; read other members", "[Parent] public Team? Boss { get; set; }")]
    public void SYNF0220_A_condition_cannot_be_used(string when, string why, string more = "") =>
        Example.Finding($"[Synthetic] public class Model {{ [Normal(0, 1)] [Normal(5, 1, {when})] public double Name {{ get; set; }} {more} {Members} }} [Synthetic] public class Team {{ public System.Collections.Generic.List<Model> Models {{ get; set; }} = new(); }}",
            "SYNF0220", $"'Model.Name': When {why}");

    [Fact]
    public void SYNF0220_Text_on_a_type_of_another_project_cannot_be_read_there_and_a_method_can()
    {
        const string Referenced = "using SynthFixtures; namespace Models; [Synthetic] public sealed record Order([Uniform(1, 9)] int Quantity) {{ [Normal(0, 1)] [Normal(5, 1, When = {0})] public double Price {{ get; init; }} public static bool IsLarge(int quantity) => quantity > 5; }}";
        var text = MetadataReference.CreateFromImage(Driver.Emit(Driver.CompileModels(string.Format(null, Referenced, "\"Quantity > 5\""), "Models")));
        var method = MetadataReference.CreateFromImage(Driver.Emit(Driver.CompileModels(string.Format(null, Referenced, "nameof(IsLarge)"), "Models")));
        const string Asks = "using SynthFixtures; [assembly: [|SynthesizeAssembly(typeof(Models.Order))|]] namespace Shop; class Use;";

        Example.Finding(Asks, "SYNF0220", "'Order.Price' of 'Models': When \"Quantity > 5\" is an expression on a type of Models, which only that project could read; name a public static bool method of Order: When = nameof(Method)", text);
        Example.NoFinding(Asks.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), method);
    }

    [Fact]
    public void SYNF0220_An_internal_method_of_another_project_is_no_public_one()
    {
        var models = MetadataReference.CreateFromImage(Driver.Emit(Driver.CompileModels("using SynthFixtures; namespace Models; [Synthetic] public sealed record Order([Uniform(1, 9)] int Quantity) { [Normal(0, 1)] [Normal(5, 1, When = nameof(Hidden))] public double Price { get; init; } internal static bool Hidden(int quantity) => quantity > 5; [Derive(nameof(Made))] public int Size { get; init; } internal static int Made() => 1; }", "Models")));

        Assert.Equal(
            ["'Order.Price' of 'Models': When \"Hidden\" names no member and no public method of Order; add 'public static bool Hidden(...)' to Order", "'Order.Size' of 'Models': [Derive] names 'Made', which is no public method of Order; add 'public static int Made(...)' to Order"],
            Example.Findings("using SynthFixtures; [assembly: SynthesizeAssembly(typeof(Models.Order))] namespace Shop; class Use;", models).Select(f => f.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Equal_conditions_are_one_method()
    {
        var text = Driver.Generate(Driver.Compile("using SynthFixtures; namespace Shop; [Synthetic] public class Model { public int Age { get; set; } [Normal(0, 1), Normal(5, 1, When = \"Age > 3\")] public double First { get; set; } [Missing(0.5, When = \"Age>3\"), Normal(0, 1), Normal(5, 1, When = \"Age  > 3\")] public double? Second { get; set; } }"))["Shop.Model+When.g.cs"];

        Assert.Equal(2, text.Split("public static bool").Length);
    }

    [Theory]
    [InlineData("[Normal(0, 1, Weight = 1, Decimals = 1)] [Gamma(2, 1, Weight = 1, [|Decimals = 3|])]", "Normal", 1, "Gamma", 3)]
    [InlineData("[Normal(0, 1, Weight = 1)] [Gamma(2, 1, Weight = 1, Decimals = 0)] [Exponential(1, Weight = 1, [|Decimals = 2|])]", "Gamma", 0, "Exponential", 2)]
    public void SYNF0226_A_mixture_rounds_once(string makers, string one, int first, string other, int second) =>
        Example.Finding($"[Synthetic] public class Model {{ {makers} public decimal Name {{ get; set; }} }}", "SYNF0226",
            $"'Model.Name': the values of a mixture have one number of decimal places, but [{one}] has Decimals = {first} and [{other}] Decimals = {second}; state it once, or the same");

    [Fact]
    public void Any_law_of_a_mixture_states_its_decimals() => Assert.All(
        World.Of("using SynthFixtures; namespace Shop; [Synthetic] public class Model { [Normal(9, 1, Weight = 1), Gamma(2, 1, Weight = 1, Decimals = 1)] public decimal Name { get; set; } }").Column("Shop.Model", "Name"),
        value => Assert.Equal(1, ((decimal)value!).Scale));

    [Fact]
    public void SYNF0220_Parts_of_a_value_have_no_conditions() =>
        Example.Finding("public readonly record struct Id([Uniform(1, 9)] [Uniform(1, 8, [|When = \"Age > 3\"|])] int Value); [Synthetic] public class Model { public Id Id { get; set; } public int Age { get; set; } }",
            "SYNF0220", "'Model.Id': When \"Age > 3\" stands on a part of a value; only whole members have conditions");

    [Fact]
    public void SYNF0007_Parts_of_a_value_are_not_derived() =>
        Example.Finding("public readonly record struct Id([[|Derive(\"Make\")|]] int Value); [Synthetic] public class Model { public Id Id { get; set; } public static int Make() => 1; }",
            "SYNF0007", "'Model.Id': [Derive] names 'Make', on a part of a value; put [Derive] on the whole member");

    [Theory]
    [InlineData("[[|Normal(5, 1, When = \"Age > 3\")|]]", "no maker for rows in which no condition holds; put one without When on it")]
    [InlineData("[Normal(0, 1)] [[|Gamma(5, 1)|]] [Normal(5, 1, When = \"Age > 3\")]", "[Normal] and [Gamma] for rows in which no condition holds; give all but one a When")]
    [InlineData("[Normal(0, 1)] [Normal(5, 1, When = \"Age > 3\")] [[|Normal(0, 2)|]]", "[Normal] and [Normal] for rows in which no condition holds; give all but one a When")]
    public void SYNF0221_One_maker_takes_the_rows_that_are_left(string makers, string why) =>
        Example.Finding($"[Synthetic] public class Model {{ {makers} public double Name {{ get; set; }} public int Age {{ get; set; }} }}", "SYNF0221", $"'Model.Name' has {why}");

    [Theory]
    [InlineData("[Normal(0, 1)] [Normal(5, 1, When = \"Age > 3\")] [[|Gamma(5, 1, When = \"Age>3\")|]]", "[Gamma] never applies: one before it has the same condition")]
    [InlineData("[Normal(0, 1)] [[|Gamma(5, 1, When = \"false && Age > 3\")|]]", "[Gamma] never applies: its condition never holds")]
    [InlineData("[Normal(5, 1, When = \"true || Age > 3\")] [[|Gamma(5, 1, When = \"Age > 3\")|]]", "[Gamma] never applies: a condition before it always holds")]
    [InlineData("[Normal(5, 1, When = \"!false\")] [[|Gamma(5, 1)|]]", "[Gamma] never applies: a condition before it always holds")]
    [InlineData("[Normal(5, 1), Missing(0.1)] [[|Missing(0.2)|]]", "[Missing] never applies: one before it has no condition either")]
    [InlineData("[Normal(5, 1), Missing(0.1)] [Missing(0.1, When = \"Age > 3\")] [[|Missing(0.2, When = \"Age > 3\")|]]", "[Missing] never applies: one before it has the same condition")]
    [InlineData("[Normal(5, 1), Missing(0.1, When = \"true\")] [[|Missing(0.2)|]]", "[Missing] never applies: a condition before it always holds")]
    public void SYNF0222_A_rule_that_never_applies_is_reported_and_left_out(string rules, string why)
    {
        var example = $"[Synthetic] public class Model {{ {rules} public double? Name {{ get; set; }} public int Age {{ get; set; }} }}";
        var finding = Example.Finding(example, "SYNF0222", $"'Model.Name': this {why}; remove it or change its When");

        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        World.Of("using SynthFixtures; namespace Shop; " + example.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)).Rows("Shop.Model");
    }

    [Theory]
    [InlineData("Latent([|\"a b\"|], 1, 2)", "'a b', which is no name in C#; use an identifier")]
    [InlineData("Latent([|\"age\"|], 1, 2)", "'age', but a member is called Age; use another name")]
    [InlineData("Latent(\"Group\", 1, 2)] [Latent([|\"Group\"|], 1, 2)", "'Group', which another hidden variable has; use another name")]
    public void SYNF0223_A_hidden_variable_has_a_name_of_its_own(string latent, string why) =>
        Example.Finding($"[Synthetic] [{latent}] public class Model {{ public int Age {{ get; set; }} [Derive(nameof(Make))] public int Name {{ get; set; }} public static int Make({(latent.Contains("Group", StringComparison.Ordinal) ? "int group" : "int age")}) => 1; }}",
            "SYNF0223", $"'Model': [Latent] declares {why}");

    [Fact]
    public void Weights_of_a_hidden_variable_are_checked_like_any_and_an_unread_one_says_nothing()
    {
        Example.Finding("[Synthetic] [Latent(\"Group\", 1, [|-2|])] public class Model { public int Age { get; set; } }", "SYNF0101",
            "'Model.Group': Latent needs weights > 0 but [Latent(name: \"Group\", weights: [1, -2])] passes [1, -2]; use a positive weights");
        Example.Finding("[Synthetic] [Latent([|\"Group\"|], 1, 2)] public class Model { public int Age { get; set; } }", "SYNF0016",
            "'Model': [Latent] says nothing here: no condition and no derivation reads Group; remove it");
    }

    [Theory]
    [InlineData("[Normal(0, 1, Weight = 0.5)] [[|Gamma(2, 1)|]]", "double", "Gamma")]
    [InlineData("[[|Normal(0, 1)|]] [Normal(0, 1, Weight = 0.5)]", "int", "Normal")]
    [InlineData("[Normal(0, 1)] [Normal(0, 1, Weight = 0.5, When = \"Age > 3\")] [[|Uniform(0.0, 1.0, When = \"Age > 3\")|]]", "double?", "Uniform")]
    public void SYNF0224_All_laws_of_a_mixture_have_weights(string makers, string type, string bare) =>
        Example.Finding($"[Synthetic] public class Model {{ {makers} public {type} Name {{ get; set; }} public int Age {{ get; set; }} }}",
            "SYNF0224", $"'Model.Name': [{bare}] has no Weight beside laws that have one; give it one, or a When");

    [Fact]
    public void A_weight_is_positive_and_not_alone()
    {
        Example.Finding("[Synthetic] public class Model { [Normal(0, 1, Weight = 1)] [Normal(5, 1, [|Weight = -0.5|])] public double Name { get; set; } }", "SYNF0101",
            "'Model.Name': Normal needs Weight > 0 but [Normal(mean: 5, standardDeviation: 1, Weight = -0.5)] passes -0.5; use a positive weight");
        Example.Finding("[Synthetic] public class Model { [Normal(0, 1, [|Weight = 0.5|])] public double Name { get; set; } }", "SYNF0016",
            "'Model.Name': Weight says nothing here: [Normal] is mixed with nothing; remove it, or add a law");
    }

    [Theory]
    [InlineData("[Derive(nameof(Make))]", "[|Math.Exp|](age)", "Model.Make", "Exp")]
    [InlineData("[Derive(nameof(Make))]", "[|System.Math.Pow|](age, 2)", "Model.Make", "Pow")]
    [InlineData("[Normal(0, 1)] [Normal(0, 2, [|When = \"Math.Log(Age) > 1\"|])]", "Math.Log(age)", "Model.Name", "Log")]
    public void SYNF0225_Functions_of_the_platform_have_portable_twins(string maker, string body, string where, string function)
    {
        var finding = Example.Finding($"[Synthetic] public class Model {{ {maker} public double Name {{ get; set; }} public int Age {{ get; set; }} public static double Make(int age) => {body}; }}",
            "SYNF0225", $"'{where}': the last bits of Math.{function} differ between platforms; use SynthFixtures.Numerics.Elementary.{function}, whose bits are the same everywhere");

        Assert.Equal(DiagnosticSeverity.Info, finding.Severity);
        Example.NoFinding("[Synthetic] public class Model { public int Age { get; set; } [Derive(nameof(Make))] public double Name { get; set; } public static double Make(int age) => Math.Sqrt(Math.Abs(age)); public static double Other() => Math.Exp(1); }");
    }

    [Fact]
    public void SYNF0008_A_cycle_through_conditions_is_printed() =>
        Example.Finding("""
            [Synthetic, Latent("Group", 1, 1)]
            public class Model
            {
                [Normal(0, 1)] [Normal(5, 1, [|When = "Group == 1 && Second > 0"|])] public double First { get; set; }
                [Derive(nameof(Make))] public double Second { get; set; }
                [Normal(0, 1)] [Normal(5, 1, When = "First > 0")] public double Third { get; set; }
                public static double Make(double third) => third;
            }
            """, "SYNF0008", "'Model.First' depends on itself: First -> Second -> Third -> First; break the cycle by giving one of these members a distribution without conditions");

    [Theory]
    [InlineData("\"Tier == Tier.Platinum\"", "Platinum", "CS1061")]
    [InlineData("\"Age == Tier\"", "Age == Tier", "CS0019")]
    [InlineData("@\"Age + 1\"", "Age + 1", "CS0029")]
    [InlineData("\"\"\"Unheard(Age) == \"no\" \"\"\"", "Unheard", "CS0103")]
    [InlineData("\"  Nowhere.Else.Is > Age\"", "Nowhere", "CS0103")]
    public void An_error_of_the_compiler_stands_at_the_text_of_the_attribute(string text, string where, string id)
    {
        var source = "using SynthFixtures;\nnamespace Shop;\n\n[Synthetic] public class Model\n{\n    [Normal(0, 1)]\n    [Normal(5, 1, When = " + text + ")] public double Name { get; set; }\n    public Tier Tier { get; set; } public int Age { get; set; }\n}\npublic enum Tier { Basic, Gold }\n";
        var error = Assert.Single(Driver.Update(Driver.Compile(source)).GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);

        var span = error.Location.GetMappedLineSpan();
        Assert.Equal((id, "Source0.cs", 6), (error.Id, span.Path, span.StartLinePosition.Line));
        Assert.StartsWith(where, source.Split('\n')[6][span.StartLinePosition.Character..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_several_pieces_is_a_condition_without_a_place()
    {
        var generated = Driver.Generate(Driver.Compile("using SynthFixtures; namespace Shop; [Synthetic] public class Model { [Normal(0, 1)] [Normal(5, 1, When = \"Age > 3 \" + \"&& Age < 5\")] public double Name { get; set; } public int Age { get; set; } }"));

        Assert.DoesNotContain("#line", generated["Shop.Model+When.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Age > 3 && Age < 5;", generated["Shop.Model+When.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_of_hundreds_of_terms_is_read_as_fast_as_it_is_long()
    {
        var terms = string.Join(" || ", Enumerable.Range(0, 400).Select(i => $"Age == {i}"));
        var rows = World.Of($"using SynthFixtures; namespace Shop; [Synthetic] public class Model {{ [Uniform(0, 800)] public int Age {{ get; set; }} [Pick(1)] [Pick(2, When = \"({terms}) && true\")] public int Value {{ get; set; }} }}").Rows("Shop.Model");

        Assert.All(rows, row => Assert.Equal((int)World.Value(row, "Age")! < 400 ? 2 : 1, World.Value(row, "Value")));
    }

    [Theory]
    [InlineData(" || Age == 1", 500)]
    [InlineData("(", 3000)]
    [InlineData("!", 3000)]
    [InlineData(" ? Age == 1 : Age == 2", 300)]
    public void SYNF0220_A_condition_has_a_longest_length(string part, int times)
    {
        var text = string.Concat(Enumerable.Repeat(part, times));
        text = part switch { "(" => text + "Flag" + new string(')', times), "!" => text + "Flag", _ => "Flag" + text };
        var finding = Assert.Single(Example.Findings($"using SynthFixtures; namespace Shop; [Synthetic] public class Model {{ public int Age {{ get; set; }} public bool Flag {{ get; set; }} [Pick(1)] [Pick(2, When = \"{text}\")] public int Value {{ get; set; }} }}"));

        Assert.Equal("SYNF0220", finding.Id);
        Assert.True(finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Length < 500);
    }
}
