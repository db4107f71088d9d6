using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing;

namespace SynthFixtures.Generator.Emission;

/// <summary>How a value is made, in words: <c>Normal(mean: 170, standardDeviation: 10, Min = 140)</c>.</summary>
/// <param name="aliases">The simple names of types in the model.</param>
internal sealed class DescriptionText(EquatableArray<TypeAlias> aliases)
{
    private const string LibraryConversion = "Cells.";

    /// <summary>The method of one cell, with what is said of it beside: its nulls, its uniqueness, the stream that it pins.</summary>
    public string Of(RowModel row, CellModel cell)
    {
        var text = Plain(Method(row, cell.Maker));
        if (cell.UniqueName is not null)
            text += ", Unique";
        if (cell.MissingStream is { } together)
            text += $", MissingTogether({cell.MissingRate}, {together.Member})";
        else if (cell.MissingRate is { } rate)
            text += $", Missing({string.Concat(cell.MissingRules.Select(rule => $"{rule.Rate} when {rule.Condition.Text}, else "))}{rate})";
        return Pinned(row, cell) is { } pinned ? $"{text}, StreamName({Literals.Text(pinned)})" : text;
    }

    /// <summary>A type or an expression as a reader would write it.</summary>
    public string Plain(string text) => text.Replace("global::", "");

    /// <summary>The types whose rows stand in a value, as they are printed.</summary>
    public static IEnumerable<string> Models(Maker maker) => maker switch
    {
        Maker.Nested nested => [nested.ValueType],
        Maker.OneOf oneOf => oneOf.Cases,
        Maker.Inner inner => inner.Part.Row.Cells.SelectMany(c => Models(c.Maker)),
        Maker.Conditional conditional => conditional.Alternatives.Select(a => a.Maker).Append(conditional.Otherwise).SelectMany(Models),
        Maker.Collection collection => new[] { collection.KeyModel, collection.ElementModel }.OfType<string>()
            .Concat(collection.Parts.SelectMany(p => p.Row.Cells).SelectMany(c => Models(c.Maker))),
        _ => [],
    };

    private string Method(RowModel row, Maker maker) => maker switch
    {
        Maker.NumericLaw law => Kernel(law.Kernel, law.Conversion),
        Maker.TypedLaw law => Kernel(law.Kernel, law.Conversion),
        Maker.RowFunction function => Kernel(function.Kernel, function.Conversion),
        Maker.Column column => Kernel(column.Kernel, column.Conversion),
        Maker.Share share => share.Description,
        Maker.Literal literal => $"Constant({literal.Text})",
        Maker.Derived { Method: "" } copy => $"equal to {row.Cells[copy.Inputs[0]].Name}",
        Maker.Derived derived => $"Derive {LastName(derived.Method)}({string.Join(", ", derived.Inputs.Select(input => row.Cells[input].Name))})",
        Maker.Conditional conditional => $"{string.Concat(conditional.Alternatives.Select(a => $"{Method(row, a.Maker)} when {a.Condition.Text}, else "))}{Method(row, conditional.Otherwise)}",
        Maker.Nested nested => RowsOf(nested.ValueType) + (nested.IsParent ? ", the parent inside one" : "") + MaxDepth(nested.MaxDepth?.ToString(CultureInfo.InvariantCulture)) + Around(nested.Conversion),
        Maker.OneOf oneOf => $"{Kernel(oneOf.Kernel, oneOf.Conversion)} of rows of {string.Join(", ", oneOf.Cases.Select(FullName))}",
        Maker.Inner inner => $"({string.Join(", ", inner.Part.Row.Cells.Select(c => Of(inner.Part.Row, c)))})" + Around(inner.Conversion),
        Maker.Collection collection => Collection(collection),
        _ => throw new InvalidOperationException($"{maker.GetType().Name} has no description."),
    };

