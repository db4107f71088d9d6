using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>The functions of the platform whose last bits differ from one machine to another, and what of the library does not.</summary>
internal static class PortableFunctions
{
    private const string Elementary = "SynthFixtures.Numerics.Elementary";

    // With x for the argument. What is one word is a function of the library with the same parameters.
    private static readonly Dictionary<string, string> Portable = new()
    {
        ["Exp"] = "Exp",
        ["Log"] = "Log",
        ["Pow"] = "Pow",
        ["Sin"] = "Sin",
        ["Cos"] = "Cos",
        ["Tan"] = "Tan",
        ["Atan"] = "Atan",
        ["ExpM1"] = "Expm1",
        ["LogP1"] = "Log1p",
        ["Exp2"] = "Pow(2, x)",
        ["Exp10"] = "Pow(10, x)",
        ["Exp2M1"] = "Expm1(x * Elementary.Log(2))",
        ["Exp10M1"] = "Expm1(x * Elementary.Log(10))",
        ["Log2"] = "Log(x) / Elementary.Log(2)",
        ["Log10"] = "Log(x) / Elementary.Log(10)",
        ["Log2P1"] = "Log1p(x) / Elementary.Log(2)",
        ["Log10P1"] = "Log1p(x) / Elementary.Log(10)",
        ["Cbrt"] = "Pow(Math.Abs(x), 1.0 / 3) with the sign of x",
        ["RootN"] = "Pow(x, 1.0 / n)",
        ["SinCos"] = "Sin and Cos",
        ["SinPi"] = "Sin(Math.PI * x)",
        ["CosPi"] = "Cos(Math.PI * x)",
        ["TanPi"] = "Tan(Math.PI * x)",
        ["SinCosPi"] = "Sin and Cos",
        ["Asin"] = "Atan(x / Math.Sqrt(1 - x * x))",
        ["Acos"] = "Atan(Math.Sqrt(1 - x * x) / x), and Math.PI more where x < 0",
        ["Atan2"] = "Atan(y / x), with the quadrant by the signs",
        ["AsinPi"] = "Atan(x / Math.Sqrt(1 - x * x)) / Math.PI",
        ["AcosPi"] = "Atan(Math.Sqrt(1 - x * x) / x) / Math.PI",
        ["AtanPi"] = "Atan(x) / Math.PI",
        ["Atan2Pi"] = "Atan(y / x) / Math.PI, with the quadrant by the signs",
        ["Sinh"] = "Expm1: (Expm1(x) - Expm1(-x)) / 2",
        ["Cosh"] = "Exp: (Exp(x) + Exp(-x)) / 2",
        ["Tanh"] = "Expm1: Expm1(2 * x) / (Expm1(2 * x) + 2)",
        ["Asinh"] = "Log(x + Math.Sqrt(x * x + 1))",
        ["Acosh"] = "Log(x + Math.Sqrt(x * x - 1))",
        ["Atanh"] = "Log1p: (Log1p(x) - Log1p(-x)) / 2",
        ["FromPolarCoordinates"] = "Sin and Cos",
        ["Phase"] = "Atan(y / x), with the quadrant by the signs",
    };

    // Interfaces of generic mathematics: a type parameter's functions are those of the type that it stands for.
    private static readonly HashSet<string> Homes =
    [
        "System.Math", "System.MathF", "double", "float", "System.Half", "System.Runtime.InteropServices.NFloat",
        "System.Numerics.Complex", "System.Numerics.BigInteger", "System.Numerics.Vector", "System.Numerics.Tensors.TensorPrimitives",
        "System.Runtime.Intrinsics.Vector64", "System.Runtime.Intrinsics.Vector128", "System.Runtime.Intrinsics.Vector256",
        "System.Runtime.Intrinsics.Vector512", "System.Numerics.IExponentialFunctions<TSelf>", "System.Numerics.ILogarithmicFunctions<TSelf>",
        "System.Numerics.IPowerFunctions<TSelf>", "System.Numerics.ITrigonometricFunctions<TSelf>", "System.Numerics.IHyperbolicFunctions<TSelf>",
        "System.Numerics.IRootFunctions<TSelf>",
        "System.Numerics.IFloatingPointIeee754<TSelf>",
    ];

    /// <summary>Whether the last bits of a function's values differ between platforms.</summary>
    public static bool Differs(ISymbol function) =>
        function is IMethodSymbol or IPropertySymbol && Portable.ContainsKey(function.Name)
        && function.ContainingType is { } home && Homes.Contains(home.OriginalDefinition.ToDisplayString())
        && (home.Name != "BigInteger" || function.Name is "Log" or "Log10");

    /// <summary>How a message calls the function: <c>MathF.Exp</c>, <c>double.Exp</c>.</summary>
    public static string NameOf(ISymbol function) =>
        $"{function.ContainingType.OriginalDefinition.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}.{function.Name}";

    /// <summary>What to use in its place.</summary>
    public static string Replacement(ISymbol function)
    {
        if (Twin(function) is { } twin)
            return twin;
        if (function is IMethodSymbol { Name: "Log", Parameters.Length: 2 })
            return $"{Elementary}.Log(x) / Elementary.Log(newBase)";
        var portable = $"{Elementary}.{Portable[function.Name]}";
        return function.ContainingType.Name switch
        {
            "MathF" or "Single" or "Half" or "NFloat" => $"{portable} on double, then a cast",
            "Math" or "Double" => portable,
            "Complex" => $"the functions of {Elementary} on the real and the imaginary part",
            _ => $"{portable} on double",
        };
    }

    /// <summary>The full name of the function that takes the same arguments and can be called in its place, or null.</summary>
    public static string? Twin(ISymbol function) =>
        function is IMethodSymbol { Parameters.Length: var count } method && method.ContainingType.Name is "Math" or "Double"
        && Portable[function.Name] is var name && name.IndexOf('(') < 0 && name.IndexOf(' ') < 0 && count == (name == "Pow" ? 2 : 1)
            ? $"{Elementary}.{name}"
            : null;
}
