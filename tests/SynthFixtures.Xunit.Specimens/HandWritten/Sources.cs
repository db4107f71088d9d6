using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Rows;
using SynthFixtures.Streams;

namespace SynthFixtures.Specimens.HandWritten;

internal sealed class Source<T>(Func<long, double[], T> make, string type) : SyntheticSource<T>(16)
{
    protected override void Fill(ref RowBlock block, Span<T> rows)
    {
        var columns = new double[8][];
        for (var c = 0; c < 8; c++)
            columns[c] = block.Uniforms(StreamKey.Stream(type, $"m{c}")).ToArray();
        for (var i = 0; i < rows.Length; i++)
        {
            var u = new double[8];
            for (var c = 0; c < 8; c++)
                u[c] = columns[c][i];
            rows[i] = make(block.Row(i), u);
        }
    }
}

internal static class Registration
{
    private const string Me = "SynthFixtures.Xunit.Specimens";

    [ModuleInitializer]
    internal static void Register()
    {
        Sources.Register(Me, () => new Source<Person>((r, u) => new Person { Id = checked((int)(r + 1)), Age = 18 + (int)(u[0] * 60), Tier = u[1] < 0.7 ? Tier.Basic : Tier.Gold }, "Person"));
        Sources.Register(Me, () => new Source<Money>((r, u) => new Money(1 + Cells.ToDecimal(99 * u[0], 2)), "Money"));
        Sources.Register(Me, () => new Source<Fragile>((r, u) => new Fragile { Id = (int)r, Checked = Fragile.Check((int)r) }, "Fragile"));
        Sources.Register(Me, () => new Source<Outer.Inner>((r, u) => new Outer.Inner(u[0]), "Inner"));
        Sources.RegisterTheory(typeof(ScalarTheories), "Flags", Me, () => new Source<ValueTuple<bool>>((r, u) => new(u[0] < 0.5), "Flags"));
        Sources.RegisterTheory(typeof(ScalarTheories), "Numbers", Me, () => new Source<(int, decimal, double, long, byte, float)>(
            (r, u) => (1 + (int)(u[0] * 6), Cells.ToDecimal(85 + (30 * u[1]), 2), u[2], (long)(u[3] * 9), (byte)(u[4] * 6), (float)u[5]), "Numbers"));
        Sources.RegisterTheory(typeof(ScalarTheories), "Others", Me, () => new Source<(string, Tier, DateOnly, TimeSpan, Guid, DateTime)>(
            (r, u) => (u[0] < 0.5 ? "Ada" : "Grace", (Tier)(int)(u[1] * 2), new DateOnly(2020, 1, 1).AddDays((int)(u[2] * 366)), TimeSpan.FromSeconds(u[3] * 60), AGuid(u[4]), Moment(u[5])), "Others"));
        Sources.RegisterTheory(typeof(ScalarTheories), "Missing_values", Me, () => new Source<(int?, string?)>((r, u) => (u[0] < 0.5 ? null : 1 + (int)(u[1] * 6), u[2] < 0.5 ? null : "Ada"), "Missing"));
        Sources.RegisterTheory(typeof(ScalarTheories), "Identifiers", Me, () => new Source<ValueTuple<Guid>>((r, u) => new(AGuid(u[0])), "Ids"));
        Sources.RegisterTheory(typeof(ScalarTheories), "Moments", Me, () => new Source<ValueTuple<DateTime>>((r, u) => new(Moment(u[0])), "Moments"));
        Sources.RegisterTheory(typeof(ScalarTheories), "Models_and_scalars", Me, () => new Source<ValueTuple<int>>((r, u) => new(1 + (int)(u[0] * 6)), "Mixed"));
        Sources.RegisterTheory(typeof(Enclosing.NestedTheories), "Nested_models", Me, () => new Source<ValueTuple<int>>((r, u) => new(1 + (int)(u[0] * 6)), "Nested"));
        Sources.RegisterTheory(typeof(Checks<>), "Is_made_beside", Me, () => new Source<ValueTuple<int>>((r, u) => new(1 + (int)(u[0] * 6)), "Beside"));
    }

    private static Guid AGuid(double u) => new(BitConverter.GetBytes(u).AsSpan().ToArray() is var b ? [.. b, .. b] : []);

    private static DateTime Moment(double u) => new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(Math.Floor(u * 86400 * 366));
}
