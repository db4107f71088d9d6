using System;
using System.Collections.Generic;
using System.Globalization;

namespace SynthFixtures.Generator.Planning;

/// <summary>Gives out every name once.</summary>
internal sealed class NamePool(IEnumerable<string> taken)
{
    private readonly HashSet<string> taken = new(taken, StringComparer.Ordinal);

    /// <summary>The name, or the name with a suffix where it is taken, or with a number where that is taken too.</summary>
    public string Take(string name, string suffix = "")
    {
        if (taken.Add(name))
            return name;
        var candidate = name + suffix;
        for (var number = 2; !taken.Add(candidate); number++)
            candidate = name + suffix + number.ToString(CultureInfo.InvariantCulture);
        return candidate;
    }
}
