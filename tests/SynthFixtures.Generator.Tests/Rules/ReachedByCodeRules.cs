using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>Every way in which C# runs code leads to the clock behind it; and what a row keeps nothing of is left in peace.</summary>
public sealed class ReachedByCodeRules
{
    private const string AsParameter = "take it as a parameter, which a member or a distribution fills";

    [Theory]
    [InlineData("public class Base { public Base() => At = [|DateTime.UtcNow|]; public DateTime At { get; } } [Synthetic] public class Model : Base { public int Age { get; set; } }", "Model.Model")]
    [InlineData("public class Root { public Root(int n = 1) => At = [|DateTime.UtcNow|]; public DateTime At { get; } } public class Base : Root { } [Synthetic] public class Model : Base { public Model() { } public int Age { get; set; } }", "Model.Model")]
    [InlineData("[Synthetic] public class Model { static readonly DateTime start; static Model() { start = [|DateTime.UtcNow|]; } public Model() => Year = start.Year; public int Year { get; } }", "Model.Model")]
    [InlineData("[Synthetic] public class Model { public Model() => Year = new Clock()[2]; public int Year { get; } } class Clock { public int this[int i] => i + [|DateTime.UtcNow|].Year; }", "Model.Model")]
    [InlineData("[Synthetic] public class Model { public Model() => Year = (new Clock() + 1); public int Year { get; } } class Clock { public static int operator +(Clock c, int i) => i + [|DateTime.UtcNow|].Year; }", "Model.Model")]
    [InlineData("[Synthetic] public class Model { public Model() => Year = new Clock(); public int Year { get; } } class Clock { public static implicit operator int(Clock c) => [|DateTime.UtcNow|].Year; }", "Model.Model")]
    [InlineData("[Synthetic] public class Model { public Model() { foreach (var y in new Years()) Year = y; } public int Year { get; } } class Years { public Walk GetEnumerator() => new(); public class Walk { int n; public bool MoveNext() => n++ < 1; public int Current => [|DateTime.UtcNow|].Year; } }", "Model.Model")]
    [InlineData("[Synthetic] public class Model { public Model() { using (new Watch(this)) { } } public int Year { get; private set; } class Watch(Model m) : IDisposable { public void Dispose() => m.Year = [|DateTime.UtcNow|].Year; } }", "Model.Model")]
    [InlineData("[Synthetic] public class Model { public Model() { using var w = new Watch(this); } public int Year { get; private set; } class Watch(Model m) : IDisposable { public void Dispose() => m.Year = [|DateTime.UtcNow|].Year; } }", "Model.Model")]
    [InlineData("[Synthetic] public class Model { public Model() => (Year, _) = new Pair(); public int Year { get; } } class Pair { public void Deconstruct(out int a, out int b) { a = [|DateTime.UtcNow|].Year; b = 1; } }", "Model.Model")]
    [InlineData("[Synthetic] public class Model { public Model() => Year = new Pair() is var (a, _) ? a : 0; public int Year { get; } } class Pair { public void Deconstruct(out int a, out int b) { a = [|DateTime.UtcNow|].Year; b = 1; } }", "Model.Model")]
    [InlineData("[Synthetic] public class Model { public Model() => Year = new Part { Year = 1 }.Sum; public int Year { get; } } class Part { public int Sum; public int Year { init => Sum = value + [|DateTime.UtcNow|].Year; } }", "Model.Model")]
    [InlineData("[Synthetic] public class Model { public Model() { Year = Now(); static int Now() => [|DateTime.UtcNow|].Year; } public int Year { get; } }", "Model.Model")]
    [InlineData("[Synthetic] public class Model { public Model() { Func<int> now = () => [|DateTime.UtcNow|].Year; Year = now(); } public int Year { get; } }", "Model.Model")]
    [InlineData("[Synthetic] public class Model { readonly Func<int> now = () => [|DateTime.UtcNow|].Year; public Model() => Year = now(); public int Year { get; } }", "Model.Model")]
    [InlineData("[Synthetic] public class Model { public Model() => Year = Call(Now); static int Call(Func<int> f) => f(); static int Now() => [|DateTime.UtcNow|].Year; public int Year { get; } }", "Model.Model")]
    [InlineData("interface IClock { int Year { get; } } class Clock : IClock { public int Year => [|DateTime.UtcNow|].Year; } [Synthetic] public class Model { public Model() { IClock clock = new Clock(); Year = clock.Year; } public int Year { get; } }", "Model.Model")]
    [InlineData("public abstract class Base { protected Base() => Year = Make(); protected abstract int Make(); public int Year { get; } } public class Other : Base { protected override int Make() => 1; } [Synthetic] public class Model : Base { protected override int Make() => [|DateTime.UtcNow|].Year; }", "Model.Model")]
    [InlineData("[Synthetic] public class Model { public Model() => Text = $\"{new Part()}\"; public string Text { get; } } class Part { public override string ToString() => [|DateTime.UtcNow|].Year.ToString(); }", "Model.Model")]
    [InlineData("[Synthetic] public class Model { public Model() => Text = string.Join(',', new Years()); public string Text { get; } } class Years : System.Collections.Generic.IEnumerable<int> { public System.Collections.Generic.IEnumerator<int> GetEnumerator() { yield return [|DateTime.UtcNow|].Year; } System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null!; }", "Model.Model")]
    [InlineData("[Synthetic] public class Model { public Model() => Year = Clock.Instance.Year; public int Year { get; } } class Clock { public static Clock Instance { get; } = new(); public int Year { get; } = [|DateTime.UtcNow|].Year; }", "Model.Model", "put a maker on Year, and let it be set")]
    [InlineData("[Synthetic] public class Model { private int year; [Pick(1)] public int Age { get => year; set => year = value + [|DateTime.UtcNow|].Year; } }", "Model.Age", "let the setter of Age keep what it is given, or put [NotSynthetic] on it")]
    public void Whatever_runs_a_clock_is_followed(string source, string subject, string remedy = AsParameter) =>
        Example.Finding("using System; using SynthFixtures; namespace Shop; " + source, "SYNF0021",
            $"'{subject}': DateTime.UtcNow is not the same at each run and on each machine, so that equal seeds do not give equal rows; {remedy}");

