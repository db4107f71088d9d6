using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace SynthFixtures.Architecture.Tests;

/// <summary>What would let a platform, a clock, a culture or a thread show in the values.</summary>
public sealed class PurityTests
{
    // Threads may share the work where a test shows that the bytes are those of one.
    private const string Threads = "src/SynthFixtures/Rows/ParallelRanges.cs";

    // Exact on every platform (IEEE 754 or integers); nothing else of System.Math.
    private static readonly string[] ExactMath = ["Abs", "BigMul", "BitDecrement", "BitIncrement", "Ceiling", "Clamp", "CopySign", "DivRem", "Floor", "FusedMultiplyAdd", "Max", "Min", "Sqrt", "Truncate"];

    private static readonly string[] InexactNames =
        ["Acos", "Acosh", "Asin", "Asinh", "Atan", "Atan2", "Atanh", "Cbrt", "Cos", "Cosh", "Dot", "Exp", "Exp2", "Exp10", "Hypot", "Log", "Log1P", "Log2", "Log10",
            "MultiplyAddEstimate", "Pow", "ReciprocalEstimate", "ReciprocalSqrtEstimate", "RootN", "Sin", "SinCos", "Sinh", "Sum", "Tan", "Tanh"];

    private static readonly string[] Numbers =
        ["System.Double", "System.Single", "System.MathF", "System.Numerics.Vector", "System.Runtime.Intrinsics.Vector128", "System.Runtime.Intrinsics.Vector256",
            "System.Runtime.Intrinsics.Vector512"];

    private static readonly string[] Ambient =
        ["System.Random", "System.Security.Cryptography", "System.Diagnostics.Stopwatch", "System.Diagnostics.Process", "System.TimeProvider", "System.TimeZoneInfo", "System.IO",
            "System.Environment", "System.AppContext", "System.Threading.Monitor", "System.Threading.Lock", "System.Threading.Thread", "System.Threading.Tasks", "System.Activator",
            "System.Reflection.Emit", "System.Reflection.MethodInfo", "System.Reflection.PropertyInfo", "System.Reflection.FieldInfo", "System.Console"];

    private static readonly string[] AmbientMembers =
        ["System.DateTime.Now", "System.DateTime.UtcNow", "System.DateTime.Today", "System.DateTimeOffset.Now", "System.DateTimeOffset.UtcNow", "System.Guid.NewGuid",
            "System.Guid.CreateVersion7", "System.Globalization.CultureInfo.CurrentCulture", "System.Globalization.CultureInfo.CurrentUICulture"];

    [Fact]
    public void Only_exact_operations_of_the_platform_take_part() =>
        AssertNone(symbol => symbol.ContainingType is { } type
            && ((Name(type) == "System.Math" && symbol is IMethodSymbol && !ExactMath.Contains(symbol.Name))
                || (Numbers.Any(n => Name(type) == n || Name(type).StartsWith(n + "<", StringComparison.Ordinal))
                    && (InexactNames.Contains(symbol.Name) || symbol.Name.EndsWith("Estimate", StringComparison.Ordinal) || symbol.Name.EndsWith("Native", StringComparison.Ordinal)))));

    [Fact]
    public void Nothing_ambient_takes_part() =>
        AssertNone(except: Threads, isBanned: symbol => AmbientMembers.Contains($"{Name(symbol.ContainingType)}.{symbol.Name}")
            || Ambient.Any(a => Name(symbol) == a || Name(symbol.ContainingType) == a || symbol.ContainingNamespace?.ToDisplayString() == a));

    [Fact]
    public void Nothing_locks() =>
        Assert.DoesNotContain(Library.Trees, tree => tree.Root.DescendantNodes().OfType<LockStatementSyntax>().Any());

    [Fact]
    public void Kernels_are_values_that_never_change()
    {
        var kernels = typeof(Distributions.Normal).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(Distributions.Normal).Namespace && type.IsValueType && !type.IsEnum).ToList();

        Assert.True(kernels.Count >= 12, $"{kernels.Count} kernels");
        Assert.All(kernels, type => Assert.True(type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute), inherit: false), $"{type.Name} is no readonly struct."));
    }

    private static void AssertNone(Func<ISymbol, bool> isBanned, string except = "")
    {
        var banned = Library.Uses.Select(use => use.Symbol.OriginalDefinition).ToHashSet<ISymbol>(SymbolEqualityComparer.Default);
        banned.RemoveWhere(symbol => !isBanned(symbol));
        IEnumerable<string> found =
            from use in Library.Uses
            where use.File != except && banned.Contains(use.Symbol.OriginalDefinition)
            select $"{use.File}: {use.Symbol.ToDisplayString()}";
        Assert.Empty(found.Distinct());
    }

    private static string Name(ISymbol? symbol) => symbol?.OriginalDefinition.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)
        .RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes)) ?? "";
}
