using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>What to write where nothing makes rows of a type: it depends on whose the type is, and on what it is.</summary>
public sealed class SourceRules
{
    [Theory]
    [InlineData("int", "int", "rows are of models: make int a member of one")]
    [InlineData("System.Collections.Generic.List<string>", "List<string>", "rows are of models: make List<string> a member of one")]
    [InlineData("string[]", "string[]", "rows are of models: make string[] a member of one")]
    [InlineData("System.UriBuilder", "UriBuilder", "describe it by an interface with [SyntheticProfile(typeof(UriBuilder))]")]
    [InlineData("System.IFormatProvider", "IFormatProvider", "describe it by an interface with [SyntheticProfile(typeof(IFormatProvider))] and [OneOf(typeof(...))]")]
    [InlineData("System.TimeZoneInfo", "TimeZoneInfo", "rows are of classes, records and structs that can be constructed: make TimeZoneInfo a member of one")]
    [InlineData("Shape", "Shape", "put [Synthetic] and [OneOf(typeof(...))] with its concrete types on Shape")]
    [InlineData("IShape", "IShape", "put [Synthetic] and [OneOf(typeof(...))] with its concrete types on IShape")]
    [InlineData("Outer<int>.Plain", "Outer<int>.Plain", "put [Synthetic] on Outer<int>.Plain")]
    [InlineData("Outer<int>.Model", "Outer<int>.Model", "add [assembly: SynthesizeAssembly(typeof(Outer<int>.Model))]")]
    [InlineData("Page<System.Collections.Generic.List<int>>", "Page<List<int>>", "add [assembly: SynthesizeAssembly(typeof(Page<List<int>>))]")]
    public void SYNF0301_The_remedy_is_one_that_can_be_written(string type, string name, string remedy) =>
        Example.Finding(
            "public abstract class Shape; public interface IShape; public class Outer<T> { public class Plain; [Synthetic] public class Model { public int Age { get; set; } } } [Synthetic] public record Page<T>(T Item); "
            + $"public static class Caller {{ public static object? Call() => [|Synthetic.Rows<{type}>(3, 1)|]; }}",
            "SYNF0301", $"'{name}' has no source of synthetic rows in this project; {remedy}");

    [Fact]
    public void SYNF0301_A_type_of_a_project_that_uses_no_attribute_yet_may_be_annotated_or_described() =>
        Example.Finding("public static class Caller { public static object Call() => [|Synthetic.Rows<Bare.Order>(3, 1)|]; }", "SYNF0301",
            "'Order' has no source of synthetic rows in this project; put [Synthetic] on Order, whose project then needs SynthFixtures.Abstractions, or describe it by an interface with [SyntheticProfile(typeof(Order))]",
            Bare());

    [Theory]
    [InlineData("UriBuilder", "UriBuilder", "describe it by an interface with [SyntheticProfile(typeof(UriBuilder))], or put [Derive(nameof(Method))] or [NotSynthetic] on the member")]
    [InlineData("IFormatProvider", "IFormatProvider", "put [OneOf(typeof(...))] with its concrete types, [Derive(nameof(Method))] or [NotSynthetic] on the member, or describe it by an interface with [SyntheticProfile(typeof(IFormatProvider))] and [OneOf(typeof(...))]")]
    [InlineData("IShape", "IShape", "put [OneOf(typeof(...))] with its concrete types, [Derive(nameof(Method))] or [NotSynthetic] on the member, or put [Synthetic] and [OneOf(typeof(...))] with its concrete types on IShape")]
    [InlineData("Plain", "Plain", "put [Synthetic] on Plain, or [Derive(nameof(Method))] or [NotSynthetic] on the member")]
    public void SYNF0004_The_remedy_is_one_that_can_be_written(string type, string name, string remedy) =>
        Example.Finding($"public interface IShape; public class Plain {{ public int X {{ get; set; }} public int Y {{ get; set; }} }} [Synthetic] public class Model {{ public {type} [|Name|] {{ get; set; }} = null!; }}",
            "SYNF0004", $"'Model.Name': no value of type {name} can be inferred; {remedy}");

    [Theory]
    [InlineData("Bare.Order", "Order", "has no type with [Synthetic]", "put [Synthetic] on Order, whose project then needs SynthFixtures.Abstractions, or describe it by an interface with [SyntheticProfile(typeof(Order))]")]
    [InlineData("Bare.Order[]", "Order[]", "", "name a type of the assembly whose models you want")]
    public void SYNF0016_An_assembly_attribute_that_brings_nothing(string type, string name, string why, string remedy)
    {
        var bare = Bare();
        var assembly = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create("x", references: [bare]).GetAssemblyOrModuleSymbol(bare)!.Name;

        Example.Finding($"using SynthFixtures; [assembly: [|SynthesizeAssembly(typeof({type}))|]] namespace Shop {{ }}", "SYNF0016",
            $"'typeof({name})': [SynthesizeAssembly] says nothing here: {(why.Length > 0 ? $"{assembly} {why}" : $"{name} is declared in no assembly")}; {remedy}", bare);
    }

    [Fact]
    public void SYNF0016_An_open_type_brings_nothing_by_itself()
    {
        var models = MetadataReference.CreateFromImage(Driver.Emit(Driver.CompileModels("using SynthFixtures; namespace Bare; [Synthetic] public record Page<T>(T Item);", "OnlyOpen")));

        Example.Finding("using SynthFixtures; [assembly: [|SynthesizeAssembly(typeof(Bare.Page<>))|]] namespace Shop { }", "SYNF0016",
            "'typeof(Page<>)': [SynthesizeAssembly] says nothing here: OnlyOpen has no type with [Synthetic] that is not generic, and Page<> is open; name a closed type, such as one of its uses in a model", models);
        Example.NoFinding("using SynthFixtures; [assembly: SynthesizeAssembly(typeof(Bare.Page<int>))] namespace Shop { }", models);
    }

    private static PortableExecutableReference Bare() =>
        MetadataReference.CreateFromImage(Driver.Emit(Driver.CompileModels("namespace Bare; public class Order { public int Quantity { get; set; } public int Price { get; set; } }", World.Unique("Bare"))));
}