    [Theory]
    [InlineData("[|R|].Next()", "static readonly Random R = new(42);", "Model.R")]
    [InlineData("Roll([|R|])", "static readonly Random R = new(42); static int Roll(Random r) => r.Next();", "Model.R")]
    [InlineData("Count()", "static readonly List<int> L = []; static int Count() { [|L.Add|](1); return L.Count; }", "Model.L")]
    [InlineData("Count()", "static readonly List<int> L = []; static int Count() { var all = L; [|all.Add|](1); return all.Count; }", "Model.L")]
    [InlineData("[|Q.Dequeue|]()", "static readonly Queue<int> Q = new([1, 2, 3]);", "Model.Q")]
    [InlineData("System.Threading.Interlocked.Increment([|ref n|])", "static int n;", "Model.n")]
    [InlineData("Step([|ref n|])", "static int n; static int Step(ref int by) => by += 2;", "Model.n")]
    [InlineData("Count()", "static int n; static int Count() { [|n = n + 1|]; return n; }", "Model.n")]
    [InlineData("[|Counts[0]++|]", "static readonly int[] Counts = new int[9];", "Model.Counts")]
    [InlineData("Count()", "static int n; static int Count() { ref var m = ref n; return [|++m|]; }", "Model.n")]
    [InlineData("C.Next()", "static readonly Counter C = new(); class Counter { int at; public int Next() => [|++at|]; }", "Model.C")]
    [InlineData("[|N++|]", "static int N { get; set; }", "Model.N")]
    [InlineData("Count()", "static readonly Dictionary<int, int> D = []; static int Count() { [|D[D.Count] = 1|]; return D.Count; }", "Model.D")]
    public void SYNF0021_State_that_each_call_changes_is_seen(string value, string members, string field) =>
        Example.Finding($"using System; using System.Collections.Generic; using SynthFixtures; namespace Shop; [Synthetic] public class Model {{ {members} public Model() => Age = {value}; public int Age {{ get; }} }}", "SYNF0021",
            $"'Model.Model': {field}, which each call changes, is not the same at each run and on each machine, so that equal seeds do not give equal rows; {AsParameter}");

