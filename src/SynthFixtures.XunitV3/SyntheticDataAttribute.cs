using System;
using System.Collections.Generic;
using System.Reflection;
using System.Threading.Tasks;
using SynthFixtures.Testing;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace SynthFixtures;

/// <summary>Feeds a theory with synthetic rows. Each row is a test of its own, named by its seed and number.</summary>
/// <remarks>
/// <para>
/// Parameters of a synthetic type get its rows; the first of a type under <see cref="Seed"/> itself, a later one under a seed of its own,
/// so that
/// the two differ. Other parameters are made by their own attribute (<c>[Normal(100, 15)] decimal amount</c>) or, without one, by their
/// type.
/// </para>
/// <para>
/// The attribute may be repeated: <c>[SyntheticData(Rows = 50, Seed = 42)] [SyntheticData(Rows = 50, Seed = 43)]</c>. A row that several of
/// them
/// ask for is listed once. <see cref="PinnedRowAttribute"/> keeps a row that once failed.
/// </para>
/// <para>
/// It stands beside <see cref="SyntheticTheoryAttribute"/>, in the place of <c>[Theory]</c>. What xunit's data attributes have
/// (<c>Skip</c>, <c>SkipWhen</c>,
/// <c>Explicit</c>, <c>Timeout</c>, <c>Traits</c>, <c>Label</c>, <c>TestDisplayName</c>) holds for its rows.
/// </para>
/// </remarks>
/// <example><code>
/// [SyntheticTheory, SyntheticData(Rows = 50, Seed = 42)]
/// public void Shares_add_up(Person person) => Assert.Equal(100m, person.Rent + person.Food + person.Fun);
/// </code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public partial class SyntheticDataAttribute : DataAttribute, ISyntheticData
{
    /// <inheritdoc/>
    RowRequest ISyntheticData.Request
    {
        get
        {
            request.Skip = Skip;
            return request;
        }
    }

    internal bool? IsExplicit => ExplicitAsNullable;

    internal int? OwnTimeout => TimeoutAsNullable;

    /// <summary>Nothing: the rows are those of <see cref="SyntheticTheoryAttribute"/>, which lists them without making them.</summary>
    /// <param name="testMethod">The theory.</param>
    /// <param name="disposalTracker">Not used.</param>
    /// <exception cref="ArgumentException">The method is no <c>[SyntheticTheory]</c>.</exception>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        ArgumentNullException.ThrowIfNull(testMethod);
        return testMethod.IsDefined(typeof(SyntheticTheoryAttribute), inherit: true)
            ? new([])
            : throw new ArgumentException(
                $"[SyntheticData] on {testMethod.ReflectedType?.Name}.{testMethod.Name} stands beside [Theory]; "
                + "write [SyntheticTheory] in its place, which lists the rows and shows a failing one.");
    }

    /// <inheritdoc/>
    public override bool SupportsDiscoveryEnumeration() => true;
}
