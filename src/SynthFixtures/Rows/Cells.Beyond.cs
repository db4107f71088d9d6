using System;
using System.Globalization;

namespace SynthFixtures.Rows;

/// <content>What is said of a value that its member's type cannot hold.</content>
public static partial class Cells
{
    // What generated code hands to what counts with the rows.
    private const string RowNumber = ".At(block.Row(";

    private static SyntheticModelException Beyond(object value, string type, object least, object greatest, string expression) =>
        new(value is double number && !double.IsFinite(number)
            ? string.Create(CultureInfo.InvariantCulture, $"its distribution returned {value}, which {type} cannot hold; its quantile needs a finite number for every u in (0, 1).")
            : string.Create(CultureInfo.InvariantCulture, $"{value} lies beyond {type}, [{least}, {greatest}]; {(expression.Contains(RowNumber, StringComparison.Ordinal) ? "ask for fewer rows, choose another start or step, or widen the type." : "state Min and Max on the distribution, or widen the type.")}"))
        {
            Expression = expression,
        };
}
