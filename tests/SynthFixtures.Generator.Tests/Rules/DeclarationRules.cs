using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>SYNF00xx: a failing example for each way into a rule, and what must stay silent.</summary>
public sealed class DeclarationRules
{
    [Theory]
    [InlineData("[Synthetic] public abstract class [|Model|];", "it is abstract; put [OneOf(typeof(...))] with its concrete types on it")]
    [InlineData("[Synthetic] public static class [|Model|];", "it is static; use a type that has instances")]
    [InlineData("[Synthetic] public ref struct [|Model|];", "it is a ref struct; use a plain struct")]
    [InlineData("[Synthetic] file class [|Model|];", "it is local to a file; remove 'file'")]
    [InlineData("public class Outer { [Synthetic] private class [|Model|]; }", "this project cannot see it; make it public, or internal with InternalsVisibleTo")]
    [InlineData("[Synthetic] public class [|Model|] { private Model() { } }", "it has no constructor that this project can call; make one accessible, or mark a static factory method with [SyntheticConstructor]")]
    [InlineData("[Synthetic] public class [|Model|](TimeZoneInfo zone) { public override string ToString() => zone.ToString(); }", "nothing fills parameter 'zone' of its constructor; put a maker on the parameter, or name it like a member")]
    [InlineData("[Synthetic] public class [|Model|](ref int count) { public int Count { get; } = count; }", "nothing fills parameter 'count' of its constructor; put a maker on the parameter, or name it like a member")]
    public void SYNF0001_A_type_cannot_be_constructed(string source, string why) =>
        Example.Finding(source, "SYNF0001", $"'Model' cannot be constructed: {why}");

    [Theory]
    [InlineData("[[|SyntheticConstructor|]] private Model() { }", "this project cannot call what [SyntheticConstructor] marks; make it public, or internal with InternalsVisibleTo")]
    [InlineData("[SyntheticConstructor] public Model() { } [[|SyntheticConstructor|]] public Model(int age) { }", "[SyntheticConstructor] marks two ways to construct it; mark one")]
    [InlineData("[SyntheticConstructor] public Model(TimeZoneInfo [|zone|]) { }", "nothing fills parameter 'zone' of what [SyntheticConstructor] marks; put a maker on the parameter, or name it like a member")]
    public void SYNF0001_A_type_cannot_be_constructed_as_an_attribute_says(string members, string why) =>
        Example.Finding($"[Synthetic] public class Model {{ {members} }}", "SYNF0001", $"'Model' cannot be constructed: {why}");

