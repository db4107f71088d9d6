using System;
using System.Collections.Generic;
using System.Globalization;

namespace SynthFixtures.Generator.Planning;

/// <summary>Gives out every name once.</summary>
internal sealed class NamePool
{
    // A set that is told how much it will hold, which HashSet is not where the generator runs.
    private readonly Dictionary<string, bool> taken;
    private readonly NamePool? outer;

    /// <summary>A pool of all names but some.</summary>
    /// <param name="taken">The names that are not to be had.</param>
    /// <param name="expected">About how many names there will be, with those.</param>
    /// <param name="outer">A pool whose names are not to be had either.</param>
    public NamePool(IEnumerable<string> taken, int expected = 0, NamePool? outer = null)
    {
        this.taken = new(expected, StringComparer.Ordinal);
        this.outer = outer;
        foreach (var name in taken)
            Add(name);
    }

    /// <summary>The name, or the name with a suffix where it is taken, or with a number where that is taken too.</summary>
    public string Take(string name, string suffix = "")
    {
        if (Add(name))
            return name;
        var candidate = name + suffix;
        for (var number = 2; !Add(candidate); number++)
            candidate = name + suffix + number.ToString(CultureInfo.InvariantCulture);
        return candidate;
    }

    /// <summary>Takes a name; false where it is taken.</summary>
    public bool Add(string name)
    {
        if (IsTaken(name))
            return false;
        taken.Add(name, true);
        return true;
    }

    private bool IsTaken(string name) => taken.ContainsKey(name) || (outer is not null && outer.IsTaken(name));
}
