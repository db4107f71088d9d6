using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>What the code that makes a row reads beyond its seed, and what of it differs between platforms.</summary>
public sealed class AmbientRules
{
    private const string AsParameter = "take it as a parameter, which a member or a distribution fills";

    [Theory]
    [InlineData("public DateTime At { get; } = [|DateTime.UtcNow|];", "Model.At", "DateTime.UtcNow", "put a maker on At, and let it be set")]
    [InlineData("public DateTime At { get; private set; } = [|DateTime.Now|];", "Model.At", "DateTime.Now", "put a maker on At, and let it be set")]
    [InlineData("[NotSynthetic] public Guid Id { get; set; } = [|Guid.NewGuid|]();", "Model.Id", "Guid.NewGuid", "remove [NotSynthetic] from Id and put a maker on it, or let it begin with a constant")]
    [InlineData("private readonly int salt = [|Random.Shared|].Next(); public int Salted => Age + salt;", "Model.salt", "Random.Shared", "put a maker on salt, and let it be set")]
    [InlineData("public Model() { Label = \"x\" + [|Environment.TickCount|]; } public string Label { get; }", "Model.Model", "Environment.TickCount", AsParameter)]
    [InlineData("public Model() : this([|DateTimeOffset.UtcNow|].Year) { } private Model(int year) => Year = year; public int Year { get; }", "Model.Model", "DateTimeOffset.UtcNow", AsParameter)]
    [InlineData("public Model() => Init(); private void Init() => Label = Maker.Make(); public string Label { get; private set; } = \"\"; static class Maker { public static string Make() => [|Guid.NewGuid|]().ToString(); }", "Model.Model", "Guid.NewGuid", AsParameter)]
    [InlineData("[Derive(nameof(Make))] public int Of { get; set; } public static int Make(int age) => age + [|DateTime.Today|].Year;", "Model.Make", "DateTime.Today", AsParameter)]
    [InlineData("[Derive(nameof(Make))] public int Of { get; set; } public static int Make(int age) => age + Clock.Year; static class Clock { public static int Year => [|DateTime.Now|].Year; }", "Model.Make", "DateTime.Now", AsParameter)]
    [InlineData("[Derive(nameof(Make))] public int Of { get; set; } public static int Make(int age) => age + start.Year; static readonly DateTime start = [|DateTime.Now|];", "Model.Make", "DateTime.Now", AsParameter)]
    [InlineData("[Derive(nameof(Make))] public int Of { get; set; } public static int Make(int age) => age + [|new Random()|].Next();", "Model.Make", "new Random()", AsParameter)]
    [InlineData("[Derive(nameof(Make))] public int Of { get; set; } public static int Make(int age) => [|\"x\".GetHashCode|]();", "Model.Make", "string.GetHashCode", AsParameter)]
    [InlineData("[Derive(nameof(Make))] public int Of { get; set; } public static int Make(int age) => [|HashCode.Combine|](age);", "Model.Make", "HashCode.Combine", AsParameter)]
    [InlineData("[Derive(nameof(Make))] public int Of { get; set; } public static int Make(int age) => [|++next|] + age; private static int next;", "Model.Make", "Model.next, which each call changes,", AsParameter)]
    [InlineData("[Pick(1)] [Pick(2, When = nameof(IsNew))] public int Of { get; set; } public static bool IsNew(int age) => [|Environment.ProcessId|] > age;", "Model.IsNew", "Environment.ProcessId", AsParameter)]
    [InlineData("[Pick(1)] [Pick(2, [|When = \"DateTime.Now.Year > Age\"|])] public int Of { get; set; }", "Model.Of", "DateTime.Now", "read members of the row instead")]
    [InlineData("[Pick(1)] [Pick(2, [|When = \"new Random().Next() > Age\"|])] public int Of { get; set; }", "Model.Of", "new Random()", "read members of the row instead")]
    [InlineData("[Pick(1)] [Pick(2, When = \"IsNew(Age)\")] public int Of { get; set; } public static bool IsNew(int age) => [|Environment.ProcessId|] > age;", "Model.Of", "Environment.ProcessId", AsParameter)]
    [InlineData("[ConvertWith(nameof(Make))] public Version Of { get; set; } = new(); public static Version Make(int n) => new(n, [|Environment.ProcessorCount|]);", "Model.Make", "Environment.ProcessorCount", AsParameter)]
    [InlineData("private Model() { } [SyntheticConstructor] public static Model Create(int size) => new() { Stamp = [|System.Diagnostics.Stopwatch.GetTimestamp|]() + size }; public long Stamp { get; private init; }", "Model.Create", "Stopwatch.GetTimestamp", AsParameter)]
    public void SYNF0021_Equal_seeds_give_equal_rows_only_where_nothing_else_is_read(string members, string subject, string source, string remedy)
    {
        var finding = Example.Finding($"[Synthetic] public class Model {{ public int Age {{ get; set; }} {members} }}", "SYNF0021",
            $"'{subject}': {source} is not the same at each run and on each machine, so that equal seeds do not give equal rows; {remedy}");

        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
    }

