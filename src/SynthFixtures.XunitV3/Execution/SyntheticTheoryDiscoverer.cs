using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using SynthFixtures.Testing;
using Xunit.Sdk;
using Xunit.v3;

namespace SynthFixtures.Execution;

/// <summary>
/// Lists the tests of a <see cref="SyntheticTheoryAttribute"/>: one for each row, whether or not xunit enumerates theories in advance.
/// </summary>
internal sealed class SyntheticTheoryDiscoverer : TheoryDiscoverer
{
    /// <inheritdoc/>
    public override async ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute)
    {
        ArgumentNullException.ThrowIfNull(testMethod);
        var method = testMethod.Method;

        // The theory as one test: what xunit itself reads from its attributes.
        var whole = (XunitTestCase)(await CreateTestCasesForTheory(discoveryOptions, testMethod, (ITheoryAttribute)factAttribute).ConfigureAwait(false)).Single();
        var cases = new List<IXunitTestCase>();
        SyntheticDataAttribute[] own = [.. method.GetCustomAttributes<SyntheticDataAttribute>(inherit: true)];
        if (testMethod.DataAttributes.Any(data => data is not ISyntheticData))
            cases.AddRange(await base.Discover(discoveryOptions, testMethod, factAttribute).ConfigureAwait(false));
        try
        {
            if (own.Length > 0)
                cases.AddRange(Rows(SyntheticTheory.Of(method), own, whole));
            return cases.Count > 0 ? cases : [Error(whole, "[SyntheticTheory] has no rows; write [SyntheticData] beside it.")];
        }
        catch (Exception exception) when (exception is ArgumentException or SyntheticModelException)
        {
            return [.. cases, whole is { SkipReason: not null, SkipUnless: null, SkipWhen: null } ? whole : Error(whole, exception.Message)];
        }
    }

    private static IEnumerable<IXunitTestCase> Rows(SyntheticTheory theory, SyntheticDataAttribute[] attributes, XunitTestCase whole)
    {
        var labels = new HashSet<string>();
        foreach (var row in theory.Rows())
        {
            // Rows that differ in nothing that is shown (one is skipped, say) are told apart by their order.
            var identity = row.Label;
            for (var i = 2; !labels.Add(identity); i++)
                identity = $"{row.Label} ({i})";
            yield return SyntheticTestCase.Of(new(theory, row, attributes[row.Ordinal], whole, identity));
        }
    }

    private static ExecutionErrorTestCase Error(XunitTestCase whole, string message) =>
        new(whole.TestMethod, whole.TestCaseDisplayName, whole.UniqueID, whole.SourceFilePath, whole.SourceLineNumber, message);
}