    [Theory]
    [InlineData("[|EqualityComparer<string>.Default.GetHashCode|](\"x\")", "EqualityComparer<string>.GetHashCode")]
    [InlineData("[|StringComparer.Ordinal.GetHashCode|](\"x\")", "StringComparer.GetHashCode")]
    [InlineData("[|new Model(1).GetHashCode|]()", "Model.GetHashCode")]
    [InlineData("[|new Point(1).GetHashCode|]()", "Point.GetHashCode")]
    [InlineData("[|(1, 2).GetHashCode|]()", "(int, int).GetHashCode")]
    [InlineData("[|System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode|](\"x\")", "RuntimeHelpers.GetHashCode")]
    [InlineData("[|new DateTime(1).ToLocalTime|]().Hour", "DateTime.ToLocalTime", "keep the kind that the time has, or take a DateTimeOffset")]
    [InlineData("[|new DateTimeOffset(new DateTime(1))|].Hour", "new DateTimeOffset(DateTime), by the local time zone,", "state the offset: new DateTimeOffset(time, TimeSpan.Zero)")]
    [InlineData("Hour([|new DateTime(1)|]); static int Hour(DateTimeOffset at) => at.Hour", "the conversion of DateTime to DateTimeOffset, by the local time zone,", "state the offset: new DateTimeOffset(time, TimeSpan.Zero)")]
    [InlineData("[|File.ReadAllText|](\"x\").Length", "File.ReadAllText")]
    [InlineData("[|Path.GetRandomFileName|]().Length", "Path.GetRandomFileName")]
    [InlineData("[|Task.CurrentId|] ?? 0", "Task.CurrentId")]
    [InlineData("[|GC.CollectionCount|](0)", "GC.CollectionCount")]
    [InlineData("[|new[] { 1, 2 }.Shuffle|]().First()", "Enumerable.Shuffle")]
    [InlineData("(int)[|Stopwatch.GetTimestamp|]()", "Stopwatch.GetTimestamp")]
    public void SYNF0021_Sources_without_a_clock_are_seen(string value, string source, string remedy = AsParameter) =>
        Example.Finding("using System; using System.IO; using System.Linq; using System.Diagnostics; using System.Threading.Tasks; using System.Collections.Generic; using SynthFixtures; namespace Shop; public record Point(int X); "
            + $"[Synthetic] public class Model {{ internal Model(int n) {{ }} public Model() {{ }} [Derive(nameof(Make))] public int Of {{ get; set; }} public static int Make() => {value}; }}", "SYNF0021",
            $"'Model.Make': {source} is not the same at each run and on each machine, so that equal seeds do not give equal rows; {remedy}");

    [Theory]
    [InlineData("public Model() { if (Age < -1.5) throw new ArgumentException($\"{1.5} {DateTime.Now}\"); }")]
    [InlineData("public Model() { System.Diagnostics.Debug.WriteLine($\"{1.5} made at {DateTime.Now}\"); System.Diagnostics.Debug.Assert(Age < 0 || DateTime.Now.Year > 1); }")]
    [InlineData("public Model() => (At, Id) = (DateTime.UtcNow, Guid.NewGuid()); public DateTime At { get; set; } public Guid Id { get; set; }")]
    [InlineData("public Model() => Init(); private void Init() => At = DateTime.UtcNow; public DateTime At { get; set; }")]
    [InlineData("public class Base { protected Base() => At = DateTime.UtcNow; public DateTime At { get; set; } } [Synthetic] public class Other : Base { }")]
    [InlineData("[NotSynthetic] public Func<DateTime> Clock { get; set; } = () => DateTime.UtcNow;")]
    [InlineData("public static readonly DateTime Start; public static readonly int Zero; static Model() { Start = DateTime.Now; Zero = 0; } [Derive(nameof(Make))] public int Of { get; set; } public static int Make() => Zero;")]
    [InlineData("static readonly System.Collections.Generic.Dictionary<int, int> known = []; [Derive(nameof(Make))] public int Of { get; set; } public static int Make(int age) => known.TryGetValue(age, out var k) ? k : known[age] = age * 2;")]
    [InlineData("static int? cache; [Derive(nameof(Make))] public int Of { get; set; } public static int Make() { if (cache is null) cache = 3; return cache.Value; }")]
    [InlineData("static readonly string[] Names = [\"a\", \"b\"]; [Derive(nameof(Make))] public string Of { get; set; } = \"\"; public static string Make(int age) => Names[Math.Abs(age % Names.Length)];")]
    [InlineData("[Derive(nameof(Make))] public int Of { get; set; } public static int Make(int age) { var list = new System.Collections.Generic.List<int>(); list.Add(age); var n = 0; n++; System.Threading.Interlocked.Increment(ref n); return new Random(42).Next(1) + list.Count + n; }")]
    [InlineData("[Derive(nameof(Make))] public int Of { get; set; } public static int Make(int age) => age.GetHashCode() + Guid.Empty.GetHashCode() + DayOfWeek.Friday.GetHashCode() + new V().GetHashCode(); struct V { public override int GetHashCode() => 3; }")]
    [InlineData("interface IClock { DateTime Now { get; } } class A : IClock { public DateTime Now => DateTime.Now; } class B : IClock { public DateTime Now => default; } [Derive(nameof(Make))] public int Of { get; set; } public static int Make(int age) { IClock clock = Pick(age); return clock.Now.Year; } static IClock Pick(int age) => age > 1 ? new B() : null!;")]
    [InlineData("static readonly DateTime Epoch = new(2000, 1, 1); [Derive(nameof(Make))] public DateTime Of { get; set; } public static DateTime Make(int age) => Epoch.Add(TimeSpan.FromDays(age % 9)).AddDays(1);")]
    public void What_leaves_nothing_in_a_row_is_left_in_peace(string members) =>
        Example.NoFinding($"using System; using SynthFixtures; namespace Shop; [Synthetic] public class Model {{ public int Age {{ get; set; }} {members} }}");
}