    [Theory]
    [InlineData("public DateTime At { get; set; } = DateTime.UtcNow;")]
    [InlineData("public Guid Id { get; init; } = Guid.NewGuid();")]
    [InlineData("public Model() { At = DateTime.UtcNow; this.Id = Guid.NewGuid(); } public DateTime At { get; set; } public Guid Id { get; set; }")]
    [InlineData("public int Age2 => DateTime.Today.Year - Age;")]
    [InlineData("public static readonly DateTime Start = DateTime.Now; public void Touch() => Age = DateTime.Now.Year;")]
    [InlineData("[Derive(nameof(Make))] public int Of { get; set; } public static int Make(int age) => new Random(age).Next();")]
    [InlineData("[Derive(nameof(Make))] public string Of { get; set; } = \"\"; public static string Make(int age) => nameof(DateTime.Now) + nameof(Environment.TickCount);")]
    [InlineData("[Derive(nameof(Make))] public int Of { get; set; } public static int Make(int age) => (cache ??= new int[] { 1 })[0]; private static int[]? cache;")]
    [InlineData("[Pick(1)] [Pick(2, When = \"nameof(DateTime.Now).Length > Age\")] public int Of { get; set; }")]
    public void What_no_row_keeps_is_left_in_peace(string members) => Example.NoFinding($"[Synthetic] public class Model {{ public int Age {{ get; set; }} {members} }}");

    [Fact]
    public void Each_remedy_for_a_member_without_a_maker_ends_the_finding()
    {
        Example.NoFinding("using System; using SynthFixtures; namespace Shop; [Synthetic] public class Model { [NewGuid] public Guid Id { get; set; } = Guid.NewGuid(); }");
        Example.NoFinding("using System; using SynthFixtures; namespace Shop; [Synthetic] public class Model { [NotSynthetic] public Guid Id { get; set; } = Guid.Empty; }");
    }

    [Theory]
    [InlineData("private readonly Lazy<DateTime> seen = new(() => DateTime.UtcNow); public int Touch() => seen.Value.Year;")]
    [InlineData("private Lazy<int> Seen { get; } = new(() => Environment.TickCount);")]
    [InlineData("public Model() { Console.Error.WriteLine(1.5); }")]
    [InlineData("public Model() { Console.Out.Write(1.5m); }")]
    [InlineData("public Model() { Console.WriteLine(Environment.TickCount); }")]
    [InlineData("public Model() { Console.Error.WriteLine(DateTime.UtcNow); }")]
    public void What_nobody_reads_is_left_in_peace(string members) =>
        Example.NoFinding($"using System; using SynthFixtures; namespace Shop; [Synthetic] public class Model {{ public int Age {{ get; set; }} {members} }}", MetadataReference.CreateFromFile(typeof(System.Console).Assembly.Location));

