using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing.Reached;

/// <summary>What differs from run to run, or between machines: clocks, random numbers, the environment, hash codes, the culture.</summary>
internal static class AmbientSources
{
    // All members, or the named ones.
    private static readonly Dictionary<string, string[]?> Sources = new()
    {
        ["System.DateTime"] = ["Now", "UtcNow", "Today"],
        ["System.DateTimeOffset"] = ["Now", "UtcNow"],
        ["System.TimeProvider"] = ["System", "GetUtcNow", "GetLocalNow", "GetTimestamp", "GetElapsedTime", "LocalTimeZone"],
        ["System.TimeZoneInfo"] = ["Local"],
        ["System.TimeZone"] = ["CurrentTimeZone"],
        ["System.Diagnostics.Stopwatch"] = null,
        ["System.Diagnostics.Process"] = ["GetCurrentProcess"],
        ["System.Environment"] = null,
        ["System.Guid"] = ["NewGuid", "CreateVersion7"],
        ["System.Random"] = ["Shared"],
        ["System.Security.Cryptography.RandomNumberGenerator"] = null,
        ["System.HashCode"] = null,
        ["System.Runtime.CompilerServices.RuntimeHelpers"] = ["GetHashCode"],
        ["object"] = ["GetHashCode"],
        ["string"] = ["GetHashCode"],
        ["System.Globalization.CultureInfo"] = ["CurrentCulture", "CurrentUICulture", "InstalledUICulture"],
        ["System.Globalization.RegionInfo"] = ["CurrentRegion"],
        ["System.Globalization.NumberFormatInfo"] = ["CurrentInfo"],
        ["System.Globalization.DateTimeFormatInfo"] = ["CurrentInfo"],
        ["System.IO.Path"] = ["GetTempFileName", "GetTempPath", "GetRandomFileName"],
        ["System.IO.Directory"] = ["GetCurrentDirectory"],
        ["System.Threading.Thread"] = ["CurrentThread", "GetCurrentProcessorId"],
        ["System.Threading.Interlocked"] = ["Increment", "Decrement", "Add"],
        ["System.AppContext"] = ["BaseDirectory"],
        ["System.GC"] = null,
    };

    /// <summary>Whether a member is such a source.</summary>
    public static bool Has(ISymbol member) => member switch
    {
        // Of random numbers with a seed, each run has the same.
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.Parameters.IsEmpty && constructor.ContainingType.ToDisplayString() == "System.Random",
        IMethodSymbol { ReturnsVoid: true } method when !method.Parameters.Any(CanTake) => false,
        IMethodSymbol or IPropertySymbol => member.ContainingType is { } home && IsListed(home, member.Name),
        _ => false,
    };

    /// <summary>How a message calls the source: <c>DateTime.UtcNow</c>.</summary>
    public static string NameOf(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.Constructor }
        ? $"new {member.ContainingType.Name}()"
        : $"{member.ContainingType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}.{member.Name}";

    // A buffer that a method without a result fills.
    private static bool CanTake(IParameterSymbol parameter) =>
        parameter.RefKind is RefKind.Ref or RefKind.Out || parameter.Type is IArrayTypeSymbol or { Name: "Span" or "Memory" };

    private static bool IsListed(INamedTypeSymbol home, string member) =>
        Sources.TryGetValue(home.ToDisplayString(), out var members)
        && (members is null || members.Contains(member));
}
