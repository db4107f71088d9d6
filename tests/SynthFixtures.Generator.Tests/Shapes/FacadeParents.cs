using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>Children that know their parent, where an override takes them away or brings others.</summary>
public sealed class FacadeParents
{
    [Theory]
    [InlineData("List<Line>?", "{ get; set; }")]
    [InlineData("List<Line>", "{ get; set; } = [];")]
    [InlineData("List<Line>", "{ get; } = [];")]
    [InlineData("ICollection<Line>", "{ get; } = new List<Line>();")]
    [InlineData("Line[]", "{ get; init; } = [];")]
    [InlineData("IReadOnlyList<Line>", "{ get; set; } = [];")]
    [InlineData("Line", "{ get; set; } = null!;")]
    [InlineData("Line?", "{ get; set; }")]
    public void A_parent_may_be_given_no_children(string type, string accessors)
    {
        var count = type.StartsWith("Line", System.StringComparison.Ordinal) && !type.EndsWith(']') ? "1" : $"row.Lines?.Count{(type == "Line[]" ? "()" : "")}";
        var world = World.Of($$"""
            using System.Collections.Generic;
            using System.Linq;
            using SynthFixtures;
            namespace Shop
            {
                [Synthetic] public class Order { public int Number { get; set; } public {{type}} Lines {{accessors}} }
                [Synthetic] public class Line { [Parent] public Order? Order { get; set; } public int Quantity { get; set; } }
                public static class Use { public static string Call() { var row = SyntheticOrder.With(number: 3, lines: new Override<{{type}}>(null!)).Row(); return $"{row.Number} {(row.Lines is null ? 0 : {{count}})}"; } }
            }
            """);

        Assert.Equal("3 0", world.Call("Shop.Use"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("public int Number { get; set; }")]
    public void Given_children_get_the_parent(string more)
    {
        var world = World.Of($$"""
            using System.Collections.Generic;
            using System.Linq;
            using SynthFixtures;
            namespace Shop
            {
                [Synthetic] public class Order { public List<Line> Lines { get; } = []; {{more}} }
                [Synthetic] public class Line { [Parent] public Order? Order { get; set; } }
                public static class Use { public static string Call() { var row = SyntheticOrder.With(lines: [new Line(), new Line()]).Row(); return $"{row.Lines.Count(l => l.Order == row)}"; } }
            }
            """);

        Assert.Equal("2", world.Call("Shop.Use"));
    }
}
