using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing;

namespace SynthFixtures.Generator.Emission;

/// <summary>How a value is made, in words: <c>Normal(mean: 170, standardDeviation: 10, Min = 140)</c>.</summary>
/// <param name="aliases">The simple names of types in the model.</param>
internal sealed class DescriptionText(EquatableArray<TypeAlias> aliases)
{
    private const string LibraryConversion = "Cells.";
    private const string Global = "global::";

    private readonly StringBuilder said = new(128);

    /// <summary>The method of one cell, with what is said of it beside: its nulls, its uniqueness, the stream that it pins.</summary>
    public string Of(RowModel row, CellModel cell)
    {
        said.Clear();
        Cell(row, cell);
        return said.ToString();
    }

    /// <summary>A type as a reader would write it.</summary>
    public static string Plain(string type) => type.Replace(Global, "");

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

    private void Cell(RowModel row, CellModel cell)
    {
        var start = said.Length;
        Method(row, cell.Maker);
        said.Replace(Global, "", start, said.Length - start);
        if (cell.UniqueName is not null)
            said.Append(", Unique");
        if (cell.MissingStream is { } together)
            said.Append($", MissingTogether({cell.MissingRate}, {together.Member})");
        else if (cell.MissingRate is { } rate)
            said.Append($", Missing({string.Concat(cell.MissingRules.Select(rule => $"{rule.Rate} when {rule.Condition.Text}, else "))}{rate})");
        if (Pinned(row, cell) is { } pinned)
            said.Append($", StreamName({Literals.Text(pinned)})");
    }

    private void Method(RowModel row, Maker maker)
    {
        switch (maker)
        {
            case Maker.NumericLaw law:
                Kernel(law.Kernel, law.Conversion);
                break;
            case Maker.TypedLaw law:
                Kernel(law.Kernel, law.Conversion);
                break;
            case Maker.RowFunction function:
                Kernel(function.Kernel, function.Conversion);
                break;
            case Maker.Column column:
                Kernel(column.Kernel, column.Conversion);
                break;
            case Maker.Share share:
                said.Append(share.Description);
                break;
            case Maker.Literal literal:
                said.Append($"Constant({literal.Text})");
                break;
            case Maker.Derived { Method: "" } copy:
                said.Append($"equal to {row.Cells[copy.Inputs[0]].Name}");
                break;
            case Maker.Derived derived:
                Derived(row, derived);
                break;
            case Maker.Conditional conditional:
                foreach (var alternative in conditional.Alternatives)
                {
                    Method(row, alternative.Maker);
                    said.Append($" when {alternative.Condition.Text}, else ");
                }
                Method(row, conditional.Otherwise);
                break;
            case Maker.Nested nested:
                RowsOf(nested.ValueType);
                said.Append(nested.IsParent ? ", the parent inside one" : "");
                MaxDepth(nested.MaxDepth?.ToString(CultureInfo.InvariantCulture));
                Around(nested.Conversion);
                break;
            case Maker.OneOf oneOf:
                Kernel(oneOf.Kernel, oneOf.Conversion);
                said.Append($" of rows of {string.Join(", ", oneOf.Cases.Select(FullName))}");
                MaxDepth(oneOf.MaxDepth?.ToString(CultureInfo.InvariantCulture));
                break;
            case Maker.Inner inner:
                Inner(inner);
                break;
            case Maker.Collection collection:
                Collection(collection);
                break;
            default:
                throw new InvalidOperationException($"{maker.GetType().Name} has no description.");
        }
    }

    private void Derived(RowModel row, Maker.Derived derived) =>
        said.Append($"Derive {LastName(derived.Method)}({string.Join(", ", derived.Inputs.Select(input => row.Cells[input].Name))})");

    private void Inner(Maker.Inner inner)
    {
        var row = inner.Part.Row;
        said.Append('(');
        for (var i = 0; i < row.Cells.Count; i++)
        {
            said.Append(i == 0 ? "" : ", ");
            Cell(row, row.Cells[i]);
        }
        said.Append(')');
        Around(inner.Conversion);
    }

    private void Collection(Maker.Collection collection)
    {
        string? Argument(string name) => collection.Arguments.FirstOrDefault(a => a.Parameter == name)?.Text;

        void Part(string? model, string parameter)
        {
            if (model is not null)
                RowsOf(model);
            else if (collection.Parts.FirstOrDefault(p => p.Parameter == parameter)?.Row is { } row)
                Cell(row, row.Cells[0]);
        }

        var (min, max) = (Argument("min"), Argument("max"));
        said.Append(min == max ? $"{min} of " : $"{min} to {max} of ");
        if (collection.KeyModel is not null || collection.Parts.Any(p => p.Parameter == "keys"))
        {
            Part(collection.KeyModel, "keys");
            said.Append(" -> ");
        }
        Part(collection.ElementModel, "elements");
        MaxDepth(Argument("maxDepth"));
    }

    private void Kernel(KernelModel kernel, Conversion conversion)
    {
        said.Append(kernel.Attribute ?? LastName(kernel.Type.Split('<')[0]));
        var name = said.Length;
        foreach (var argument in kernel.Arguments)
            Argument(argument.Parameter, ": ", argument.Text);
        Argument("ScaleBy", " = ", kernel.Line?.Scale);
        Argument("ShiftBy", " = ", kernel.Line?.Shift);
        Argument("Step", " = ", kernel.Truncation?.Step);
        Argument("Min", " = ", kernel.Truncation?.Min);
        Argument("Max", " = ", kernel.Truncation?.Max);
        if (kernel.Laws.Count > 0)
        {
            Argument("laws", ": ", "[");
            for (var i = 0; i < kernel.Laws.Count; i++)
            {
                said.Append(i == 0 ? "" : ", ");
                Kernel(kernel.Laws[i], Conversion.None);
            }
            said.Append(']');
        }
        Argument("Decimals", " = ", Decimals(conversion));
        if (said.Length > name)
            said.Append(')');
        Around(conversion);

        void Argument(string parameter, string equals, string? value)
        {
            if (value is not null)
                said.Append(said.Length == name ? "(" : ", ").Append(parameter).Append(equals).Append(value);
        }
    }

    // What the library converts follows from the type of the member; a type or a method of the user's does not.
    private void Around(Conversion conversion)
    {
        var end = conversion.Before.IndexOf(LibraryConversion, StringComparison.Ordinal);
        var own = end < 0 ? conversion.Before : conversion.Before.Substring(0, end);
        if (own.Length == 0)
            return;
        foreach (var call in own.Split('(').Where(call => call.Length > 0).Reverse())
            said.Append(", by ").Append(call);
    }

    private static string? Decimals(Conversion conversion)
    {
        const string label = "decimals: ";
        if (conversion.After.Length <= label.Length)
            return null;
        var start = conversion.After.IndexOf(label, StringComparison.Ordinal);
        return start < 0 ? null : conversion.After.Substring(start + label.Length).Split(')')[0];
    }

    private void RowsOf(string type) => said.Append("rows of ").Append(FullName(type));

    private void MaxDepth(string? depth)
    {
        if (depth is not null)
            said.Append($", MaxDepth({depth})");
    }

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
