using System;

namespace SynthFixtures;

/// <summary>Feeds a test with synthetic rows whose first arguments are given, the same in every row.</summary>
/// <remarks>Constants convert as C# converts them; a text becomes what the parameter's type reads from it, a <see cref="Guid"/> or a date
/// for example.</remarks>
/// <param name="values">The values of the first parameters.</param>
/// <example><code>
/// [SyntheticTheory]
/// [InlineSyntheticData(0, "EUR", Rows = 10, Seed = 42)]
/// [InlineSyntheticData(19, "USD", Rows = 10, Seed = 42)]
/// public void Tax_is_added(int percent, string currency, Order order) => ...
/// </code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class InlineSyntheticDataAttribute(params object?[]? values) : SyntheticDataAttribute(values ?? [null]);
