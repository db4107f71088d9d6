using System;
using System.Collections.Generic;
using System.Reflection;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using SynthFixtures.Execution;
using SynthFixtures.Testing;

namespace SynthFixtures;

/// <summary>Feeds a theory with synthetic rows. Each row is a test of its own, named by its seed and number.</summary>
/// <remarks>
/// <para>
/// Parameters of a synthetic type get its rows; the first of a type under <see cref="Seed"/> itself, a later one under a seed of its own, so that
/// the two differ. Other parameters are made by their own attribute (<c>[Normal(100, 15)] decimal amount</c>) or, without one, by their type. A
/// <see cref="System.Threading.CancellationToken"/> is that of the test's <c>TestContext</c>.
/// </para>
/// <para>
/// The attribute may be repeated: <c>[SyntheticData(Rows = 50, Seed = 42)] [SyntheticData(Rows = 50, Seed = 43)]</c>. A row that several of them
/// ask for is listed once. <see cref="PinnedRowAttribute"/> keeps a row that once failed. The method is marked by
/// <see cref="SyntheticTheoryAttribute"/>, in the place of <c>[TestMethod]</c>.
/// </para>
/// </remarks>
/// <example><code>
/// [SyntheticTheory, SyntheticData(Rows = 50, Seed = 42)]
/// public void Shares_add_up(Person person) => Assert.AreEqual(100m, person.Rent + person.Food + person.Fun);
/// </code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public partial class SyntheticDataAttribute : Attribute, ISyntheticData, ITestDataSource
{
    /// <summary>Why the rows are not run, or null where they are.</summary>
    public string? Skip
    {
        get => request.Skip;
        set => request.Skip = value;
    }

    /// <inheritdoc/>
    RowRequest ISyntheticData.Request => request;

    /// <summary>Which rows there are, for MSTest to list; nothing is made.</summary>
    /// <param name="methodInfo">The theory.</param>
    /// <exception cref="ArgumentException">The properties contradict each other, or ask for rows that do not exist.</exception>
    /// <exception cref="SyntheticModelException">A parameter cannot be made, or the method is marked by another attribute than <see cref="SyntheticTheoryAttribute"/>.</exception>
    public IEnumerable<object?[]> GetData(MethodInfo methodInfo)
    {
        ArgumentNullException.ThrowIfNull(methodInfo);
        return RowData.Of(this, methodInfo);
    }

    /// <summary>The name of a row: <c>Totals_add_up [seed 42, row 3]</c>. The rows have theirs already.</summary>
    /// <param name="methodInfo">The theory.</param>
    /// <param name="data">What stands for the row.</param>
    public string? GetDisplayName(MethodInfo methodInfo, object?[]? data) => null;
}
