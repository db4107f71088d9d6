using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using SynthFixtures.Generator.Model;

namespace SynthFixtures.Generator.Emission;

/// <summary>Writes a class of conditions: the user's usings and namespaces, and in them a method for each text, whose errors are shown where the text stands.</summary>
internal static class ConditionsEmitter
{
    // Of the text in its line; #line counts columns from 1.
    private const int Indentation = 12;

    public static SourceText Emit(ConditionsModel model)
    {
        var writer = new SourceWriter();
        SourceEmitter.Preamble(writer, model.Suppressed);
        foreach (var block in model.Blocks)
        {
            if (block.Name.Length > 0)
                writer.Line($"namespace {block.Name}").Open();
            foreach (var directive in block.Usings)
                writer.Line(directive);
            if (block.Usings.Count > 0)
                writer.Line();
        }
        writer.Line($"/// <summary>The conditions of {UserText.Reference(model.RowType)}, as its attributes state them.</summary>");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Line($"internal static class {model.ClassName}").Open();
        for (var i = 0; i < model.Methods.Count; i++)
            Method(writer, model.Methods[i], isFirst: i == 0);
        writer.Close();
        foreach (var _ in model.Blocks.Where(b => b.Name.Length > 0))
            writer.Close();
        return writer.ToSourceText();
    }

    private static void Method(SourceWriter writer, ConditionMethod method, bool isFirst)
    {
        if (!isFirst)
            writer.Line();
        writer.Line($"public static bool {method.Name}({method.Parameters}) =>");
        if (method.Place is not { } place)
        {
            writer.Indent();
            for (var i = 0; i < method.Lines.Count; i++)
                writer.AppendUnchanged(method.Lines[i]).Line(i == method.Lines.Count - 1 ? ";" : "");
            writer.Outdent();
            return;
        }
        writer.Verbatim(string.Format(CultureInfo.InvariantCulture, "#line ({0}, {1}) - ({2}, {3}) {4} \"{5}\"", place.Line, place.Column, place.EndLine, place.EndColumn, Indentation + 1, place.Path));
        writer.Verbatim(new string(' ', Indentation) + method.Lines[0]);
        writer.Verbatim("#line default").Indent().Line(";").Outdent();
    }
}
