using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SynthFixtures.Generator.Parsing.Reached;

namespace SynthFixtures.Generator.Parsing.Storage;

/// <summary>What methods without code here write: of arrays, spans and collections.</summary>
internal static class PlatformWrites
{
    /// <summary>The places that a call writes, each with whether it gets a wholly new value.</summary>
    /// <param name="call">The call.</param>
    /// <param name="paths">Finds places.</param>
    /// <param name="frame">Where the call stands.</param>
    public static IEnumerable<(Location? Place, bool IsWhole)> Of(IInvocationOperation call, PathReader paths, Frame frame)
    {
        var method = call.TargetMethod;
        var given = call.Arguments.OrderBy(a => a.Parameter?.Ordinal).Select(a => a.Value).ToList();
        Location? At(IOperation? operation) => paths.Of(operation, frame);
        switch (method.ContainingType.ToDisplayString(), method.Name, given.Count)
        {
            case ("System.Array", "Fill" or "Clear", > 0):
                return [(At(given[0]), given.Count == (method.Name == "Fill" ? 2 : 1))];
            case ("System.Array", "Copy" or "ConstrainedCopy" or "Resize", > 1):
                return [(At(given[given.Count == 3 ? 1 : given.Count == 2 ? 0 : 2]), given.Count == 3)];
            case ("System.Buffer", "BlockCopy", 5):
                return [(At(given[2]), false)];
            case ("System.Array", "SetValue", > 1):
                return [(Entry(call.Instance, given.Skip(1)), true)];
            case (_, "CopyTo", 2) when Bodies.Unconverted(given[0])?.Type is IArrayTypeSymbol:
                return [(At(given[0]), given[1].ConstantValue is { HasValue: true, Value: 0 })];
            case (_, "CopyTo" or "TryCopyTo", _) when given.FirstOrDefault(IsSpan) is { } target:
                return [(At(target), true)];
        }
        if (method is { Name: "Fill" or "Clear" } && call.Instance is { } span && IsSpan(span))
            return [(At(span), true)];
        if (!StaticState.IsChanging(method) || method.Name.StartsWith("Remove") || At(call.Instance) is not { } holder)
            return [];
        if (StaticState.IsKeyed(Bodies.Unconverted(call.Instance)?.Type))
            return given.Count == 0 ? [(holder, true)] : [(Entry(call.Instance, given.Take(1)), method.Name == "Add")];
        // What is inserted stands at its index; the rest has moved.
        return method.Name == "Insert" && given.Count == 2 && method.ContainingNamespace.Name != "Text" ? [(Entry(call.Instance, given.Take(1)), true)]
            : [(holder, method.Name == "Clear")];

        Location? Entry(IOperation? instance, IEnumerable<IOperation> keys) => paths.Entry(At(instance), keys, frame);
    }

    private static bool IsSpan(IOperation operation) => Bodies.Unconverted(operation)?.Type is { Name: "Span" or "Memory", ContainingNamespace.Name: "System" };
}
