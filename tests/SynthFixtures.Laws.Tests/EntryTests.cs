using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SynthFixtures.Distributions;
using SynthFixtures.Rows;
using SynthFixtures.Streams;
using Xunit;

namespace SynthFixtures.Laws.Tests;

#pragma warning disable SYNF0301 // the compiler says it first; here it is said again at run time

/// <summary>What the entry point says when it cannot give rows.</summary>
public sealed class EntryTests
{
    [Fact]
    public void A_type_without_a_source_gets_the_remedy()
    {
        var error = Assert.Throws<SyntheticModelException>(() => Synthetic.Row<Plain>(42, 0));

        Assert.Contains(typeof(Plain).FullName!, error.Message, StringComparison.Ordinal);
        Assert.Contains("[Synthetic]", error.Message, StringComparison.Ordinal);
        Assert.Contains($"[assembly: SynthesizeAssembly(typeof({typeof(Plain).FullName}))]", error.Message, StringComparison.Ordinal);
        Assert.Contains("SynthFixtures.Abstractions alone does not", error.Message, StringComparison.Ordinal);
        Assert.False(Sources.Contains(typeof(Plain)));
        Assert.Equal(error.Message, Assert.Throws<SyntheticModelException>(() => Sources.Of(typeof(Plain))).Message);
    }

    [Fact]
    public void Every_entry_point_refuses_a_type_without_a_source_at_once()
    {
        Assert.Throws<SyntheticModelException>(() => Synthetic.Rows<Plain>(1, 42));
        Assert.Throws<SyntheticModelException>(() => Synthetic.Fill(new Plain[1].AsSpan(), 42));
        Assert.Throws<SyntheticModelException>(() => Synthetic.Stream<Plain>(42));
    }

    [Fact]
    public void Negative_rows_and_counts_are_refused_by_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>("row", () => Synthetic.Row<Address>(42, -1));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => Synthetic.Rows<Address>(-1, 42));
        Assert.Throws<ArgumentOutOfRangeException>("firstRow", () => Synthetic.Rows<Address>(1, 42, -1));
        Assert.Throws<ArgumentOutOfRangeException>("firstRow", () => Synthetic.Fill(new Address[1].AsSpan(), 42, long.MinValue));
        Assert.Throws<ArgumentOutOfRangeException>("firstRow", () => Synthetic.Stream<Address>(42, -1));
    }

    [Fact]
    public void Rows_reach_to_the_last_row_number_and_no_further()
    {
        var last = Synthetic.Rows<Address>(2, 42, long.MaxValue - 2);

        Assert.Equal(last, new[] { Synthetic.Row<Address>(42, long.MaxValue - 2), Synthetic.Row<Address>(42, long.MaxValue - 1) });
        Assert.Equal(last, Synthetic.Stream<Address>(42, long.MaxValue - 2));
        Assert.Throws<ArgumentOutOfRangeException>("firstRow", () => Synthetic.Rows<Address>(2, 42, long.MaxValue - 1));
        Assert.Throws<ArgumentOutOfRangeException>("row", () => Synthetic.Row<Address>(42, long.MaxValue));
        Assert.Empty(Synthetic.Rows<Address>(0, 42, long.MaxValue));
    }

    [Fact]
    public void Two_sources_of_one_type_from_two_assemblies_are_both_named()
    {
        Sources.Register(typeof(Twice), "First.Tests", static () => new HandMade<Twice>());
        Sources.Register(typeof(Twice), "Second.Tests", static () => new HandMade<Twice>());

        var error = Assert.Throws<SyntheticModelException>(() => Synthetic.Row<Twice>(42, 0));

        Assert.Contains("First.Tests", error.Message, StringComparison.Ordinal);
        Assert.Contains("Second.Tests", error.Message, StringComparison.Ordinal);
        Assert.Contains("[assembly: SynthesizeAssembly]", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Registering_a_source_again_from_the_same_assembly_is_no_conflict()
    {
        Sources.Register(typeof(Again), "Reloaded.Tests", static () => new HandMade<Again>());
        Sources.Register(typeof(Again), "Reloaded.Tests", static () => new HandMade<Again>());

        Assert.NotNull(Synthetic.Row<Again>(42, 0));
    }

    [Fact]
    public void A_sequence_throws_beyond_its_type_and_says_what_to_do()
    {
        Assert.Equal(255, Synthetic.Row<ShortCounter>(42, 254).Number);

        var error = Assert.Throws<SyntheticModelException>(() => Synthetic.Row<ShortCounter>(42, 255));

        Assert.Equal("'ShortCounter.Number': 256 lies beyond byte, [0, 255]; ask for fewer rows, choose another start or step, or widen the type. That is in row 255 of ShortCounter, seed 42.", error.Message);
        Assert.Contains("row 9223372036854775807", Assert.ThrowsAny<OverflowException>(() => new Sequence(1, 1).At(long.MaxValue)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_exception_of_a_derivation_comes_through_as_it_is()
    {
        Assert.Equal(1, Synthetic.Row<Refusing>(42, 2).Halved);

        Assert.Equal("3 is odd.", Assert.Throws<ArithmeticException>(() => Synthetic.Row<Refusing>(42, 3)).Message);
        Assert.Throws<ArithmeticException>(() => Synthetic.Rows<Refusing>(10, 42));
    }

    [Fact]
    public void A_law_without_mass_between_its_bounds_is_said_in_words_and_never_by_a_static_initializer()
    {
        var error = Assert.Throws<SyntheticModelException>(() => Synthetic.Row<Impossible>(42, 0));

        Assert.Contains("Normal has no mass", error.Message, StringComparison.Ordinal);
        Assert.Contains("Widen Min and Max", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_use_of_a_source_may_come_from_many_threads()
    {
        AssertOneSource<Fresh<byte>>();
        AssertOneSource<Fresh<short>>();
        AssertOneSource<Fresh<int>>();
        AssertOneSource<Fresh<long>>();
        AssertOneSource<Fresh<string>>();
    }

    private static void AssertOneSource<T>()
        where T : new()
    {
        const int Threads = 8;
        Sources.Register(typeof(T), "Fresh.Tests", static () => new HandMade<T>());
        var found = new List<SyntheticSource>();
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(_ => new Thread(() =>
        {
            start.SignalAndWait();
            var source = Sources.Of<T>();
            lock (found)
                found.Add(source);
        })).ToList();

        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.Equal(Threads, found.Count);
        Assert.Single(found.Distinct());
    }

    private sealed class HandMade<T>() : SyntheticSource<T>(columns: 0)
        where T : new()
    {
        protected override void Fill(ref RowBlock block, Span<T> rows)
        {
            for (var i = 0; i < rows.Length; i++)
                rows[i] = new T();
        }
    }

    private sealed record Twice;

    private sealed record Again;

    private sealed record Fresh<T>;
}
