using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing;

namespace SynthFixtures.Generator.Emission;

/// <summary>Writes kernels: their types and their construction, with named arguments.</summary>
internal static class KernelText
{
    public static string Type(KernelModel kernel)
    {
        var law = kernel.Line is null ? kernel.Type : $"{Names.Affine}<{kernel.Type}>";
        return kernel.Truncation is { } truncation ? $"{truncation.Wrapper}<{law}>" : law;
    }

    /// <summary>Writes the construction of a kernel of a known type: <c>new(mean: 40, standardDeviation: 12)</c>.</summary>
    public static void Construction(SourceWriter writer, KernelModel kernel)
    {
        writer.Append("new");
        Arguments(writer, kernel);
    }

    // The truncated law is made of the law on its line, and that of the plain one.
    private static void Arguments(SourceWriter writer, KernelModel kernel)
    {
        if (kernel.Truncation is not null)
            writer.Append("(new");
        if (kernel.Line is not null)
            writer.Append("(new");
        writer.Append("(");
        Parameters(writer, kernel);
        writer.Append(")");
        if (kernel.Line is { } line)
        {
            Argument(writer, "scale", line.Scale);
            Argument(writer, "shift", line.Shift);
            writer.Append(")");
        }
        if (kernel.Truncation is { } truncation)
        {
            Argument(writer, "step", truncation.Step);
            Argument(writer, "min", truncation.Min);
            Argument(writer, "max", truncation.Max);
            writer.Append(")");
        }
    }

    private static void Parameters(SourceWriter writer, KernelModel kernel)
    {
        var separator = "";
        foreach (var argument in kernel.Arguments)
        {
            writer.Append($"{separator}{argument.Parameter}: {argument.Text}");
            separator = ", ";
        }
        if (kernel.Laws.Count == 0)
            return;
        writer.Append($"{separator}laws: [");
        separator = "";
        foreach (var law in kernel.Laws)
        {
            writer.Append($"{separator}new {Type(law)}");
            Arguments(writer, law);
            separator = ", ";
        }
        writer.Append("]");
    }

    private static void Argument(SourceWriter writer, string name, string? value)
    {
        if (value is not null)
            writer.Append($", {name}: {value}");
    }
}
