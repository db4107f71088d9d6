using System.Globalization;
using System.Linq;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing;
using SynthFixtures.Generator.Planning;

namespace SynthFixtures.Generator.Emission;

/// <summary>Writes fixed sums.</summary>
internal static class FixedSumText
{
    public static void Field(SourceWriter writer, PlannedGroup group, GroupModel.FixedSum sum)
    {
        writer.Line($"private static readonly FixedSum<{sum.Type}> {group.Field} = new(").Indent();
        writer.Line($"members: {Literals.Text(sum.Subject)},");
        writer.Line($"streams: [{string.Join(", ", group.Members.Select(member => $"Streams.{member.Stream}"))}],");
        if (sum.Total is { } total)
            writer.Line($"total: {total},");
        var end = (sum.IsBounded, sum.Decimals) == (false, null) ? ");" : ",";
        writer.Line($"concentrations: [{string.Join(", ", sum.Parts.Select(part => part.Concentration))}]{end}");
        if (sum.IsBounded)
        {
            writer.Line($"minima: [{string.Join(", ", sum.Parts.Select(part => part.Min))}],");
            writer.Line($"maxima: [{string.Join(", ", sum.Parts.Select(part => part.Max))}]{(sum.Decimals is null ? ");" : ",")}");
        }
        if (sum.Decimals is { } decimals)
            writer.Line($"decimals: {decimals.ToString(CultureInfo.InvariantCulture)});");
        writer.Outdent();
    }

    /// <summary>Whether the members become values row by row: where the total, or a member that is given, differs from row to row.</summary>
    public static bool IsSplit(PlannedGroup group) =>
        group.Group is GroupModel.FixedSum sum && (sum.TotalCell is not null || group.Members.Any(member => member.Override is not null));

    /// <summary>The line that makes values of the members in row i; the total is a local by then.</summary>
    public static string Split(PlannedGroup group)
    {
        var sum = (GroupModel.FixedSum)group.Group;
        var total = sum.TotalCell is { } cell ? group.Cell(cell).Local : sum.Total!;
        var call = $"{group.Field}.Split(in {group.Local}, i, {total}";
        return group.Members.All(member => member.Override is null) ? call + ");" : $"{call}, [{string.Join(", ", group.Members.Select(Given))}]);";
    }

    private static string Given(PlannedCell member) =>
        member.Override is null ? "null" : $"{member.Override}.IsGiven ? {member.Override}.At(rowNumber) : null";
}
