using System;
using System.Collections.Generic;
using System.Globalization;
using SynthFixtures.Distributions;

namespace SynthFixtures.Rows;

/// <summary>Names the member whose value its type cannot hold.</summary>
/// <remarks>
/// Generated code makes the value of a member of the column that has the member's name, <c>Cells.ToInt32(size[i])</c>; elements of a collection add to it. So the
/// names need no room in generated code, and no time where nothing is wrong.
/// </remarks>
internal static class MemberOf
{
    /// <summary>The exception with the member in front.</summary>
    /// <param name="exception">What the conversion says.</param>
    /// <param name="model">The type of the rows.</param>
    /// <param name="members">Its members; none where the rows have none that a user has named.</param>
    public static SyntheticModelException Named(SyntheticModelException exception, Type model, IReadOnlyList<MemberDescription> members)
    {
        var local = Local(exception.Expression!);
        var nearest = "";
        foreach (var member in members)
        {
            if (member.Name.Length > nearest.Length && local.StartsWith(member.Name, StringComparison.OrdinalIgnoreCase))
                nearest = member.Name;
        }
        var type = model.Name.Split('`')[0];
        var name = members.Count == 0 ? local : $"{type}.{(nearest.Length > 0 ? nearest : local)}";
        return new($"'{name}': {exception.Message}", exception) { IsOfRow = true };
    }

    /// <summary>The member whose law refuses its parameters, of several all that can be meant: the type where none can be told.</summary>
    /// <param name="refusal">What the law's constructor says.</param>
    /// <param name="model">The type of the rows.</param>
    /// <param name="members">Its members, with their laws in words.</param>
    public static string Refusing(Exception refusal, Type model, IReadOnlyList<MemberDescription> members) => Found(model, members, refusal switch
    {
        ArgumentException { ParamName: { Length: > 0 } parameter } =>
            law => law.Contains($"{parameter}: ", StringComparison.Ordinal) || law.Contains($"{parameter} = ", StringComparison.OrdinalIgnoreCase),
        _ => static _ => false,
    }) ?? model.ToString();

    /// <summary>A law without mass between its bounds, with the member in front.</summary>
    /// <param name="exception">What the law says: its name first.</param>
    /// <param name="model">The type of the rows.</param>
    /// <param name="members">Its members, with their laws in words.</param>
    public static SyntheticModelException Massless(SyntheticModelException exception, Type model, IReadOnlyList<MemberDescription> members)
    {
        var law = exception.Message.Split(' ')[0] + "(";
        var found = Found(model, members, text => text.Contains(law, StringComparison.Ordinal)
            && (text.Contains("Min = ", StringComparison.Ordinal) || text.Contains("Max = ", StringComparison.Ordinal)));
        return new($"{found ?? model.ToString()}: {exception.Message}", exception);
    }

    /// <summary>The end of a sequence with the member in front.</summary>
    /// <param name="exception">What the sequence says.</param>
    /// <param name="model">The type of the rows.</param>
    /// <param name="members">Its members, with their laws in words.</param>
    public static SyntheticModelException Ending(EndOfSequenceException exception, Type model, IReadOnlyList<MemberDescription> members) =>
        new($"{Found(model, members, law => law.Contains(exception.Law, StringComparison.Ordinal)) ?? model.ToString()}: {exception.Message}", exception) { IsOfRow = true };

    private static string? Found(Type model, IReadOnlyList<MemberDescription> members, Func<string, bool> isMeant)
    {
        var names = new List<string>();
        foreach (var member in members)
        {
            if (isMeant(member.Method))
                names.Add($"'{model.Name.Split('`')[0]}.{member.Name}'");
        }
        return names.Count == 0 ? null : string.Join(" or ", names);
    }

    /// <summary>The exception with the row, by which it can be made again.</summary>
    /// <param name="exception">What the row says.</param>
    /// <param name="model">The type of the rows.</param>
    /// <param name="seed">Their seed.</param>
    /// <param name="row">The number of the row.</param>
    public static SyntheticModelException InRow(SyntheticModelException exception, Type model, long seed, long row) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{exception.Message} That is in row {row}{(model.Name.StartsWith("ValueTuple", StringComparison.Ordinal) ? "" : $" of {model.Name.Split('`')[0]}")}, seed {seed}."), exception);

    // Of `size[i]` and of `SizeLaw.Quantile(size[i])` the array; of `SizeLaw.At(block.Row(i))` and of other calls what is called.
    private static string Local(string expression)
    {
        var end = expression.IndexOf("[i]", StringComparison.Ordinal);
        if (end < 0)
            return expression[..(expression.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? dot : expression.Length)];
        var start = end;
        while (start > 0 && (char.IsLetterOrDigit(expression[start - 1]) || expression[start - 1] == '_'))
            start--;
        return expression[start..end];
    }
}