    [Theory]
    [InlineData("private readonly Lazy<DateTime> seen = new(() => [|DateTime.UtcNow|]); public Model() => Year = seen.Value.Year; public int Year { get; }")]
    [InlineData("public Lazy<DateTime> Seen { get; } = new(() => [|DateTime.UtcNow|]);")]
    [InlineData("public Model() => Year = [|System.Diagnostics.Debugger.IsAttached|] ? 1 : 2; public int Year { get; }")]
    [InlineData("public Model(Clock clock) => Year = clock.Year(); public int Year { get; } [Synthetic] public class Clock { public int Year() => [|DateTime.UtcNow|].Year; }")]
    [InlineData("public Model(TimeProvider clock) => Year = [|clock.GetUtcNow|]().Year; public static Model? Of() => null; public int Year { get; } [SyntheticProfile(typeof(TimeProvider)), OneOf(typeof(Fixed))] public interface IProfile; [Synthetic] public class Fixed : TimeProvider;")]
    [InlineData("public Model(IClock clock) => Year = clock.Year(); public int Year { get; } [Synthetic, OneOf(typeof(A), typeof(B))] public interface IClock { int Year(); } [Synthetic] public class A : IClock { public int Year() => [|DateTime.UtcNow|].Year; } [Synthetic] public class B : IClock { public int Year() => 1; }")]
    [InlineData("public Model(Clock clock) => Year = Read(clock); static int Read(Clock of) => of.Year; public int Year { get; } [Synthetic] public class Clock { public int Year => [|DateTime.UtcNow|].Year; }")]
    [InlineData("public Model(DateTime when = default) => Year = when == default ? [|DateTime.UtcNow|].Year : 1; public int Year { get; }")]
    public void What_a_row_reads_by_other_ways_is_seen(string members)
    {
        var marked = $"using System; using SynthFixtures; namespace Shop; [Synthetic] public class Model {{ public int Age {{ get; set; }} {members} }}";
        var source = marked.Replace("[|", "", System.StringComparison.Ordinal).Replace("|]", "", System.StringComparison.Ordinal);
        var start = marked.IndexOf("[|", System.StringComparison.Ordinal);
        var finding = Assert.Single(Example.Findings(source), f => f.Id == "SYNF0021");
        Assert.Equal(start, finding.Location.SourceSpan.Start);
    }

    [Fact]
    public void A_base_type_and_a_primary_constructor_are_read_too()
    {
        Example.Finding("public abstract class Entity { public DateTime Created { get; } = [|DateTime.UtcNow|]; } [Synthetic] public class Model : Entity { public int Age { get; set; } }", "SYNF0021",
            $"'Model.Created': DateTime.UtcNow is not the same at each run and on each machine, so that equal seeds do not give equal rows; put a maker on Created, and let it be set");
        Example.Finding("public class Entity(DateTime created) { public DateTime Created { get; } = created; } [Synthetic] public class Model(int age) : Entity([|DateTime.UtcNow|]) { public int Age { get; } = age; }", "SYNF0021",
            $"'Model.Model': DateTime.UtcNow is not the same at each run and on each machine, so that equal seeds do not give equal rows; {AsParameter}");
    }

