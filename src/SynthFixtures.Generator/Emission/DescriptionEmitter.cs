using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing;

namespace SynthFixtures.Generator.Emission;

/// <summary>Writes the method by which a source tells how its rows are made.</summary>
internal static class DescriptionEmitter
{
    public static void Write(SourceWriter writer, SourceModel model)
    {
        var text = new DescriptionText(model.Aliases);
        writer.Line().Line($"public override SourceDescription Describe() => new({Literals.Text(model.FullName)},").Line("[").Indent();
        foreach (var cell in model.Row.Cells.Where(c => !c.IsView))
        {
            writer.Append($"new({Literals.Text(cell.Name)}, {Literals.Text(DescriptionText.Plain(cell.Type))}, {Literals.Text(text.Of(model.Row, cell))}");
            foreach (var type in DescriptionText.Models(cell.Maker).Distinct())
                writer.Append($", typeof({type.TrimEnd('?')})");
            writer.Line("),");
        }
        var said = Properties(model).ToList();
        writer.Outdent().Line(said.Count == 0 ? "]);" : "])");
        if (said.Count == 0)
            return;
        writer.Open();
        foreach (var property in said)
            writer.Line(property + ",");
        writer.Close(";");
    }

    private static IEnumerable<string> Properties(SourceModel model)
    {
        if (model.Row.Cells.FirstOrDefault()?.StreamType is { } pinned && pinned != model.FullName)
            yield return $"StreamName = {Literals.Text(pinned)}";
        if (model.Row.Groups.Count > 0)
            yield return $"Groups = [{string.Join(", ", model.Row.Groups.SelectMany(group => GroupDescription.Of(model.Row, group)).Select(Literals.Text))}]";
    }
}
