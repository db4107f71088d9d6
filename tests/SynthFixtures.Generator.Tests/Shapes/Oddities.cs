using System.Collections;
using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>What code bases collect over the years: obsolete and experimental members, enumerations without values, names that differ in case.</summary>
public sealed class Oddities
{
    private const string Usings = "#pragma warning disable CS0612, CS0618\nusing System; using System.Collections.Generic; using SynthFixtures; namespace Shop;\n";

    [Fact]
    public void What_only_an_error_could_name_is_left_alone()
    {
        const string Source = """
            public enum Kind { First, [Obsolete("gone", true)] Second, [Obsolete] Third }

            [Synthetic]
            public class Model
            {
                public Model() { }
                [Obsolete("gone", true)] public Model(int id, string name) => Name = name + id;
                public int Id { get; set; }
                [Obsolete("gone", true)] public int Old { get; set; }
                [Obsolete("gone", true)] public int Field;
                [Obsolete] public int Older { get; set; }
                public string Name { get; } = "untouched";
                public Kind Kind { get; set; }
            }
            """;
        var rows = World.Of(Usings + Source).Rows("Shop.Model");

        Assert.All(rows, row => Assert.Equal((0, 0, "untouched"), (World.Value(row, "Old"), World.Value(row, "Field"), World.Value(row, "Name"))));
        Assert.All(rows, row => Assert.NotEqual(0, World.Value(row, "Older")));
        Assert.Equal(["First", "Third"], rows.Select(row => World.Value(row, "Kind")!.ToString()).Distinct().Order());
    }

    [Fact]
    public void A_type_that_only_an_error_could_name_has_no_rows() => Example.Finding(
        "[Synthetic] [Obsolete(\"gone\", true)] public class [|Model|] { public int Id { get; set; } }",
        "SYNF0001",
        "'Model' cannot be constructed: it is obsolete, and to name it is an error; remove [Synthetic]");

    [Fact]
    public void Experimental_types_and_members_are_filled_like_any_other()
    {
        const string Source = """
            #pragma warning disable EXP1, EXP2
            [System.Diagnostics.CodeAnalysis.Experimental("EXP1")] [Synthetic] public class Part { public int Size { get; set; } }
            [Synthetic] public class Model { public int Id { get; set; } [System.Diagnostics.CodeAnalysis.Experimental("EXP2")] public int New { get; set; } public List<Part> Parts { get; set; } = []; }
            """;

        Assert.All(World.Of(Usings + Source).Column("Shop.Model", "New"), value => Assert.NotEqual(0, value));
    }

    [Fact]
    public void An_enumeration_without_values_has_the_one_that_it_has() =>
        Assert.All(World.Of(Usings + "public enum None { } [Synthetic] public record Model(None None, None[] More);").Column("Shop.Model", "None"), value => Assert.Equal(0, (int)value!));

    [Fact]
    public void Parameters_that_differ_in_case_find_their_own_members()
    {
        const string Source = "[Synthetic] public class Model([Uniform(1, 9)] int id, [Uniform(11, 19)] int Id, [Uniform(21, 29)] int iD) { public int id { get; } = id; public int Id { get; } = Id; public int ID { get; } = iD; }";
        var rows = World.Of(Usings + Source).Rows("Shop.Model");

        Assert.All(rows, row => Assert.InRange((int)World.Value(row, "id")!, 1, 9));
        Assert.All(rows, row => Assert.InRange((int)World.Value(row, "Id")!, 11, 19));
        Assert.All(rows, row => Assert.InRange((int)World.Value(row, "ID")!, 21, 29));
    }

    [Fact]
    public void Collections_that_inherit_their_Add_are_filled_by_it()
    {
        const string Source = """
            public class Bag : List<int> { }
            public class Names : System.Collections.ObjectModel.KeyedCollection<string, string> { protected override string GetKeyForItem(string item) => item; }
            [Synthetic] public class Model { [Uniform(5, 9)] public Bag Bag { get; set; } = []; public Names Names { get; } = []; public List<Bag> Bags { get; set; } = []; }
            """;
        var rows = World.Of(Usings + Source).Rows("Shop.Model");

        Assert.All(rows.SelectMany(row => ((IEnumerable)World.Value(row, "Bag")!).Cast<int>()), number => Assert.InRange(number, 5, 9));
        Assert.All(rows, row => Assert.NotEmpty((IEnumerable)World.Value(row, "Names")!));
    }

    [Fact]
    public void Members_and_types_with_the_names_of_generated_code_do_no_harm()
    {
        const string Source = """
            [Synthetic] public class Streams { public int A { get; set; } }
            [Synthetic] public class Accessors { [Uniform(1, 2)] public int A { get; private set; } }
            [Synthetic] public class ModelSource { public int A { get; set; } }

            [Synthetic]
            public class Model
            {
                public Streams Streams { get; set; } = new();
                public Accessors Accessors { get; set; } = new();
                public ModelSource? Source { get; set; }
                [Uniform(1, 2)] public int A { get; private set; }
                public List<int> Item { get; } = [];
                public int item { get; set; }
                public int Rows { get; set; }
                public int Row { get; set; }
                public int Child { get; set; }
                [Derive(nameof(Add))] public int Block { get; set; }
                public static int Add(int item, int row, int rows, int child) => item + row + rows + child;
            }
            """;

        Assert.All(World.Of(Usings + Source).Rows("Shop.Model"), row => Assert.NotEmpty((IEnumerable)World.Value(row, "Item")!));
    }
}