    [Theory]
    [InlineData("[|MathF.Exp|]((float)age)", "MathF.Exp", "SynthFixtures.Numerics.Elementary.Exp on double, then a cast")]
    [InlineData("[|double.Exp|](age)", "double.Exp", "SynthFixtures.Numerics.Elementary.Exp")]
    [InlineData("[|float.Sin|](age)", "float.Sin", "SynthFixtures.Numerics.Elementary.Sin on double, then a cast")]
    [InlineData("(double)[|Half.Log|]((Half)age)", "Half.Log", "SynthFixtures.Numerics.Elementary.Log on double, then a cast")]
    [InlineData("[|System.Numerics.Complex.Exp|](age).Real", "Complex.Exp", "the functions of SynthFixtures.Numerics.Elementary on the real and the imaginary part")]
    [InlineData("[|Math.Cbrt|](age)", "Math.Cbrt", "SynthFixtures.Numerics.Elementary.Pow(Math.Abs(x), 1.0 / 3) with the sign of x")]
    [InlineData("[|Math.Log2|](age)", "Math.Log2", "SynthFixtures.Numerics.Elementary.Log(x) / Elementary.Log(2)")]
    [InlineData("[|Math.Log10|](age)", "Math.Log10", "SynthFixtures.Numerics.Elementary.Log(x) / Elementary.Log(10)")]
    [InlineData("[|Math.Log|](age, 3)", "Math.Log", "SynthFixtures.Numerics.Elementary.Log(x) / Elementary.Log(newBase)")]
    [InlineData("[|Math.Sinh|](age)", "Math.Sinh", "SynthFixtures.Numerics.Elementary.Expm1: (Expm1(x) - Expm1(-x)) / 2")]
    [InlineData("[|Math.Asin|](age)", "Math.Asin", "SynthFixtures.Numerics.Elementary.Atan(x / Math.Sqrt(1 - x * x))")]
    [InlineData("[|Math.Atan2|](age, 2)", "Math.Atan2", "SynthFixtures.Numerics.Elementary.Atan(y / x), with the quadrant by the signs")]
    [InlineData("[|Math.SinCos|](age).Cos", "Math.SinCos", "SynthFixtures.Numerics.Elementary.Sin and Cos")]
    [InlineData("[|double.ExpM1|](age)", "double.ExpM1", "SynthFixtures.Numerics.Elementary.Expm1")]
    [InlineData("Generic<double>(age); static T Generic<T>(T x) where T : System.Numerics.IFloatingPointIeee754<T> => [|T.Tan|](x)", "ITrigonometricFunctions<TSelf>.Tan", "SynthFixtures.Numerics.Elementary.Tan on double")]
    [InlineData("Inner.Of(age); static class Inner { public static double Of(int x) => [|Math.Exp|](x); }", "Math.Exp", "SynthFixtures.Numerics.Elementary.Exp")]
    [InlineData("new[] { 1.0 }.Select([|Math.Exp|]).Sum()", "Math.Exp", "SynthFixtures.Numerics.Elementary.Exp")]
    [InlineData("[|Tanh|](age)", "Math.Tanh", "SynthFixtures.Numerics.Elementary.Expm1: Expm1(2 * x) / (Expm1(2 * x) + 2)")]
    public void SYNF0225_Every_function_whose_bits_differ_is_pointed_out(string body, string function, string instead) =>
        Example.Finding($"using System; using System.Linq; using static System.Math; using SynthFixtures; namespace Shop; [Synthetic] public class Model {{ public int Age {{ get; set; }} [Derive(nameof(Make))] public double Of {{ get; set; }} public static double Make(int age) => {body}; }}", "SYNF0225",
            $"'Model.Make': the last bits of {function} differ between platforms; use {instead}, whose bits are the same everywhere");

