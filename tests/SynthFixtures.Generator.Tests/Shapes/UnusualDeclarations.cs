using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>Declarations that are legal and seldom: generated code compiles for each, or a rule says why not.</summary>
public sealed class UnusualDeclarations
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Linq; using SynthFixtures; using SynthFixtures.Distributions; namespace Shop; ";

    [Theory]
    [InlineData("int[][,]")]
    [InlineData("int[,][]")]
    [InlineData("int[][,][]")]
    [InlineData("int[,,][][,]")]
    [InlineData("List<int[,][]>")]
    [InlineData("List<int[][,]>?")]
    [InlineData("Dictionary<string, int[][,]>")]
    [InlineData("(int[][,] Left, string?[][] Right)")]
    [InlineData("string?[]?[,]")]
    [InlineData("int[]?[]")]
    [InlineData("int[,]?[]?[]?")]
    [InlineData("Inner[][,]")]
    [InlineData("Inner?[,][]")]
    public void Arrays_of_arrays_of_any_rank_are_filled(string type)
    {
        var world = World.Of($$"""
            {{Usings}}
            [Synthetic] public sealed class Inner { public int Number { get; set; } }
            [Synthetic] public sealed class Model { public {{type}} Grids { get; set; } = default!; public int Other { get; set; } }
            public static class Use { public static object Call() => SyntheticModel.With(other: 5).Row().Other; }
            """);

        Assert.Contains(world.Column("Shop.Model", "Grids", 20), grids => grids is not null);
        Assert.Equal(5, world.Call("Shop.Use"));
    }

    [Theory]
    [InlineData("public TwoWays(int a, string b) { A = a; B = b; } public TwoWays(string b, int a) { A = -1; B = b; }")]
    [InlineData("public TwoWays(int a, string b) { A = a; B = b; } public TwoWays(object a, string b) { A = -1; B = b; }")]
    [InlineData("[SyntheticConstructor] public TwoWays(int a, string b) { A = a; B = b; } public TwoWays(string b, int a, int c = 3) { A = -c; B = b; }")]
    [InlineData("[SyntheticConstructor] public TwoWays(int a, string b) { A = a; B = b; } public TwoWays(string b, int a, params int[] c) { A = -c.Length - 1; B = b; }")]
    [InlineData("private TwoWays(object b, int a, bool _) { A = a; B = (string)b; } public static TwoWays Create(int a, string b) => new(b, a, true); public static TwoWays Create(string b, int a) => new(b, -1, true);")]
    [InlineData("[SyntheticConstructor] public TwoWays(int a, Uri? b) { A = a; B = \"\"; } public TwoWays(int a, string? b) { A = -1; B = b ?? \"\"; }")]
    [InlineData("[SyntheticConstructor] public TwoWays(int a, (int X, string Y) b) { A = a; B = b.Y; } public TwoWays((int X, string Y) b, int a) { A = -1; B = b.Y; }")]
    public void A_constructor_is_called_that_names_alone_do_not_choose(string constructors)
    {
        var world = World.Of($$"""
            {{Usings}}
            [Synthetic] public sealed class TwoWays { {{constructors}} [Uniform(1, 9)] public int A { get; } public string B { get; } }
            [Synthetic] public sealed class Nulls { [SyntheticConstructor] public Nulls([Constant(null)] string? a) { } public Nulls(Uri? a) { Other = true; } [NotSynthetic] public bool Other { get; } }
            public static class Use { public static object Call() => SyntheticTwoWays.With(a: 7).Row().A; }
            """);

        Assert.All(world.Column("Shop.TwoWays", "A", 20), a => Assert.InRange((int)a!, constructors.Contains("Uri", System.StringComparison.Ordinal) ? -1000000000 : 1, int.MaxValue));
        Assert.All(world.Column("Shop.Nulls", "Other", 3), other => Assert.Equal(false, other));
        Assert.Equal(7, world.Call("Shop.Use"));
    }

    [Theory]
    [InlineData("public sealed class Law", "no struct")]
    [InlineData("public record Law", "no struct")]
    public void SYNF0103_A_kernel_is_a_struct_that_a_field_can_hold(string kind, string what) =>
        Example.Finding($$"""
            {{Usings}}
            [Kernel(typeof(Law))] public sealed class LawAttribute : DistributionAttribute;
            {{kind}} : IQuantile<double> { public double Quantile(double u) => u; }
            [Synthetic] public sealed class Model { [[|Law|]] public double Name { get; set; } }
            """, "SYNF0103", $"'Model.Name': Law names the kernel Shop.Law, which is {what}; declare it as 'readonly struct Law'");

    [Fact]
    public void Setters_that_nobody_may_call_are_not_called()
    {
        const string Members = """
            public int Number { get; [Obsolete("no", true)] set; }
            [Uniform(1, 9)] public int Reached { get; [Obsolete("no", true)] set; }
            public int Old { get; [Obsolete("warns")] set; }
            public int Own { get; [Obsolete("warns", DiagnosticId = "OWN001")] set; }
            public List<int> Numbers { get; [Obsolete("no", true)] set; } = [];
            [Obsolete("no", true)] public int Gone { get; set; }
            """;
        var world = World.Of($$"""
            {{Usings}}
            [Synthetic] public sealed class Model { {{Members}} public int Other { get; set; } }
            public static class Use { public static object Call() => SyntheticModel.With(other: 5).Row().Other; }
            """);

        Assert.All(world.Column("Shop.Model", "Number", 5), number => Assert.Equal(0, number));
        Assert.All(world.Column("Shop.Model", "Reached", 5), number => Assert.InRange((int)number!, 1, 9));
        Assert.All(world.Column("Shop.Model", "Numbers", 5), numbers => Assert.NotEmpty((System.Collections.IEnumerable)numbers!));
        Assert.Equal(5, world.Call("Shop.Use"));
    }

    [Fact]
    public void SYNF0004_A_required_member_that_nobody_may_set_is_said() =>
        Example.Finding($"{Usings} [Synthetic] public sealed class Model {{ public required int [|Name|] {{ get; [Obsolete(\"no\", true)] set; }} }}",
            "SYNF0004", "'Model.Name': no value of type int can be inferred; it is required, and no setter of it can be called: remove 'required', or what keeps its setter from being called");

    [Fact]
    public void Members_of_types_that_nobody_may_name_are_left_alone()
    {
        var world = new World();
        var models = world.Add(Driver.CompileModels("""
            using System; using System.Collections.Generic; using SynthFixtures; namespace Models;
            [Obsolete("no", true)] public struct Old { public int Number { get; set; } }
            [Obsolete("no", true)] public static class Outer { public enum Kind { A, B } }
            #pragma warning disable CS0612, CS0618, CS0619
            [Synthetic] public sealed class Model { public int Number { get; set; } [Obsolete] public List<Old> Olds { get; set; } = []; [Obsolete] public Outer.Kind Kind { get; set; } [Obsolete] public Old[] Array { get; set; } = []; }
            """, World.Unique("Models")));
        world.Add(Driver.GenerateAndCompile(Driver.Compile("[assembly: SynthFixtures.SynthesizeAssembly(typeof(Models.Model))]", World.Unique("Shop"), models)));

        Assert.Equal(3, world.Rows("Models.Model", 3).Count);
    }

    [Fact]
    public void Documentation_names_closed_types_without_a_warning()
    {
        var world = World.Of(
            $$"""
            {{Usings}}
            [Synthetic] public sealed class Page<T> { public T Value { get; set; } = default!; [Constant(1, When = "Number > 3"), Constant(2)] public int Kind { get; set; } public int Number { get; set; } }
            [Synthetic] public sealed class Model { public Page<int> One { get; set; } = new(); public Page<string?[]> Two { get; set; } = new(); public Page<(int A, List<int?> B)> Three { get; set; } = new(); public Page<@record> Four { get; set; } = new(); }
            [Synthetic] public sealed record @record(int Number);
            public sealed class Tests<T> { [SyntheticData] public void Adds(int left, [Constant(1, When = "left > 3"), Constant(2)] int right) { } public sealed class Inner<U> { [SyntheticData] public void Adds(int left) { } } }
            public static class Use { public static object Call() => SyntheticModel.With(one: new Page<int> { Value = 5 }).Row().One.Value; }
            """, Example.SyntheticData);

        Assert.Equal(5, world.Call("Shop.Use"));
    }

    [Theory]
    [InlineData("Page<int>")]
    [InlineData("Page<int>?")]
    [InlineData("List<Page<int>>")]
    [InlineData("Page<Page<string>>")]
    [InlineData("Outer<int>.Inner")]
    [InlineData("Outer<int>.Inner[]")]
    [InlineData("(Page<int> Left, Page<string> Right)")]
    [InlineData("Dictionary<string, Page<int[]>>")]
    public void A_facade_names_closed_types_of_its_own_namespace(string type)
    {
        var world = World.Of($$"""
            {{Usings}}
            [Synthetic] public sealed class Page<T> { public T Value { get; set; } = default!; }
            [Synthetic] public sealed class Page { public int Value { get; set; } }
            public class Outer<T> { [Synthetic] public sealed class Inner { public T Value { get; set; } = default!; } }
            [Synthetic] public sealed class Model { public {{type}} Name { get; set; } = default!; public Page Plain { get; set; } = new(); public int Number { get; set; } }
            public static class Use { public static object Call() => SyntheticModel.With(number: 5, plain: new Page { Value = 3 }).Row().Number; }
            """);

        Assert.Equal(5, world.Call("Shop.Use"));
    }
}
