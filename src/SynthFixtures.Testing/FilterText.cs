using System;
using System.Globalization;
using System.Linq;

namespace SynthFixtures.Testing;

/// <summary>Values in filters of <c>dotnet test</c>, written so that a shell takes them in single quotes.</summary>
public static class FilterText
{
    /// <summary>The value as a filter reads it back.</summary>
    /// <param name="value">The value: a name, for example.</param>
    /// <param name="isThroughBuild">Whether MSBuild hands the filter on, as it does to VSTest: it has characters of its own.</param>
    public static string Of(string value, bool isThroughBuild)
    {
        ArgumentNullException.ThrowIfNull(value);
        return string.Concat(value.Select(character => character switch
        {
            '\\' or '(' or ')' or '&' or '|' or '=' or '!' or '~' => $"\\{character}",
            '\'' => "'\\''",
            '"' or '%' or ';' when isThroughBuild => string.Create(CultureInfo.InvariantCulture, $"%{(int)character:X2}"),
            _ => $"{character}",
        }));
    }
}
