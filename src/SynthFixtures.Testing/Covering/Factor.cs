using System;
using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Rows;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Testing.Covering;

/// <summary>Something of a row that has few states: the value of an enumeration or a flag, or whether a value is missing.</summary>
/// <param name="State">The state in a row; null where it has none, since what holds it is missing.</param>
internal sealed record Factor(Func<object?[], object?> State)
{
    private const int MostLevels = 4;
    private const string Missing = "null";
    private const string Present = "";

    /// <summary>Those of the arguments of a theory.</summary>
    public static IReadOnlyList<Factor> Of(IReadOnlyList<TheoryParameter> parameters) =>
        [.. parameters.SelectMany((parameter, i) => parameter.IsMade ? Of(parameter.Type, arguments => arguments[i], isReached: true, levels: 0) : [])];

    private static IEnumerable<Factor> Of(Type type, Func<object?[], object?> read, bool isReached, int levels)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(bool) || (plain.IsEnum && !plain.IsDefined(typeof(FlagsAttribute), inherit: false)))
        {
            yield return new(arguments => read(arguments) ?? (isReached || plain != type ? Missing : null));
            yield break;
        }
        if (!plain.IsValueType || plain != type)
            yield return new(arguments => read(arguments) is null ? Missing : Present);
        if (levels == MostLevels || !Sources.Contains(plain))
            yield break;
        foreach (var member in Members.Of(plain))
            foreach (var factor in Of(member.Type, arguments => read(arguments) is { } owner ? member.Read(owner) : null, isReached: false, levels + 1))
                yield return factor;
    }
}
