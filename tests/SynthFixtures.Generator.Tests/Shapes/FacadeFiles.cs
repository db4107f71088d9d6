using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>Facades are written where a file names them, wherever in the file that is and however it is spelled.</summary>
public sealed class FacadeFiles
{
    private const string Model = "namespace Shop { [SynthFixtures.Synthetic] public sealed record Person(int Number); }";

    [Fact]
    public void A_facade_is_found_at_any_place_of_a_long_file()
    {
        foreach (var length in Enumerable.Range(3900, 120).Concat(Enumerable.Range(8000, 120)))
        {
            var comment = "//" + new string('-', length) + "\n";
            var compilation = Driver.Compile([Model, comment + "public static class Use { public static object Call() => Shop.SyntheticPerson.With(number: 7); }"], "Shop");

            Assert.Contains(Driver.Update(compilation).SyntaxTrees, tree => tree.FilePath.EndsWith("Shop.Person.Facade.g.cs", System.StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("public static class Use { public static object Call() => Shop.SyntheticPerson.W\\u0069th(number: 7); }")]
    [InlineData("public static class Use { public static object Call() => P.With(number: 7); }", "global using P = Shop.SyntheticPerson;")]
    [InlineData("public static class Use { public static object Call() => With(number: 7); }", "global using static Shop.SyntheticPerson;")]
    [InlineData("using static Shop.SyntheticPerson; public static class Use { public static object Call() => With(number: 7); }")]
    [InlineData("namespace N { using P = Shop.SyntheticPerson; public static class Inner { public static object Call() => P.With(number: 7); } } public static class Use { public static object Call() => N.Inner.Call(); }")]
    [InlineData("public static class Use { public static object Call() => Shop.SyntheticPerson\n  . // here\n  With(number: 7); }")]
    public void A_facade_is_found_however_its_member_is_spelled(string use, string other = "")
    {
        Assert.NotNull(World.Of(Model, use, other).Call("Use"));
    }
}
