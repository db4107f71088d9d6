using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>Types in which there is no end of types: each is a finding at the member that begins them, and neither generator nor analyzer runs on.</summary>
public sealed class EndlessTypes
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Linq; using SynthFixtures; namespace Shop; ";

    [Theory]
    [InlineData("public sealed class Menu : List<Menu>;", "Menu", "Menu -> Menu")]
    [InlineData("public sealed class Menu : List<Menu>;", "Menu?", "Menu -> Menu")]
    [InlineData("public sealed class Menu : List<Menu>;", "List<Menu[]>", "Menu -> Menu")]
    [InlineData("public sealed class Menu : List<Menu>;", "(int Number, Menu Menu)", "Menu -> Menu")]
    [InlineData("public sealed class Menu : List<Menu>;", "Dictionary<string, Menu>", "Menu -> Menu")]
    [InlineData("public sealed class Menu : List<Menu[]>;", "Menu", "Menu -> Menu[] -> Menu")]
    [InlineData("public sealed class Menu : List<List<Menu>>;", "Menu", "Menu -> List<Menu> -> Menu")]
    [InlineData("public sealed class Menu : List<(Menu, int)>;", "Menu", "Menu -> (Menu, int) -> Menu")]
    [InlineData("public sealed class Menu : List<KeyValuePair<int, Menu>>;", "Menu", "Menu -> KeyValuePair<int, Menu> -> Menu")]
    [InlineData("public sealed class Menu(IDictionary<string, Menu> items) : Dictionary<string, Menu>(items);", "Menu", "Menu -> Menu")]
    [InlineData("public sealed class Menu(IDictionary<Menu, int> items) : Dictionary<Menu, int>(items);", "Menu", "Menu -> Menu")]
    [InlineData("public sealed class Menu : HashSet<Menu> { public Menu(IEnumerable<Menu> items) : base(items) { } }", "Menu", "Menu -> Menu")]
    [InlineData("public sealed class First : List<Second>; public sealed class Second : List<First>;", "First", "First -> Second -> First")]
    [InlineData("public sealed class First : List<Second>; public sealed class Second : List<Second>;", "First", "Second -> Second")]
    [InlineData("public sealed class Wrap(List<Wrap> items) { public List<Wrap> Items => items; }", "Wrap", "Wrap -> List<Wrap> -> Wrap")]
    [InlineData("public readonly struct Wrap(Wrap[] items) { public Wrap[] Items => items; }", "Wrap?", "Wrap -> Wrap[] -> Wrap")]
    [InlineData("public sealed class Menu<T> : List<Menu<T>>;", "Menu<int>", "Menu<int> -> Menu<int>")]
    public void SYNF0009_What_is_no_model_holds_itself(string types, string member, string path) =>
        Assert.Equal([$"SYNF0009 'Model.Name' contains itself: {path}; put [Derive(nameof(Method))] or [NotSynthetic] on the member"], Messages(Model(types, member)));

    [Theory]
    [InlineData("[Uniform(0, 1)] public Menu Name { get; set; } = [];")]
    [InlineData("[Count(3)] public Menu Name { get; set; } = [];")]
    [InlineData("public Menu Name { get; } = [];")]
    [InlineData("[Uniform(0, 1)] public List<Menu> Name { get; set; } = [];")]
    public void SYNF0009_However_the_member_is_declared(string member) =>
        Assert.Contains("SYNF0009 'Model.Name' contains itself: Menu -> Menu; put [Derive(nameof(Method))] or [NotSynthetic] on the member",
            Messages($"{Usings} public sealed class Menu : List<Menu>; [Synthetic] public sealed class Model {{ {member} }}"));

    [Fact]
    public void SYNF0009_A_parameter_of_a_theory_holds_itself() =>
        Assert.Contains("SYNF0009 'Tests.Adds.menu' contains itself: Menu -> Menu; put [Derive(nameof(Method))] or [NotSynthetic] on the member",
            Messages($"{Usings} public sealed class Menu : List<Menu>; public sealed class Tests {{ [SyntheticData] public void Adds(Menu menu) {{ }} }}"));

    [Theory]
    [InlineData("[Derive(nameof(Make))] public Menu Name { get; set; } = []; public static Menu Make() => [];")]
    [InlineData("[NotSynthetic] public Menu Name { get; set; } = [];")]
    [InlineData("[Parent] public Other? Name { get; set; }")]
    public void What_is_made_otherwise_is_left_in_peace(string member) =>
        Assert.DoesNotContain(Messages($"{Usings} public sealed class Menu : List<Menu>; [Synthetic] public sealed class Other {{ [NotSynthetic] public Menu Menu {{ get; set; }} = []; public Model? Model {{ get; set; }} }} [Synthetic] public sealed class Model {{ {member} }}"),
            m => m.StartsWith("SYNF0009", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("[Synthetic] public class Nest<T> { public T? Value { get; set; } public Nest<Nest<T>>? Inner { get; set; } }", "Nest<int>", "Model -> Nest<int> -> Nest<Nest<int>> -> ...")]
    [InlineData("[Synthetic] public class Tree<T> { public List<Tree<List<T>>> Children { get; set; } = []; }", "Tree<int>", "Model -> Tree<int> -> Tree<List<int>> -> ...")]
    [InlineData("[Synthetic] public class Nest<T> { public Nest<T[]>? Inner { get; set; } }", "Nest<int>?", "Model -> Nest<int> -> Nest<int[]> -> ...")]
    [InlineData("[Synthetic] public class Nest<T> { public Nest<(T, T)>? Inner { get; set; } }", "List<Nest<int>>", "Model -> Nest<int> -> Nest<(int, int)> -> ...")]
    [InlineData("[Synthetic] public class Nest<T> { public Nest<Nest<T>>? A { get; set; } public Nest<List<T>>? B { get; set; } public Nest<T[]>? C { get; set; } }", "Nest<int>", "Model -> Nest<int> -> Nest<Nest<int>> -> ...")]
    [InlineData("[Synthetic] public class A<T> { public B<T>? Inner { get; set; } } [Synthetic] public class B<T> { public A<T?[]>? Inner { get; set; } }", "A<int>", "Model -> A<int> -> B<int> -> ...")]
    [InlineData("[Synthetic] public class Nest<T> { public (Nest<Nest<T>>?, int) Inner { get; set; } }", "Nest<int>", "Model -> Nest<int> -> Nest<Nest<int>> -> ...")]
    [InlineData("[Synthetic] public class Nest<T> { public Dictionary<string, Nest<Nest<T>>> Inner { get; set; } = []; }", "Nest<int>", "Model -> Nest<int> -> Nest<Nest<int>> -> ...")]
    [InlineData("public readonly record struct Box<T>(T Value); [Synthetic] public class Nest<T> { public Box<Nest<Nest<T>>>? Inner { get; set; } }", "Nest<int>", "Model -> Nest<int> -> Nest<Nest<int>> -> ...")]
    [InlineData("[Synthetic, OneOf(typeof(Leaf), typeof(Nest<int>))] public abstract class Base; [Synthetic] public sealed class Leaf : Base; [Synthetic] public class Nest<T> : Base { public Nest<Nest<T>>? Inner { get; set; } }", "Base", "Model -> Base -> Nest<int> -> ...")]
    [InlineData("public sealed class Menu<T> : List<Menu<Menu<T>>>;", "Menu<int>", "Menu<int> -> Menu<Menu<int>> -> Menu<Menu<Menu<int>>> -> ...")]
    [InlineData("public sealed class Menu<T> : List<(Menu<(T, T)>, Menu<(T, T)>)>;", "Menu<int>", "Menu<int> -> (Menu<(int, int)>, Menu<(int, int)>) -> Menu<(int, int)> -> ...")]
    [InlineData("public sealed class Wrap<T>(List<Wrap<Wrap<T>>> items) { public List<Wrap<Wrap<T>>> Items => items; }", "Wrap<int>", "Wrap<int> -> List<Wrap<Wrap<int>>> -> Wrap<Wrap<int>> -> ...")]
    public void SYNF0017_Generic_types_grow_without_end(string types, string member, string path) =>
        Assert.Contains($"SYNF0017 'Model.Name' holds ever larger types, or more than 32 in each other: {path}; hold a type that is no larger than the one it stands in, or put [NotSynthetic] on the member",
            Messages(Model(types, member)));

    [Theory]
    [InlineData("[assembly: SynthesizeAssembly(typeof(Shop.Nest<int>))]", "")]
    [InlineData("", "public sealed class Tests { [SyntheticData] public void Adds(Nest<int> nest) { } }")]
    public void SYNF0017_Whoever_asks_for_them(string attribute, string use) =>
        Assert.Equal(
            ["SYNF0017 'Nest.Inner' holds ever larger types, or more than 32 in each other: Nest<int> -> Nest<Nest<int>> -> Nest<Nest<Nest<int>>> -> ...; hold a type that is no larger than the one it stands in, or put [NotSynthetic] on the member"],
            Messages($"{Usings.Replace("namespace Shop;", attribute + " namespace Shop;", System.StringComparison.Ordinal)} [Synthetic] public class Nest<T> {{ public Nest<Nest<T>>? Inner {{ get; set; }} }} {use}"));

    [Theory]
    [InlineData("[Synthetic] public class A<T> { public A<List<T>>? X { get; set; } public A<T[]>? Y { get; set; } }")]
    [InlineData("[Synthetic] public class A<T> { public B<List<T>>? X { get; set; } } [Synthetic] public class B<T> { public A<T>? Y { get; set; } public A<T[]>? Z { get; set; } }")]
    [InlineData("[Synthetic] public class A<T> { public B<List<T>>? X { get; set; } } [Synthetic] public class B<T> { public A<T?>? Y { get; set; } public A<T[]>? Z { get; set; } }")]
    public void SYNF0017_Several_members_that_grow_under_a_theory_are_said_at_once(string types) =>
        Assert.Contains(Messages($"{Usings} {types} public sealed class Tests {{ [SyntheticData] public void Adds(A<int> a) {{ }} }}"), m => m.StartsWith("SYNF0017 ", System.StringComparison.Ordinal));

    [Fact]
    public void SYNF0017_Arguments_that_change_places_in_too_many_ways_are_too_many_types() =>
        Assert.Contains(Messages(Model("""
            [Synthetic] public class Many<A, B, C, D, E, F, G, H> { public Many<B, A, C, D, E, F, G, H>? Swapped { get; set; } public Many<B, C, D, E, F, G, H, A>? Turned { get; set; } }
            """, "Many<int, long, short, byte, string, double, float, decimal>")), m => m.StartsWith("SYNF0017 'Model.Name'", System.StringComparison.Ordinal));

    [Fact]
    public void Generic_types_that_end_are_made()
    {
        var world = World.Of("""
            using System.Collections.Generic;
            using SynthFixtures;
            namespace Shop;
            [Synthetic] public sealed class Page<T> { [Count(2)] public List<T> Items { get; set; } = []; public Page<T>? Next { get; set; } }
            [Synthetic] public sealed class Pair<A, B> { public A First { get; set; } = default!; public Pair<B, A>? Turned { get; set; } }
            [Synthetic] public sealed record Model(Page<Page<Page<int>>> Deep, Pair<int, string> Pair, List<List<List<List<List<int>>>>> Lists);
            """);

        Assert.All(world.Rows("Shop.Model", 20), row => Assert.NotNull(World.Value(row, "Deep")));
    }

    [Theory]
    [InlineData("public record A((B Left, int Right) Pair);", "public record B((A Left, int Right) Pair);")]
    [InlineData("public record A(Box<B> Box);", "public record B(Box<A> Box);")]
    [InlineData("public record A(KeyValuePair<int, B> Pair);", "public record B(A A);")]
    public void SYNF0009_Models_contain_each_other_inside_tuples_and_types_around_a_value(string first, string second) =>
        Assert.Contains("SYNF0009 'A", Messages($"{Usings} public readonly record struct Box<T>(T Value); [Synthetic] {first} [Synthetic] {second}").Select(m => m[..11]).First());

    [Fact]
    public void Models_that_lead_back_through_tuples_keys_and_types_around_a_value_end_at_their_depth()
    {
        var world = World.Of("""
            using System.Collections.Generic;
            using SynthFixtures;
            namespace Shop;
            public readonly record struct Box<T>(T Value);
            [Synthetic] public sealed class A { [Count(1)] public List<B> Items { get; set; } = []; }
            [Synthetic] public sealed class B { public (A? Back, int Number) Pair { get; set; } public Box<A?> Box { get; set; } [Count(1)] public Dictionary<int, A> Map { get; set; } = []; }
            """);

        Assert.Equal(20, world.Rows("Shop.A", 20).Count);
    }

    private static string Model(string types, string member) => $"{Usings} {types} [Synthetic] public sealed class Model {{ public {member} Name {{ get; set; }} = default!; }}";

    private static string[] Messages(string source)
    {
        var compilation = Driver.Compile([source, Example.SyntheticData], World.Unique("Shop"));
        var updated = Driver.Update(compilation);
        Driver.RequireNothing(updated.GetDiagnostics(), compilation, updated);
        return [.. Example.Analyze(updated).Select(f => $"{f.Id} {f.GetMessage(CultureInfo.InvariantCulture)}")];
    }
}
