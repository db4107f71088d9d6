using System;
using System.Linq;
using System.Threading;
using SynthFixtures.Rows;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>Models of any width and depth.</summary>
public sealed class SizeTests
{
    private const int Members = 600;
    private const int Levels = 12;

    [Fact]
    public void Six_hundred_members_make_rows_that_are_those_of_their_columns()
    {
        var members = string.Concat(Enumerable.Range(0, Members).Select(m => $"[Normal({m}, 1)] public double M{m} {{ get; init; }}\n"));
        var type = Compiler.Load($"using SynthFixtures; namespace Wide; [Synthetic] public sealed record Model {{ {members} }}", "Wide.Model");
        var source = Sources.Of(type);

        var rows = Compiler.Rows(type, 100, 42);

        for (var row = 0; row < rows.Count; row++)
            Assert.Equal(source.RowAsObject(42, row), rows[row]);
        Assert.All(Enumerable.Range(0, Members), m => Assert.InRange((double)type.GetProperty($"M{m}")!.GetValue(rows[7])!, m - 6, m + 6));
    }

    [Fact]
    public void Twelve_levels_of_nesting_fit_on_the_stack_of_a_small_thread()
    {
        var levels = string.Concat(Enumerable.Range(0, Levels).Select(level =>
            $"[Synthetic] public sealed record Level{level}([Normal(0, 1)] double Left, System.Guid Id, string Name{(level == 0 ? "" : $", Level{level - 1} Inner, Level{level - 1} Other")});\n"));
        var top = Compiler.Load($"using SynthFixtures; namespace Deep; {levels}", $"Deep.Level{Levels - 1}");
        object? row = null;
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    row = Compiler.Rows(top, 3, 42)[2];
                }
                catch (Exception e)
                {
                    failure = e;
                }
            },
            maxStackSize: 1 << 20);

        thread.Start();
        thread.Join();

        Assert.Null(failure);
        Assert.Equal(Sources.Of(top).RowAsObject(42, 2), row);
    }

    [Fact]
    public void A_project_may_give_its_own_types_a_default()
    {
        var type = Compiler.Load(
            """
            using SynthFixtures;
            using SynthFixtures.Distributions;
            using SynthFixtures.Rows;

            [assembly: DefaultKernel(typeof(Shop.Money), typeof(Shop.Prices), 10, 20)]
            [assembly: DefaultKernel(typeof(int), typeof(DiscreteUniform), 7, 8)]

            namespace Shop;

            public readonly record struct Money(double Amount);

            public readonly struct Prices(double low, double high) : IQuantile<Money>
            {
                private readonly double low = low;
                private readonly double high = high;

                public Money Quantile(double u) => new(low + (u * (high - low)));
            }

            [Synthetic]
            public sealed record Item(Money Price, int Stock);
            """,
            "Shop.Item");

        var rows = Compiler.Rows(type, 100, 42);

        Assert.All(rows, row => Assert.InRange((double)((dynamic)row).Price.Amount, 10, 20));
        Assert.Equal(new[] { 7, 8 }, rows.Select(row => (int)((dynamic)row).Stock).Distinct().Order());
    }
}
