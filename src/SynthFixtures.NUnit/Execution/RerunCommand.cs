using System;
using System.Globalization;
using System.Linq;
using NUnit.Framework.Internal;
using SynthFixtures.Testing;

namespace SynthFixtures.Execution;

/// <summary>What runs one row alone. VSTest and Microsoft.Testing.Platform take the same: NUnit's adapter reads the filter in both.</summary>
/// <remarks>The adapter ends a name at a blank, so that the name of a row is no filter. The method's name is: where others begin with it, they are left out.</remarks>
internal static class RerunCommand
{
    private static readonly char[] Breaks = [' ', '\t', '\r', '\n', '=', '~', '!', '(', ')', '&', '|', '\\', '\'', '"', '<', '>'];

    public static string Of(Test test, TheoryRow row)
    {
        var prefix = test.FullName[..^$"{test.Name[test.MethodName!.Length..]}".Length];
        var others = test.TypeInfo!.Type.GetMethods().Select(method => method.Name)
            .Where(name => name.Length > test.MethodName!.Length && name.StartsWith(test.MethodName, StringComparison.Ordinal))
            .Distinct().Order(StringComparer.Ordinal)
            .Select(name => $"&FullyQualifiedName!~{prefix}{name[test.MethodName!.Length..]}");
        var given = test.Name[(test.MethodName!.Length + 2)..^(row.Identity.Label.Length + 1)].Split(Breaks, StringSplitOptions.RemoveEmptyEntries)
            .Select(part => $"&FullyQualifiedName~{part}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"dotnet test --filter 'FullyQualifiedName~{prefix}{string.Concat(others)}{string.Concat(given)}&Seed={row.Identity.Seed}&Row={row.Identity.Row}'");
    }
}
