using System;
using SynthFixtures.Dependence;
using SynthFixtures.Streams;

namespace SynthFixtures.Benchmarks.Dependence;

/// <summary>The cost of a row whose members depend on each other, through generated code. Prints tab-separated lines: group, name, nanoseconds.</summary>
internal static class DependenceCost
{
    // Rows that the second-level cache holds, filled again and again: the least time is that of one filling.
    private const int RowsAtOnce = 4096;

    public static int Measure(int rows)
    {
        var hand = new ByHand();
        Row<Body>("5 correlated normals", "hand-written", rows, hand.Fill);
        Row<Body>("5 correlated normals", "MathNet in bulk", rows, hand.FillByMathNet);
        Generated<Body>("5 correlated normals", rows);
        Generated<Point>("multivariate normal of 3", rows);
        Generated<Shares>("Dirichlet(2, 3, 5)", rows);
        Generated<Claims>("Gaussian copula of 3 gammas", rows);
        Generated<Losses>("t copula of 3 gammas", rows);
        Unique(rows);
        return 0;
    }

    // All numbers of a range, as a column and as rows.
    private static void Unique(int rows)
    {
        var count = 10 * rows;
        var numbers = new ulong[count];
        var permutation = new Permutation(StreamKey.Of(42, StreamKey.Stream("Benchmarks", "Number")), (ulong)count);
        Timing.Print("unique integers", "SynthFixtures", Timing.Nanoseconds(count, () =>
        {
            for (var start = 0; start < count; start += RowsAtOnce)
                permutation.Fill((ulong)start, numbers.AsSpan(start, Math.Min(RowsAtOnce, count - start)));
        }));
        Row<Ticket>("unique integers", "rows of one unique member", rows, tickets => Synthetic.Fill(tickets, seed: 42));
    }

    private static void Generated<T>(string group, int rows) => Row<T>(group, "SynthFixtures", rows, part => Synthetic.Fill(part, seed: 42));

    private static void Row<T>(string group, string name, int rows, Filler<T> fill)
    {
        var part = new T[Math.Min(rows, RowsAtOnce)];
        Timing.Print(group, name, Timing.Nanoseconds(part.Length, () => fill(part), Timing.Repeats * rows / part.Length));
    }

    private delegate void Filler<T>(Span<T> rows);
}