    private string Collection(Maker.Collection collection)
    {
        string Part(string? model, params string[] parameters) => model is not null
            ? RowsOf(model)
            : collection.Parts.Where(p => parameters.Contains(p.Parameter)).Select(p => Of(p.Row, p.Row.Cells[0])).FirstOrDefault() ?? "";

        string Argument(string name) => collection.Arguments.FirstOrDefault(a => a.Parameter == name)?.Text ?? "";

        var counts = Argument("min") == Argument("max") ? Argument("min") : $"{Argument("min")} to {Argument("max")}";
        var elements = Part(collection.ElementModel, "elements");
        var isDictionary = collection.KeyModel is not null || collection.Parts.Any(p => p.Parameter == "keys");
        var depth = collection.Arguments.FirstOrDefault(a => a.Parameter == "maxDepth")?.Text;
        return $"{counts} of {(isDictionary ? $"{Part(collection.KeyModel, "keys")} -> " : "")}{elements}{MaxDepth(depth)}";
    }

    private static string Kernel(KernelModel kernel, Conversion conversion)
    {
        var name = kernel.Attribute ?? LastName(kernel.Type.Split('<')[0]);
        var arguments = new List<string>(kernel.Arguments.Count + 1);
        foreach (var argument in kernel.Arguments)
            arguments.Add($"{argument.Parameter}: {argument.Text}");
        void Say(string property, string? value)
        {
            if (value is not null)
                arguments.Add($"{property} = {value}");
        }

        Say("ScaleBy", kernel.Line?.Scale);
        Say("ShiftBy", kernel.Line?.Shift);
        Say("Step", kernel.Truncation?.Step);
        Say("Min", kernel.Truncation?.Min);
        Say("Max", kernel.Truncation?.Max);
        if (kernel.Laws.Count > 0)
            arguments.Add($"laws: [{string.Join(", ", kernel.Laws.Select(part => Kernel(part, Conversion.None)))}]");
        Say("Decimals", Decimals(conversion));
        return (arguments.Count == 0 ? name : $"{name}({string.Join(", ", arguments)})") + Around(conversion);
    }

    // What the library converts follows from the type of the member; a type or a method of the user's does not.
    private static string Around(Conversion conversion)
    {
        if (conversion.Before.Length == 0)
            return "";
        var end = conversion.Before.IndexOf(LibraryConversion, StringComparison.Ordinal);
        var calls = (end < 0 ? conversion.Before : conversion.Before.Substring(0, end)).Split('(').Where(call => call.Length > 0).ToList();
        return string.Concat(Enumerable.Reverse(calls).Select(call => $", by {call}"));
    }

    private static string? Decimals(Conversion conversion)
    {
        const string label = "decimals: ";
        if (conversion.After.Length <= label.Length)
            return null;
        var start = conversion.After.IndexOf(label, StringComparison.Ordinal);
        return start < 0 ? null : conversion.After.Substring(start + label.Length).Split(')')[0];
    }

    private string RowsOf(string type) => $"rows of {FullName(type)}";

    private static string MaxDepth(string? depth) => depth is null ? "" : $", MaxDepth({depth})";

    private string FullName(string type) => aliases.FirstOrDefault(alias => alias.Name == type.TrimEnd('?'))?.Target ?? type;

    private static string LastName(string qualified) => qualified.Substring(Math.Max(qualified.LastIndexOf('.'), qualified.LastIndexOf(':')) + 1);

    private static bool IsArgument(RowModel row, CellModel cell) => row.Arguments.Any(a => ReferenceEquals(row.Cells[a.Cell], cell));

    // The stream of a draw is named by member and parameter: MakeWeight's 'noise' is Weight.noise, and the cell WeightNoise.
    private static string? Pinned(RowModel row, CellModel cell)
    {
        if (row.Form == RowForm.Value)
            return null;
        var isMember = cell.Assignment is not null || cell.Statement is not null || IsArgument(row, cell);
        var expected = isMember && row.Form == RowForm.Object ? cell.StreamMember : cell.StreamMember.Replace(".", "");
        return string.Equals(expected, cell.Name, isMember ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase) ? null : cell.StreamMember;
    }
}
