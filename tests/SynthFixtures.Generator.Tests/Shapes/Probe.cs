using System;
using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;
using Xunit.Abstractions;

namespace SynthFixtures.Generator.Tests.Shapes;

public sealed class Probe(ITestOutputHelper output)
{
    private const string Usings = "#pragma warning disable CS0612, CS0618, CS8618\nusing System; using System.Collections.Generic; using SynthFixtures; namespace Shop;\n";

    public static TheoryData<string, string> Sources => new()
    {
        { "obsolete error member", "[Synthetic] public class Model { public int Id { get; set; } [Obsolete(\"gone\", true)] public int Old { get; set; } [Obsolete(\"gone\", true)] public int Field; }" },
        { "obsolete error ctor", "[Synthetic] public class Model { public Model() { } [Obsolete(\"gone\", true)] public Model(int id) => Id = id; public int Id { get; set; } }" },
        { "obsolete error enum", "public enum Kind { A, [Obsolete(\"gone\", true)] B, [Obsolete] C } [Synthetic] public class Model { public Kind Kind { get; set; } }" },
        { "experimental", "[System.Diagnostics.CodeAnalysis.Experimental(\"EXP1\")] public class Part { public int A { get; set; } }\n#pragma warning disable EXP1\n[Synthetic] public class Model { public int Id { get; set; } [System.Diagnostics.CodeAnalysis.Experimental(\"EXP2\")] public int New { get; set; } }" },
        { "members named as ours", "[Synthetic] public class Model { public int Streams { get; set; } public int Accessors { get; private set; } [Uniform(1, 2)] public int Block { get; private set; } public int Rows { get; set; } public List<int> Elements { get; set; } = []; public int Fill { get; set; } public int Model2 { get; set; } public int Columns { get; set; } public int Cells { get; set; } public int I { get; set; } public int Row { get; set; } public int item { get; set; } public List<int> Item { get; } = []; }" },
        { "types named as ours", "[Synthetic] public class ModelSource { public int A { get; set; } } [Synthetic] public class Streams { public int A { get; set; } } [Synthetic] public class Nested { public int A { get; set; } } [Synthetic] public class Elements { public int A { get; set; } } [Synthetic] public class RowBuffer { public int A { get; set; } } [Synthetic] public class Accessors { [Uniform(1, 2)] public int A { get; private set; } } [Synthetic] public class Model { public ModelSource? Src { get; set; } public Streams Streams { get; set; } public Nested Nested { get; set; } public List<Elements> Elements { get; set; } public RowBuffer? RowBuffer { get; set; } public Accessors Accessors { get; set; } [Uniform(1, 2)] public int A { get; private set; } }" },
        { "one to one parents", "[Synthetic] public class Model { public int A { get; set; } public Profile Profile { get; set; } } [Synthetic] public class Profile { public int B { get; set; } [Parent] public Model Model { get; set; } }" },
        { "ctor of another collection type", "[Synthetic] public class Model { public Model(IEnumerable<int> numbers) => Numbers = [.. numbers]; public List<int> Numbers { get; set; } }" },
        { "ctor of the value of a nullable", "[Synthetic] public class Model { public Model(int age) => Age = age; public int? Age { get; set; } }" },
        { "ctor of the value of a nullable, private", "[Synthetic] public class Model { public Model(int age, string name) { Age = age; Name = name; } public int? Age { get; private set; } public object Name { get; } }" },
        { "struct constraint", "[Synthetic] public class Page<T> where T : struct { public T? First { get; set; } public T[] All { get; set; } = []; } [Synthetic] public class Model { public Page<int> Ints { get; set; } = new(); public Page<DateTime> Times { get; set; } = new(); }" },
        { "empty enum", "public enum None { } [Synthetic] public class Model { public None None { get; set; } }" },
        { "flags zero", "[Flags] public enum None { Zero = 0 } [Synthetic] public class Model { public None None { get; set; } }" },
        { "params span", "[Synthetic] public class Model { public Model(params ReadOnlySpan<int> all) => Count = all.Length; public Model() { } public int Count { get; set; } }" },
        { "in parameters", "[Synthetic] public class Model(in DateTime at, in int count) { public DateTime At { get; } = at; public int Count { get; } = count; }" },
        { "nullable arrays", "[Synthetic] public class Model { public string?[]? Names { get; set; } public int?[] Numbers { get; set; } = []; public (int? A, string? B)?[] Pairs { get; set; } = []; public Dictionary<string, int?>? Map { get; set; } }" },
        { "set of children", "[Synthetic] public class Model { public int Id { get; set; } public ISet<Child> Children { get; } = new HashSet<Child>(); public Child[] More { get; set; } = []; public IReadOnlyCollection<Child> Some { get; set; } = []; } [Synthetic] public class Child { [Parent] public Model Model { get; set; } = null!; public int A { get; set; } }" },
        { "keyword tuples", "[Synthetic] public class Model { public (int @class, string @event) Pair { get; set; } public Dictionary<(int @in, int @out), int> Map { get; set; } = []; }" },
        { "hidden required", "public class Base { public required int A { get; set; } } [Synthetic] public class Model : Base { public new required string A { get; set; } = \"\"; }" },
        { "shadowed property of another type", "public class Base { public object Value { get; set; } = 1; public virtual int X { get; set; } } [Synthetic] public class Model : Base { public new int Value { get; set; } public override int X { get => 1; set { } } }" },
        { "private set generic base", "public abstract class Entity<T> { [Uniform(1, 5)] public int Version { get; private set; } public T Id { get; protected set; } } [Synthetic] public class Model : Entity<Guid> { public int A { get; set; } }" },
        { "static factory with params", "[Synthetic] public class Model { private Model() { } public int[] All { get; private set; } = []; public static Model Create(params int[] all) => new() { All = all }; }" },
        { "self typed statics", "[Synthetic] public class Model { public static Model Default { get; } = new(); public static readonly Model[] All = []; public int A { get; set; } public Model Clone() => this; public Model? Next { get; set; } }" },
        { "namespaces", "} namespace Acme.System.Collections { [global::SynthFixtures.Synthetic] public class Model { public int A { get; set; } public global::System.Collections.Generic.List<string> B { get; set; } = []; public decimal C { get; set; } } } namespace Acme.SynthFixtures.Rows { [global::SynthFixtures.Synthetic] public class Model { public decimal A { get; set; } public Acme.System.Collections.Model B { get; set; } = new(); } " },
        { "global namespace homonym", "} [SynthFixtures.Synthetic] public class System2 { public int A { get; set; } } namespace Shop.Models { [SynthFixtures.Synthetic] public class Shop { public int A { get; set; } public Shop? B { get; set; } } [SynthFixtures.Synthetic] public class Models { public Shop Shop { get; set; } = new(); } " },
        { "case only", "[Synthetic] public class Model { public int id { get; set; } public int Id { get; set; } public int ID { get; set; } public string _id { get; set; } = \"\"; }" },
        { "ctor case clash", "[Synthetic] public class Model { public Model(int id, int ID) { this.id = id; this.ID = ID; } public int id { get; } public int ID { get; } }" },
        { "array of nested with nulls", "[Synthetic] public record Line(int A); [Synthetic] public class Model { public Line?[] Lines { get; set; } = []; public Dictionary<Line, Line?> Map { get; set; } = []; public Line[][] Grid { get; set; } = []; public (Line, Line?) Pair { get; set; } public Memory<Line> Memory { get; set; } }" },
        { "parent via record", "[Synthetic] public record Model(int Id) { public List<Child> Children { get; init; } = []; } [Synthetic] public record Child(int A) { [Parent] public Model? Model { get; set; } }" },
        { "positional child lists", "[Synthetic] public record Model(int Id, List<Child> Children); [Synthetic] public record Child(int A) { [Parent] public Model? Model { get; set; } }" },
        { "dictionary children", "[Synthetic] public class Model { public Dictionary<int, Child> Children { get; } = []; } [Synthetic] public class Child { [Parent] public Model Model { get; set; } = null!; public int A { get; set; } }" },
        { "nullable collection of children", "[Synthetic] public class Model { public List<Child>? Children { get; set; } public int A { get; set; } } [Synthetic] public class Child { [Parent] public Model Model { get; set; } = null!; public int A { get; set; } }" },
        { "init children", "[Synthetic] public class Model { public required IReadOnlyList<Child> Children { get; init; } public IEnumerable<Child> Some { get; init; } = []; } [Synthetic] public class Child { [Parent] public Model Model { get; set; } = null!; public int A { get; set; } }" },
        { "struct children", "[Synthetic] public class Model { public required List<Child> Children { get; init; } public Child[] Others { get; set; } = []; } [Synthetic] public struct Child { [Parent] public Model Model { get; set; } public int A { get; set; } }" },
        { "nullable struct elements", "[Synthetic] public record struct P(int X); [Synthetic] public class Model { public List<P?> Points { get; set; } = []; public P? One { get; set; } public P?[] More { get; set; } = []; public Dictionary<string, P?> Map { get; set; } = []; }" },
        { "interface property", "public interface INode { int Id { get; } } [Synthetic] public record Node(int Id) : INode; [Synthetic] public class Model { [OneOf(typeof(Node))] public INode Node { get; set; } [OneOf(typeof(Node))] public Dictionary<string, INode> Map { get; set; } = []; [OneOf(typeof(Node))] public INode?[] Nodes { get; set; } = []; [OneOf(typeof(Node))] public HashSet<INode> Set { get; } = []; }" },
        { "one of generic", "public abstract class Msg { public int Id { get; set; } } [Synthetic] public class Msg<T> : Msg { public T Body { get; set; } } [Synthetic] public class Model { [OneOf(typeof(Msg<int>), typeof(Msg<string>))] public Msg Msg { get; set; } }" },
        { "default values of ctor", "[Synthetic] public class Model(int a = 5, System.Threading.CancellationToken token = default, string? b = null) { public int A { get; } = a; public string? B { get; } = b; public bool C => token.IsCancellationRequested; }" },
        { "ctor with service", "public interface IClock { } [Synthetic] public class Model { public Model(IClock clock, int a) { A = a; _ = clock; } protected Model() { } internal Model(int a) { A = a; } public int A { get; set; } }" },
        { "read only members", "[Synthetic] public class Model { public readonly int A = 1; public const int B = 2; public int C { get; } = 3; public IReadOnlyList<int> D { get; } = [1]; public int[] E { get; } = [1]; }" },
        { "volatile and ref", "[Synthetic] public class Model { private int x; public ref int X => ref x; public volatile int Y; public ref readonly int Z => ref x; }" },
        { "pointers", "[Synthetic] public unsafe class Model2 { public int A { get; set; } }" },
        { "collections own", "public class Bag : List<int> { } public class Names : System.Collections.ObjectModel.KeyedCollection<string, string> { protected override string GetKeyForItem(string item) => item; } [Synthetic] public class Model { public Bag Bag { get; set; } = []; public Names Names { get; } = []; }" },
        { "collection synthetic", "[Synthetic] public class Basket : List<int> { public string Owner { get; set; } = \"\"; } [Synthetic] public class Model { public Basket Basket { get; set; } = []; }" },
        { "deep id", "public readonly record struct A(Guid Value); public readonly record struct B(A Value); [Synthetic] public record Model(B B, B? C, List<B> D, Dictionary<B, A> E, B[]? F);" },
        { "id with validation overloads", "public readonly struct Id { public Id(string text) => Text = text; public Id(Guid guid) => Text = guid.ToString(); public string Text { get; } } [Synthetic] public record Model(int A) { [NotSynthetic] public Id Id { get; set; } }" },
        { "vogen", "public readonly partial struct CustomerId { private readonly int value; public CustomerId() => throw new InvalidOperationException(); private CustomerId(int value) => this.value = value; public static CustomerId From(int value) => new(value); public int Value => value; } [Synthetic] public record Model(CustomerId Id, CustomerId? Other);" },
        { "smart enum", "public abstract class Status { public static readonly Status Active = new A(); protected Status(string name) => Name = name; public string Name { get; } public static Status Parse(string name) => Active; private sealed class A() : Status(\"a\"); } [Synthetic] public class Model { [Pick(\"a\"), ConvertWith(nameof(Make))] public Status Status { get; set; } public static Status Make(string name) => Status.Parse(name); }" },
        { "lazy nested generic", "[Synthetic] public class Outer<T> { [Synthetic] public class Inner { public T Value { get; set; } } public Inner In { get; set; } public List<Inner> All { get; set; } = []; } [Synthetic] public class Model { public Outer<int> A { get; set; } public Outer<string>.Inner B { get; set; } }" },
        { "rank 3", "[Synthetic] public class Model { [NotSynthetic] public int[,,] Cube { get; set; } = new int[0, 0, 0]; public int A { get; set; } }" },
        { "dynamic", "[Synthetic] public class Model { [Constant(5)] public object A { get; set; } [Pick(1, 2)] public object B { get; set; } = 1; }" },
        { "nested in interface", "public interface IHas { [Synthetic] public record Model(int A); [Synthetic] public record Other(Model M); }" },
        { "explicit", "public interface I { int A { get; set; } } [Synthetic] public class Model : I { int I.A { get; set; } public int B { get; set; } }" },
        { "record copy and equality", "[Synthetic] public record Model(int A) { protected Model(Model other) { A = other.A; } public virtual bool Equals(Model? o) => true; public override int GetHashCode() => 0; }" },
    };

    [Theory]
    [MemberData(nameof(Sources))]
    public void Works(string name, string source)
    {
        var full = Usings.Contains("namespace Shop;", StringComparison.Ordinal) && source.StartsWith('}') ? Usings.Replace("namespace Shop;", "namespace Shop {", StringComparison.Ordinal) + source + "}" : Usings + source;
        output.WriteLine(name);
        var compilation = Driver.Compile(full, World.Unique("Probe"));
        foreach (var finding in Example.Findings(compilation))
            output.WriteLine(finding.ToString());
        var world = World.Of(full);
        if (!source.Contains("class Model ", StringComparison.Ordinal) && !source.Contains("record Model(", StringComparison.Ordinal))
            return;
        try
        {
            var row = world.Rows("Shop.Model", 3)[2];
            foreach (var property in row.GetType().GetProperties().Where(p => p.GetMethod is not null && p.GetIndexParameters().Length == 0 && !p.PropertyType.IsByRef))
                output.WriteLine($"  {property.Name} = {property.GetValue(row)}");
        }
        catch (ArgumentException e)
        {
            output.WriteLine("no rows: " + e.Message);
        }
        Assert.Empty(Example.Findings(compilation));
    }
}