    [Theory]
    [InlineData("[Pick(1, [|\"two\"|])] public int Name", "Pick cannot fill a value of type int; its argument 'values' has the value \"two\", which does not fit; use a whole number in [-2147483648, 2147483647], or a member of type string")]
    [InlineData("[Pick(\"a\", [|null|])] public string Name", "Pick cannot fill a value of type string; its argument 'values' has the value null, which does not fit; remove it, or let the member be nullable")]
    [InlineData("[Uniform([|0.1|], 1)] public int Name", "Uniform cannot fill a value of type int; its argument 'min' has the value 0.1, which does not fit; use a whole number in [-2147483648, 2147483647], or a member of type double or decimal")]
    [InlineData("[Pick([|300|])] public byte Name", "Pick cannot fill a value of type byte; its argument 'values' has the value 300, which does not fit; use a whole number in [0, 255], or a member of a wider type")]
    [InlineData("[Weighted(1, 1), Weighted([|1.5|], 1)] public int Name", "Weighted cannot fill a value of type int; its argument 'value' has the value 1.5, which does not fit; use a whole number in [-2147483648, 2147483647], or a member of type double or decimal")]
    [InlineData("[Weighted([|1|], 1)] public DayOfWeek Name", "Weighted cannot fill a value of type DayOfWeek; its argument 'value' has the value 1, which does not fit; write DayOfWeek.Monday")]
    [InlineData("[Pick([|\"Mondy\"|])] public DayOfWeek Name", "Pick cannot fill a value of type DayOfWeek; its argument 'values' has the value \"Mondy\", which does not fit; did you mean DayOfWeek.Monday?")]
    [InlineData("[Pick([|\"Doomsday?\"|])] public DayOfWeek? Name", "Pick cannot fill a value of type DayOfWeek?; its argument 'values' has the value \"Doomsday?\", which does not fit; use DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, ...")]
    [InlineData("[Pick([|99|])] public DayOfWeek Name", "Pick cannot fill a value of type DayOfWeek; its argument 'values' has the value 99, which does not fit; use DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, ...")]
    [InlineData("[Pick([|1|])] public string Name", "Pick cannot fill a value of type string; its argument 'values' has the value 1, which does not fit; write it as text: \"1\"")]
    [InlineData("[Pick([|\"7\"|])] public short Name", "Pick cannot fill a value of type short; its argument 'values' has the value \"7\", which does not fit; write 7")]
    [InlineData("[Constant([|\"x\"|])] public int Name", "[Constant(value: \"x\")] cannot fill a value of type int; use a constant of that type, or [Derive]")]
    [InlineData("[Constant([|null|])] public int Name", "[Constant(value: null)] cannot fill a value of type int; use a constant of that type, or [Derive]")]
    [InlineData("[Constant([|null|])] public string Name", "[Constant(value: null)] cannot fill a value of type string; use a constant of that type, or [Derive]")]
    public void SYNF0002_A_law_cannot_fill_the_type_of_a_member(string member, string why) =>
        Example.Finding($"[Synthetic] public class Model {{ {member} {{ get; set; }} = default!; }}", "SYNF0002", $"'Model.Name': {why}");

