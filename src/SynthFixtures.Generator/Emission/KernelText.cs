using System.Linq;
using SynthFixtures.Generator.Model;

namespace SynthFixtures.Generator.Emission;

/// <summary>Writes kernels: their types and their construction, with named arguments.</summary>
internal static class KernelText
{
    public static string Type(KernelModel kernel) => kernel.Truncation is { } truncation ? $"{truncation.Wrapper}<{kernel.Type}>" : kernel.Type;

    public static string Construction(KernelModel kernel)
    {
        var arguments = kernel.Arguments.Select(a => $"{a.Parameter}: {a.Text}");
        if (kernel.Laws.Count > 0)
            arguments = arguments.Append($"laws: [{string.Join(", ", kernel.Laws.Select(part => $"new {Type(part)}{Construction(part).Substring("new".Length)}"))}]");
        var law = $"new({string.Join(", ", arguments)})";
        if (kernel.Truncation is not { } truncation)
            return law;
        var min = truncation.Min is { } least ? $", min: {least}" : "";
        var max = truncation.Max is { } greatest ? $", max: {greatest}" : "";
        return $"new({law}{min}{max})";
    }
}
