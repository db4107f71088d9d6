using System.Collections.Generic;
using System.Linq;
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

    public static string Construction(KernelModel kernel)
    {
        var arguments = new List<string>(kernel.Arguments.Count + 1);
        foreach (var argument in kernel.Arguments)
            arguments.Add($"{argument.Parameter}: {argument.Text}");
        if (kernel.Laws.Count > 0)
            arguments.Add($"laws: [{string.Join(", ", kernel.Laws.Select(part => $"new {Type(part)}{Construction(part).Substring("new".Length)}"))}]");
        var law = $"new({string.Join(", ", arguments)})";
        if (kernel.Line is { } line)
            law = $"new({law}{Argument("scale", line.Scale)}{Argument("shift", line.Shift)})";
        return kernel.Truncation is { } truncation
            ? $"new({law}{Argument("step", truncation.Step)}{Argument("min", truncation.Min)}{Argument("max", truncation.Max)})"
            : law;
    }

    private static string Argument(string name, string? value) => value is null ? "" : $", {name}: {value}";
}
