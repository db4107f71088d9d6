using System;
using System.Collections.Generic;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Commands;
using SynthFixtures.Execution;
using SynthFixtures.Testing;

namespace SynthFixtures;

/// <summary>Feeds a test with synthetic rows. Each row is a test of its own, named by its seed and number.</summary>
/// <remarks>
/// <para>
/// Parameters of a synthetic type get its rows; the first of a type under <see cref="Seed"/> itself, a later one under a seed of its own, so that
/// the two differ. Other parameters are made by their own attribute (<c>[Normal(100, 15)] decimal amount</c>) or, without one, by their type. A
/// <see cref="System.Threading.CancellationToken"/> is that of <c>[CancelAfter]</c>.
/// </para>
/// <para>
/// The attribute may be repeated: <c>[SyntheticData(Rows = 50, Seed = 42)] [SyntheticData(Rows = 50, Seed = 43)]</c>. A row that several of them
/// ask for is listed once. <see cref="PinnedRowAttribute"/> keeps a row that once failed. <c>[Test]</c> may stand beside it, and need not.
/// </para>
/// <para>
/// A failure shows the row: its values, and three lines to paste, which make the row by hand, pin it, and run it again. Tests are named
/// <c>Totals_add_up [seed 42, row 3]</c> and have the properties <c>Seed</c> and <c>Row</c>. Rows are made when they run.
/// </para>
/// </remarks>
/// <example><code>
/// [Test, SyntheticData(Rows = 50, Seed = 42)]
/// public void Shares_add_up(Person person) => Assert.That(person.Rent + person.Food + person.Fun, Is.EqualTo(100m));
/// </code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public partial class SyntheticDataAttribute : NUnitAttribute, ISyntheticData, ITestBuilder, IImplyFixture, IWrapSetUpTearDown
{
    /// <summary>Why the rows are not run, or null where they are.</summary>
    public string? Skip
    {
        get => request.Skip;
        set => request.Skip = value;
    }

    /// <inheritdoc/>
    RowRequest ISyntheticData.Request => request;

    /// <inheritdoc/>
    public IEnumerable<TestMethod> BuildFrom(IMethodInfo method, Test? suite)
    {
        ArgumentNullException.ThrowIfNull(method);
        return RowTests.Of(this, method, suite);
    }

    /// <inheritdoc/>
    public TestCommand Wrap(TestCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return RowTests.Wrap(command, this);
    }
}
