using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using SynthFixtures.Testing;

namespace SynthFixtures.Execution;

/// <summary>What stands for a row in the list of tests: its key, which MSTest stores between listing and running.</summary>
internal static class RowData
{
    private const string Mark = "SynthFixtures ";

    /// <summary>The rows of one attribute.</summary>
    public static IEnumerable<object?[]> Of(ISyntheticData attribute, MethodInfo method)
    {
        // MSTest asks with a wrapper of its own.
        var own = TestOf(method);
        var theory = SyntheticTheory.Of(own);
        return own.GetCustomAttribute<TestMethodAttribute>(inherit: true) is SyntheticTheoryAttribute
            ? theory.Rows(attribute).Select(row => Of(row, own))
            : throw new SyntheticModelException($"[SyntheticData] on {theory.Subject} needs [SyntheticTheory] in the place of [TestMethod], which hands over the rows.");
    }

    /// <summary>The key of a row, or null where the arguments are of another data source.</summary>
    public static string? KeyOf(object?[]? arguments) =>
        arguments is [string text] && text.StartsWith(Mark, StringComparison.Ordinal) ? text[Mark.Length..] : null;

    private static object?[] Of(TheoryRow row, MethodInfo method) =>
    [
        new TestDataRow<string>(Mark + row.Key)
        {
            DisplayName = $"{method.Name} [{row.Label}]",
            TestCategories = [.. row.Traits.Select(trait => string.Create(CultureInfo.InvariantCulture, $"{trait.Key} {trait.Value}"))],
        },
    ];

    private static MethodInfo TestOf(MethodInfo method) =>
        method.ReflectedType!.GetMethods().FirstOrDefault(own => own.MetadataToken == method.MetadataToken && own.Module == method.Module) ?? method;
}