    [Theory]
    [InlineData("MathF.Exp(Age) > 2", "MathF.Exp", "SynthFixtures.Numerics.Elementary.Exp on double, then a cast")]
    [InlineData("double.Exp(Age) > 2", "double.Exp", "SynthFixtures.Numerics.Elementary.Exp")]
    [InlineData("System.Math.Exp(Age) > 2", "Math.Exp", "SynthFixtures.Numerics.Elementary.Exp")]
    [InlineData("global::System.Math.Exp(Age) > 2", "Math.Exp", "SynthFixtures.Numerics.Elementary.Exp")]
    [InlineData("Exp(Age) > 2", "Math.Exp", "SynthFixtures.Numerics.Elementary.Exp")]
    [InlineData("M.Exp(Age) > 2", "Math.Exp", "SynthFixtures.Numerics.Elementary.Exp")]
    [InlineData("new[] { 1.0 }.Any(x => Math.Cosh(x + Age) > 2)", "Math.Cosh", "SynthFixtures.Numerics.Elementary.Exp: (Exp(x) + Exp(-x)) / 2")]
    public void SYNF0225_The_text_of_a_condition_is_read_as_the_compiler_reads_it(string text, string function, string instead) =>
        Example.Finding($"using System; using System.Linq; using static System.Math; using M = System.Math; using SynthFixtures; namespace Shop; [Synthetic] public class Model {{ public int Age {{ get; set; }} [Pick(1.0)] [Pick(2.0, [|When = \"{text}\"|])] public double Of {{ get; set; }} }}", "SYNF0225",
            $"'Model.Of': the last bits of {function} differ between platforms; use {instead}, whose bits are the same everywhere");

    [Theory]
    [InlineData("Math.Sqrt(age) + Math.Abs(age) + Math.Floor(1.5) + Math.FusedMultiplyAdd(1, 2, 3) + double.Sqrt(2)")]
    [InlineData("(double)System.Numerics.BigInteger.Pow(2, 3) + int.Log2(8) + Own.Exp(1); static class Own { public static double Exp(double x) => x; }")]
    [InlineData("SynthFixtures.Numerics.Elementary.Exp(age)")]
    public void Functions_with_the_same_bits_everywhere_are_left_in_peace(string body) =>
        Example.NoFinding($"[Synthetic] public class Model {{ public int Age {{ get; set; }} [Derive(nameof(Make))] public double Of {{ get; set; }} public static double Make(int age) => {body}; }}");

    [Fact]
    public void SYNF0225_A_density_is_read_too()
    {
        Example.Finding("[Synthetic] public class Model { [Density(nameof(Of), 0, 1)] public double X { get; set; } public static double Of(double x) => [|Math.Exp|](-x); }", "SYNF0225",
            "'Model.Of': the last bits of Math.Exp differ between platforms; use SynthFixtures.Numerics.Elementary.Exp, whose bits are the same everywhere");
        Example.Finding("[Synthetic] public class Model { [Density([|\"x * Math.Exp(-x)\"|], 0, 1)] public double X { get; set; } }", "SYNF0106",
            "'Model.X': [Density] names 'x * Math.Exp(-x)', which is no name of a method; write 'public static double Method(double x)' in Model, and name it: nameof(Method)");
    }

    [Theory]
    [InlineData("[[|Uniform(1, 9)|]] private int x;", "Model.x", "Uniform", "generated code cannot reach the member; make it public or internal, or remove it")]
    [InlineData("[[|Uniform(1, 9)|]] private int X { get; set; }", "Model.X", "Uniform", "generated code cannot reach the member; make it public or internal, or remove it")]
    [InlineData("[[|Pick(1)|]] protected int x;", "Model.x", "Pick", "generated code cannot reach the member; make it public or internal, or remove it")]
    [InlineData("[[|Constant(1)|]] public static int X { get; set; }", "Model.X", "Constant", "a static member belongs to no row; let it be a member of the instance, or remove it")]
    [InlineData("[field: [|Uniform(1, 9)|]] public int X { get; set; }", "Model.X", "Uniform", "it stands on the field behind the property; put it on the property: without 'field:'")]
    [InlineData("[[|Uniform(1, 9)|]] public int this[int i] { get => i; set { } }", "Model.this[]", "Uniform", "an indexer has no value of its own; remove it")]
    public void SYNF0016_A_maker_on_what_no_row_is_given(string members, string subject, string maker, string why) =>
        Example.Finding($"#pragma warning disable CS0169, CS0649\nusing SynthFixtures; namespace Shop; [Synthetic] public class Model {{ public int Age {{ get; set; }} {members} }}", "SYNF0016", $"'{subject}': [{maker}] says nothing here: {why}");
}