    [Theory]
    [InlineData("[NewGuid] public int", "use a distribution of numbers, or [Derive]")]
    [InlineData("[Normal(0, 1)] public DateTime", "use [DateRange] or [Derive]")]
    [InlineData("[Normal(0, 1)] public string", "use [Pattern], [Pick], [Weighted] or [Derive]")]
    [InlineData("[Sequence] public DayOfWeek", "use [Pick], [Weighted] or [Derive]")]
    [InlineData("[Normal(0, 1)] public TimeZoneInfo", "no maker has values of that type: use [Derive], or [ConvertWith] beside a maker of what it is made of")]
    public void SYNF0002_The_makers_that_have_values_of_the_type_are_named(string member, string named)
    {
        var message = Assert.Single(Example.Findings($"[Synthetic] public class Model {{ {member} Name {{ get; set; }} = default!; }}")).GetMessage(null);

        Assert.StartsWith("'Model.Name': ", message, System.StringComparison.Ordinal);
        Assert.Contains(named, message, System.StringComparison.Ordinal);
        Assert.Contains("[Derive]", message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Normal(0, 1)] [[|Uniform(0, 1)|]] public double Name { get; set; }", "[Normal], [Uniform]")]
    [InlineData("[Sequence, [|Constant(3)|]] public int Name { get; set; }", "[Sequence], [Constant]")]
    [InlineData("[Weighted(1, 2), Weighted(2, 3), [|Pick(3)|]] public int Name { get; set; }", "[Weighted], [Pick]")]
    [InlineData("[Weighted(1, 2), [|Pick(3)|], Weighted(2, 3)] public int Name { get; set; }", "[Weighted], [Pick]")]
    [InlineData("[Normal(0, 1)] [[|Derive(nameof(Make))|]] public double Name { get; set; } public static double Make() => 1;", "[Normal], [Derive]")]
    public void SYNF0003_Several_makers_stand_on_one_member(string member, string makers) =>
        Example.Finding($"[Synthetic] public class Model {{ {member} }}", "SYNF0003", $"'Model.Name' has several makers ({makers}); keep one");

    [Theory]
    [InlineData("public TimeZoneInfo? [|Name|] { get; set; }", "TimeZoneInfo", "put [Derive(nameof(Method))] or [NotSynthetic] on the member")]
    [InlineData("public Action[,,]? [|Name|] { get; set; }", "Action", "put [Derive(nameof(Method))] or [NotSynthetic] on the member")]
    [InlineData("public object? [|Name|] { get; set; }", "object", "put [Derive(nameof(Method))] or [NotSynthetic] on the member")]
    [InlineData("public Action? [|Name|];", "Action", "put [Derive(nameof(Method))] or [NotSynthetic] on the member")]
    [InlineData("public System.Collections.Generic.List<Action> [|Name|] { get; set; } = [];", "Action", "put [Derive(nameof(Method))] or [NotSynthetic] on the member")]
    [InlineData("[NotSynthetic] public required int [|Name|] { get; set; }", "int", "it is required: remove 'required' or [NotSynthetic]")]
    public void SYNF0004_Nothing_says_how_a_member_is_made(string member, string type, string remedy) =>
        Example.Finding($"[Synthetic] public class Model {{ {member} }}", "SYNF0004", $"'Model.Name': no value of type {type} can be inferred; {remedy}");

    [Theory]
    [InlineData("[[|Uniform(1, 2)|]] public int Name => 3;")]
    [InlineData("[[|Uniform(1, 2)|]] public int Name { get { return 3; } }")]
    public void SYNF0005_A_member_with_a_maker_cannot_be_set(string member) =>
        Example.Finding($"[Synthetic] public class Model {{ {member} }}", "SYNF0005",
            "'Model.Name' has [Uniform] but nothing can set it; add a setter, an init accessor or a constructor parameter of that name, or remove the attribute");

    [Theory]
    [InlineData("int")]
    [InlineData("string")]
    [InlineData("Guid")]
    public void SYNF0006_A_member_that_cannot_be_null_is_said_to_be_missing(string type) =>
        Example.Finding($"[Synthetic] public class Model {{ [[|Missing(0.1)|]] public {type} Name {{ get; set; }} = default!; }}", "SYNF0006",
            $"'Model.Name' is of type {type} and cannot be null; declare it as {type}? or remove [Missing]");

    [Theory]
    [InlineData("MakeNme", "string", "public static string MakeName() => \"\";", "'MakeNme', which Model does not have; did you mean nameof(MakeName)?")]
    [InlineData("Else", "string", "", "'Else', which Model does not have; add 'public static string Else(...)' to Model")]
    [InlineData("Make", "int", "public static int Make() => 1; public static int Make(int a) => a;", "'Make', of which there are several; give the method a name of its own")]
    [InlineData("Make", "int", "public int Make() => 1;", "'Make', which is not static; make it static; what it needs of a row comes as parameters")]
    [InlineData("Make", "int", "private static int Make() => 1;", "'Make', which this project cannot call; make it public")]
    [InlineData("Make", "int", "public static int Make<T>() => 1;", "'Make', which is generic or async or has ref or out parameters; use a plain static method")]
    [InlineData("Make", "int", "public static int Make(out int a) => a = 1;", "'Make', which is generic or async or has ref or out parameters; use a plain static method")]
    [InlineData("Make", "int", "public static string Make() => \"\";", "'Make', which returns string; let it return int")]
    [InlineData("Make", "string", "public static string? Make() => null;", "'Make', which returns string?; let it return string")]
    [InlineData("Make", "int", "public static int Make(int [|othr|]) => 1;", "'Make', whose parameter 'othr' is no member; did you mean 'other'?")]
    [InlineData("Make", "int", "public static int Make(int [|unknown|]) => 1;", "'Make', whose parameter 'unknown' is no member; name the parameter like a member, or put a distribution on it")]
    [InlineData("Make", "int", "public static int Make(string [|other|]) => 1;", "'Make', whose parameter 'other' does not take the member's type; declare it as int")]
    [InlineData("Make", "int", "public static int Make(string [|text|]) => 1;", "'Make', whose parameter 'text' does not take the member's type; declare it as string?")]
    public void SYNF0007_A_method_cannot_derive_a_member(string name, string type, string method, string why) =>
        Example.Finding(
            $"[Synthetic] public class Model {{ [Derive({(method.Contains("[|", System.StringComparison.Ordinal) ? $"\"{name}\"" : $"[|\"{name}\"|]")})] public {type} Name {{ get; set; }} = default!; public int Other {{ get; set; }} public string? Text {{ get; set; }} {method} }}",
            "SYNF0007", $"'Model.Name': [Derive] names {why}");

    [Fact]
    public void SYNF0008_A_cycle_of_derivations_is_printed() =>
        Example.Finding("""
            [Synthetic]
            public class Model
            {
                public int Start { get; set; }
                [[|Derive(nameof(MakeNet))|]] public int Net { get; set; }
                [Derive(nameof(MakeTax))] public int Tax { get; set; }
                [Derive(nameof(MakeGross))] public int Gross { get; set; }
                public static int MakeNet(int gross, int start) => gross;
                public static int MakeTax(int net) => net;
                public static int MakeGross(int tax) => tax;
            }
            """,
            "SYNF0008", "'Model.Net' depends on itself: Net -> Gross -> Tax -> Net; break the cycle by giving one of these members a distribution without conditions");

    [Fact]
    public void SYNF0009_A_type_that_contains_itself_is_told_the_way()
    {
        const string Source = """
            [Synthetic] public class Model { public Other Other { get; set; } = null!; }
            [Synthetic] public class Other { public Third Third { get; set; } = null!; }
            [Synthetic] public class Third { public Model Name { get; set; } = null!; }
            """;

        Assert.Equal(
            [
                "'Model.Other' contains itself: Model -> Other -> Third -> Model; make one of these members nullable or a collection (it ends at its [MaxDepth]), or put [Parent] on a direct back-reference",
                "'Other.Third' contains itself: Other -> Third -> Model -> Other; make one of these members nullable or a collection (it ends at its [MaxDepth]), or put [Parent] on a direct back-reference",
                "'Third.Name' contains itself: Third -> Model -> Other -> Third; make one of these members nullable or a collection (it ends at its [MaxDepth]), or put [Parent] on a direct back-reference",
            ],
            System.Linq.Enumerable.Select(Example.Findings("namespace Shop; " + Source.Insert(0, "using SynthFixtures; ")), finding => finding.GetMessage(null)));
        Example.Finding("[Synthetic] public class Model { public Model [|Name|] { get; set; } = null!; }", "SYNF0009",
            "'Model.Name' contains itself: Model -> Model; make one of these members nullable or a collection (it ends at its [MaxDepth]), or put [Parent] on a direct back-reference");
    }

    [Fact]
    public void A_model_without_faults_is_left_in_peace() =>
        Example.NoFinding("""
            public abstract class Entity<TKey> { [Sequence] public required TKey Id { get; init; } }
            public class NoModel { [Normal(0, -1)] public string? Name { get; set; } }
            [Synthetic] public sealed class Model : Entity<int>
            {
                private Model(string secret) => Name = secret;
                public Model() { }
                [Missing(0.5), Pick("a", null)] public string? Name { get; set; }
                [Missing(0.5), Normal(0, 1)] public float? Number { get; set; }
                [Weighted(1, 2), Weighted(3, 4)] public byte Small { get; set; }
                [Derive(nameof(MakeTotal))] public double Total { get; set; }
                [NotSynthetic] public Uri? Address { get; set; }
                public Uri Home { get; } = new("http://localhost");
                public Model? Parent { get; set; }
                public static double MakeTotal(byte small, [Uniform(0, 1)] double noise) => small + noise;
            }
            """);
}
