using System;
using System.Globalization;
using QuickStart.Lending;
using Spectre.Console;

namespace QuickStart;

/// <summary>Applications, and what the bank says to them.</summary>
internal static class LoanTable
{
    public static Table Of(ReadOnlySpan<LoanApplication> loans)
    {
        var table = new Table().SimpleBorder();
        foreach (var title in (string[])["No.", "Applicant", "Income", "Score", "Purpose", "Amount", "Months", "Rate", "Monthly"])
            table.AddColumn(title, column => column.Alignment(title is "Applicant" or "Purpose" ? Justify.Left : Justify.Right).PadLeft(0).PadRight(1).NoWrap());

        foreach (var loan in loans)
            table.AddRow(
                Text($"{loan.Number}"),
                Text($"{loan.Applicant.FirstName[0]}. {loan.Applicant.LastName}"),
                Text($"{loan.Applicant.YearlyIncome:N0}"),
                Text($"{loan.Applicant.CreditScore}"),
                Text($"{loan.Purpose}"),
                Text($"{loan.Amount:N0}"),
                Text($"{loan.Months}"),
                Text($"{LoanPricing.YearlyRate(loan):N2}"),
                LoanPricing.Decide(loan).Plan is { } plan ? Text($"{plan.Instalment:N2}") : "[grey]none[/]");
        return table;
    }

    private static string Text(FormattableString text) => Markup.Escape(text.ToString(CultureInfo.InvariantCulture));
}
