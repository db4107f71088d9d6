using System.Globalization;
using SynthFixtures.Generator.Planning;
using static SynthFixtures.Generator.Model.GroupModel;

namespace SynthFixtures.Generator.Emission;

/// <summary>Writes groups of cells: the field of each, and the lines that make the columns of its members.</summary>
internal static class GroupText
{
    public static void Field(SourceWriter writer, PlannedGroup group)
    {
        switch (group.Group)
        {
            case Correlated correlated:
                CorrelationText.Field(writer, group, correlated);
                break;
            case FixedSum sum:
                FixedSumText.Field(writer, group, sum);
                break;
            case Unique unique:
                UniqueText.Field(writer, group, unique);
                break;
        }
    }

    /// <summary>The lines stand where the column of the member would that is declared first. Each member's column has the name that its own would have.</summary>
    public static void Columns(SourceWriter writer, PlannedGroup group)
    {
        writer.Line($"var {group.Local} = {group.Field}.{(group.Group is FixedSum && !FixedSumText.IsSplit(group) ? "Fill" : "Draw")}(ref block);");
        for (var i = 0; i < group.Members.Count; i++)
        {
            if (group.Group is Unique)
                UniqueText.Column(writer, group, i);
            else
                writer.Line($"var {group.Members[i].Column} = {group.Local}[{i.ToString(CultureInfo.InvariantCulture)}];");
        }
    }
}
