using System;
using System.Linq;
using System.Numerics;
using SynthFixtures.Dependence;
using SynthFixtures.Rows;
using SynthFixtures.Streams;

namespace SynthFixtures.Tests.Dependence;

/// <summary>Rows that are the members of one fixed sum, one column after the other.</summary>
internal sealed class ShareSource<T>(FixedSum<T> sum, int members, Func<long, T>? total = null) : SyntheticSource<Shares<T>>(columns: 3 * members)
    where T : unmanaged, INumber<T>
{
    public static ulong[] Streams(int members) => [.. Enumerable.Range(0, members).Select(k => StreamKey.Stream("Budget", $"Member{k}"))];

    public override SourceDescription Describe() => new("Shares", []);

    protected override void Fill(ref RowBlock block, Span<Shares<T>> rows)
    {
        var columns = total is null ? sum.Fill(ref block) : sum.Draw(ref block);
        for (var i = 0; i < rows.Length; i++)
        {
            if (total is not null)
                sum.Split(in columns, i, total(block.Row(i)));
            for (var k = 0; k < members; k++)
                rows[i][k] = columns[k][i];
        }
    }
}

/// <summary>The members of one row, at most five.</summary>
internal struct Shares<T>
{
    private Five five;

    public T this[int member]
    {
        readonly get => five[member];
        set => five[member] = value;
    }

    [System.Runtime.CompilerServices.InlineArray(5)]
    private struct Five
    {
        private T first;
    }
}
