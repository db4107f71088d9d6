using System;
using System.Linq;
using SynthFixtures.Laws.Tests.Oracle;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>Collections, tuples and one-of types against a second implementation, written from docs/stream-policy.md.</summary>
public sealed class CollectionOracleTests
{
    private const string Type = "SynthFixtures.Laws.Tests.Basket";
    private const string ItemType = "SynthFixtures.Laws.Tests.Item";
    private const ulong Flip = 0x9E3779B97F4A7C15;

    public static TheoryData<long> Seeds => [0, 42, long.MinValue];

    [Theory, MemberData(nameof(Seeds))]
    public void Every_value_inside_a_row_is_what_the_oracle_says(long seed)
    {
        foreach (var first in new long[] { 0, 1_000_000_000_000 })
        {
            for (var row = first; row < first + 70; row++)
                AssertIsTheOracles(Synthetic.Row<Basket>(seed, row), seed, row);
        }
    }

    [Fact]
    public void Blocks_single_rows_and_threads_agree_about_what_is_inside_rows()
    {
        var whole = Synthetic.Rows<Basket>(300, seed: 7);
        var alone = Enumerable.Range(0, 300).AsParallel().AsOrdered().Select(row => Synthetic.Row<Basket>(7, row)).ToList();
        var parts = Enumerable.Range(0, 10).SelectMany(part => Synthetic.Rows<Basket>(30, seed: 7, firstRow: 30 * part)).ToList();

        for (var i = 0; i < whole.Length; i++)
        {
            Assert.Equal(Canonical.Line(whole[i]), Canonical.Line(alone[i]));
            Assert.Equal(Canonical.Line(whole[i]), Canonical.Line(parts[i]));
        }
    }

    private static void AssertIsTheOracles(Basket basket, long seed, long row)
    {
        Draw Cell(string member) => new(Type, member, seed, row);

        Assert.Equal(row + 1, basket.Number);
        Assert.Equal(Uniforms(Cell("Weights"), Cell("Weights").Between(0, 5)), basket.Weights);
        Assert.Equal(Uniforms(Cell("Many"), 100), basket.Many);
        Assert.Equal(
            Enumerable.Range(0, Cell("Items").Between(1, 4)).Select(j => Item(Cell("Items"), j)),
            basket.Items);
        Assert.Equal(
            Enumerable.Range(0, Cell("Jagged").Between(2, 3)).Select(j => Uniforms(Cell("Jagged").Element(j), 4)),
            basket.Jagged);
        Assert.Equal((Cell("Grid").Between(2, 3), Cell("Grid").Between(1, 4, Flip)), (basket.Grid.GetLength(0), basket.Grid.GetLength(1)));
        for (var j = 0; j < basket.Grid.GetLength(0); j++)
        {
            for (var k = 0; k < basket.Grid.GetLength(1); k++)
                Assert.Equal(Cell("Grid").Line(j, k).U, basket.Grid[j, k]);
        }
        Assert.Equal((2, Cell("Cube").Between(1, 2, Flip), 3), (basket.Cube.GetLength(0), basket.Cube.GetLength(1), basket.Cube.GetLength(2)));
        Assert.Equal(Cell("Cube").Line(1, 0, 2).U, basket.Cube[1, 0, 2]);
        Assert.Equal(Uniforms(Cell("Scores"), 3), basket.Scores.Values);
        Assert.Equal(
            Enumerable.Range(0, 3).Select(j => Identifier(new Draw(Type, "Scores", Cell("Scores").KeysSeed(Flip), j))),
            basket.Scores.Keys);
        Assert.Equal(Cell("Dice").Between(2, 6), basket.Dice.Count);
        Assert.Equal(Cell("Pair").Inner(Type, "Pair.Left").U * 100, basket.Pair.Left, 1e-13);
        Assert.Equal(Identifier(Cell("Pair").Inner(Type, "Pair.Right")), basket.Pair.Right);
        Assert.Equal(Discount(Cell("Discount")), basket.Discount);
    }

    private static double[] Uniforms(Draw cell, int count) => [.. Enumerable.Range(0, count).Select(j => cell.Element(j).U)];

    private static Item Item(Draw cell, int j)
    {
        var rebate = cell.Element(j, ItemType, "Rebate");
        return new(j + 1, cell.Element(j, ItemType, "Price").U, rebate.IsMissing(0.3) ? null : rebate.U);
    }

    private static IDiscount Discount(Draw cell)
    {
        const string Space = "SynthFixtures.Laws.Tests.";
        var choice = cell.Inner(Space + "IDiscount", "OneOf");
        return choice.U < 0.25
            ? new Percent(choice.Inner(Space + "Percent", "Share").U)
            : new Amount(choice.Inner(Space + "Amount", "Euros").U);
    }

    private static Guid Identifier(Draw cell)
    {
        var bytes = new byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64LittleEndian(bytes, cell.Word(0));
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(8), cell.Word(1));
        bytes[7] = (byte)((bytes[7] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes);
    }
}
