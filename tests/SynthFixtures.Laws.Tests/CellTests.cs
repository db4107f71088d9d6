using System;
using System.Linq;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>Law 1: a cell is a function of (stream version, seed, type, member, row), and of nothing else in the model.</summary>
public sealed class CellTests
{
    private const int Count = 300;
    private const long Seed = 42;

    private static readonly Original.Person[] People = Synthetic.Rows<Original.Person>(Count, Seed);

    [Fact]
    public void Adding_members_moves_no_other_cell()
    {
        var more = Synthetic.Rows<WithMoreMembers.Person>(Count, Seed);

        for (var i = 0; i < Count; i++)
        {
            Assert.Equal(
                (People[i].Id, People[i].Height, People[i].Name, People[i].Visits, People[i].Weight),
                (more[i].Id, more[i].Height, more[i].Name, more[i].Visits, more[i].Weight));
        }
    }

    [Fact]
    public void Adding_a_member_to_a_nested_type_moves_neither_its_other_members_nor_the_outer_ones()
    {
        var more = Synthetic.Rows<WithMoreMembers.Person>(Count, Seed);

        for (var i = 0; i < Count; i++)
        {
            Assert.Equal((People[i].Home.City, People[i].Home.Number), (more[i].Home.City, more[i].Home.Number));
            Assert.Equal((People[i].Work.City, People[i].Work.Number), (more[i].Work.City, more[i].Work.Number));
            Assert.Equal(People[i].Height, more[i].Height);
        }
    }

    [Fact]
    public void Removing_and_reordering_members_and_changing_the_shape_of_the_type_move_no_other_cell()
    {
        var reordered = Synthetic.Rows<Reordered.Person>(Count, Seed);

        for (var i = 0; i < Count; i++)
        {
            Assert.Equal(
                (People[i].Id, People[i].Height, People[i].Name, People[i].Work.City, People[i].Work.Number),
                (reordered[i].Id, reordered[i].Height, reordered[i].Name, reordered[i].Work.City, reordered[i].Work.Number));
        }
    }

    [Fact]
    public void A_pinned_stream_name_keeps_the_values_of_a_renamed_member() =>
        Assert.Equal(People.Select(p => p.Visits), Synthetic.Rows<Reordered.Person>(Count, Seed).Select(p => p.Calls));

    [Fact]
    public void Adding_Missing_moves_no_value_that_is_present()
    {
        var rows = Synthetic.Rows<Present.Person>(Count, Seed);

        for (var i = 0; i < Count; i++)
        {
            Assert.Equal(People[i].Id, rows[i].Id ?? People[i].Id);
            Assert.Equal(People[i].Height, rows[i].Height ?? People[i].Height);
            Assert.Equal(People[i].Name, rows[i].Name ?? People[i].Name);
            Assert.Equal(People[i].Visits ?? rows[i].Visits, rows[i].Visits);
            Assert.Equal(People[i].Home, rows[i].Home ?? People[i].Home);
        }
        Assert.All(
            new[] { rows.Count(r => r.Id is null), rows.Count(r => r.Height is null), rows.Count(r => r.Name is null), rows.Count(r => r.Home is null) },
            nulls => Assert.InRange(nulls, 0.4 * Count, 0.6 * Count));
        Assert.DoesNotContain(rows, r => r.Visits is null);
    }

    [Fact]
    public void The_noise_of_a_derivation_has_a_stream_of_its_own()
    {
        var more = Synthetic.Rows<WithMoreMembers.Person>(Count, Seed);

        Assert.Equal(Count, more.Select(p => p.Weight - (0.5 * p.Height)).Distinct().Count());
        Assert.All(more, p => Assert.NotEqual(p.Weight, p.Load));
        Assert.All(more, p => Assert.NotEqual((p.Height - 170) / 10, (p.Weight - (0.5 * p.Height)) / 5, 1e-9));
    }

    [Fact]
    public void Two_nested_members_of_one_type_differ()
    {
        var same = Synthetic.Rows<Specimen>(Count, Seed).Count(s => s.Home.Distance == s.Work.Distance);

        Assert.Equal(0, same);
    }

    [Fact]
    public void Rows_seeds_types_and_members_differ()
    {
        var specimens = Synthetic.Rows<Specimen>(Count, Seed);

        Assert.Equal(Count, specimens.Select(s => s.Share).Distinct().Count());
        Assert.DoesNotContain(specimens.Zip(Synthetic.Rows<Specimen>(Count, Seed + 1)), pair => pair.First.Share == pair.Second.Share);
        Assert.DoesNotContain(specimens, s => s.Share == s.HeightShare);
        Assert.DoesNotContain(specimens.Zip(Synthetic.Rows<Bare>(Count, Seed)), pair => pair.First.Id == pair.Second.Guid);
    }

    [Fact]
    public void Two_members_under_one_stream_name_share_their_draws()
    {
        var heights = Synthetic.Rows<Specimen>(Count, Seed).OrderBy(s => s.Height).Select(s => s.HeightShare);

        Assert.Equal(heights.Order(), heights);
    }
}
