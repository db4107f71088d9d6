using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing.Reached;

/// <summary>A source of values that differ from run to run, or between machines.</summary>
/// <param name="Name">How a message calls it: <c>DateTime.UtcNow</c>.</param>
/// <param name="Remedy">What to do instead, where that is not the same for all sources.</param>
internal sealed record Ambient(string Name, string? Remedy = null);

/// <summary>What differs from run to run, or between machines: clocks, random numbers, the environment, files, the culture.</summary>
internal static class AmbientSources
{
    private const string StateOffset = "state the offset: new DateTimeOffset(time, TimeSpan.Zero)";
    private const string StateKind = "keep the kind that the time has, or take a DateTimeOffset";

    // All members, or the named ones.
    private static readonly Dictionary<string, string[]?> Sources = new()
    {
        ["System.DateTime"] = ["Now", "UtcNow", "Today", "ToLocalTime", "ToUniversalTime", "ToFileTime", "FromFileTime"],
        ["System.DateTimeOffset"] = ["Now", "UtcNow", "ToLocalTime", "LocalDateTime", "op_Implicit", "FromFileTime"],
        ["System.TimeProvider"] = ["System", "GetUtcNow", "GetLocalNow", "GetTimestamp", "GetElapsedTime", "LocalTimeZone"],
        ["System.TimeZoneInfo"] = ["Local", "GetSystemTimeZones"],
        ["System.TimeZone"] = ["CurrentTimeZone"],
        ["System.Diagnostics.Stopwatch"] = null,
        ["System.Diagnostics.Process"] = null,
        ["System.Diagnostics.Debugger"] = ["IsAttached", "IsLogging"],
        ["System.Diagnostics.Activity"] = ["Current"],
        ["System.Environment"] = null,
        ["System.OperatingSystem"] = null,
        ["System.AppDomain"] = ["CurrentDomain"],
        ["System.AppContext"] = ["BaseDirectory"],
        ["System.GC"] = null,
        ["System.Console"] = ["ReadLine", "ReadKey", "Read", "In"],
        ["System.Runtime.InteropServices.RuntimeInformation"] = null,
        ["System.Guid"] = ["NewGuid", "CreateVersion7"],
        ["System.Random"] = ["Shared"],
        ["System.Linq.Enumerable"] = ["Shuffle"],
        ["System.Security.Cryptography.RandomNumberGenerator"] = null,
        ["System.HashCode"] = null,
        ["System.Runtime.CompilerServices.RuntimeHelpers"] = ["GetHashCode"],
        ["System.Globalization.CultureInfo"] =
            ["CurrentCulture", "CurrentUICulture", "InstalledUICulture", "DefaultThreadCurrentCulture", "DefaultThreadCurrentUICulture"],
        ["System.Globalization.RegionInfo"] = ["CurrentRegion"],
        ["System.Globalization.NumberFormatInfo"] = ["CurrentInfo"],
        ["System.Globalization.DateTimeFormatInfo"] = ["CurrentInfo"],
        ["System.StringComparer"] = ["CurrentCulture", "CurrentCultureIgnoreCase"],
        ["System.StringComparison"] = ["CurrentCulture", "CurrentCultureIgnoreCase"],
        ["System.FormattableString"] = ["CurrentCulture"],
        ["System.IO.File"] = null,
        ["System.IO.Directory"] = null,
        ["System.IO.DriveInfo"] = null,
        ["System.IO.FileSystemInfo"] = null,
        ["System.IO.FileInfo"] = ["Exists", "Length", "OpenRead", "OpenText", "IsReadOnly"],
        ["System.IO.DirectoryInfo"] = ["Exists", "GetFiles", "GetDirectories", "GetFileSystemInfos", "EnumerateFiles", "EnumerateDirectories"],
        ["System.IO.Path"] =
            ["GetTempFileName", "GetTempPath", "GetRandomFileName", "GetFullPath", "Combine", "DirectorySeparatorChar", "PathSeparator"],
        ["System.Reflection.Assembly"] = ["Location"],
        ["System.Net.Dns"] = null,
        ["System.Net.NetworkInformation.NetworkInterface"] = null,
        ["System.Security.Principal.WindowsIdentity"] = ["GetCurrent"],
        ["System.Threading.Thread"] = ["CurrentThread", "GetCurrentProcessorId", "ManagedThreadId"],
        ["System.Threading.Tasks.Task"] = ["CurrentId", "Id"],
    };

    private static readonly HashSet<string> Homes = [.. Sources.Keys.Select(name => name.Substring(name.LastIndexOf('.') + 1))];

    /// <summary>The source that a symbol is, or null.</summary>
    public static Ambient? Of(ISymbol symbol)
    {
        if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor)
            return Created(constructor);
        if (symbol is not (IMethodSymbol or IPropertySymbol or IFieldSymbol) || symbol.ContainingType is not { } home || !Homes.Contains(home.Name)
            || (symbol is IMethodSymbol { ReturnsVoid: true } method && !method.Parameters.Any(CanTake)) || !IsListed(home, symbol))
            return null;
        return symbol.Name switch
        {
            "op_Implicit" => new("the conversion of DateTime to DateTimeOffset, by the local time zone,", StateOffset),
            "ToLocalTime" or "ToUniversalTime" when home.Name == "DateTime" => new(NameOf(symbol), StateKind),
            _ => new(NameOf(symbol)),
        };
    }

    /// <summary>How a message calls a member: <c>DateTime.UtcNow</c>.</summary>
    public static string NameOf(ISymbol member) => $"{member.ContainingType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}.{member.Name}";

    // Of random numbers with a seed, each run has the same.
    private static Ambient? Created(IMethodSymbol constructor) => constructor.ContainingType.Name switch
    {
        "Random" when constructor.Parameters.IsEmpty && constructor.ContainingType.ToDisplayString() == "System.Random" => new("new Random()"),
        "DateTimeOffset" when constructor.Parameters.Length == 1
            && constructor.Parameters[0].Type.SpecialType == SpecialType.System_DateTime =>
            new("new DateTimeOffset(DateTime), by the local time zone,", StateOffset),
        _ => null,
    };

    // A buffer that a method without a result fills.
    private static bool CanTake(IParameterSymbol parameter) =>
        parameter.RefKind is RefKind.Ref or RefKind.Out || parameter.Type is IArrayTypeSymbol or { Name: "Span" or "Memory" };

    private static bool IsListed(INamedTypeSymbol home, ISymbol member) =>
        Sources.TryGetValue(home.ToDisplayString(), out var members)
        && (members is null
            ? member is not IFieldSymbol { IsConst: true } && (member.IsStatic || member.Name is not ("Name" or "FullName" or "Extension"))
            : members.Contains(member.Name));
}
