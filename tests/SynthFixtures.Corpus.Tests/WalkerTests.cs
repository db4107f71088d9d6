using System;
using System.Collections.Generic;
using Xunit;

namespace SynthFixtures.Corpus.Tests;

/// <summary>The walk itself finds what it is there to find.</summary>
public sealed class WalkerTests
{
    [Fact]
    public void Faults_are_found_at_any_depth()
    {
        var walker = new Walker();

        walker.Walk(new Outer { Inner = new Inner { Names = ["a", null!, ""], ByDay = new() { ["x"] = (DayOfWeek)9 } } });

        Assert.Equal(
            ["Outer.Inner.ByDay.Value is 9, which DayOfWeek does not declare", "Outer.Inner.Names[] is empty", "Outer.Inner.Names[] is null", "Outer.Other is null"],
            walker.Faults);
    }

    [Fact]
    public void Members_that_never_leave_their_default_are_named()
    {
        var walker = new Walker();

        walker.Walk(new Outer { Number = 0 });
        walker.Walk(new Outer { Number = 0, Optional = "once" });

        Assert.Equal(["Inner", "Number", "Other"], walker.Constant(typeof(Outer)));
    }

    [Fact]
    public void Equal_rows_give_equal_text_and_others_do_not()
    {
        var text = new Walker().Walk(new Outer { Number = 1, Inner = new Inner { Names = ["a"] } });

        Assert.Equal(text, new Walker().Walk(new Outer { Number = 1, Inner = new Inner { Names = ["a"] } }));
        Assert.NotEqual(text, new Walker().Walk(new Outer { Number = 1, Inner = new Inner { Names = ["b"] } }));
    }

    private sealed class Outer
    {
        public int Number { get; set; }

        public string? Optional { get; set; }

        public Inner? Inner { get; set; }

        public Inner Other { get; set; } = null!;

        [NotSynthetic]
        public int Left { get; set; }

        public int Computed => 0;
    }

    private sealed class Inner
    {
        public List<string> Names { get; set; } = [];

        public Dictionary<string, DayOfWeek> ByDay { get; set; } = [];
    }
}
