using System;
using System.Collections.Generic;
using System.Linq;

namespace SynthFixtures.Testing;

/// <summary>What a test attribute says of the rows that it asks for; what it does not say is null.</summary>
public sealed record RowRequest
{
    /// <summary>How many rows.</summary>
    public int? Rows { get; set; }

    /// <summary>The seed of the rows.</summary>
    public long? Seed { get; set; }

    /// <summary>The number of the first row.</summary>
    public long? FirstRow { get; set; }

    /// <summary>The number of a single row.</summary>
    public long? Row { get; set; }

    /// <summary>How the rows are drawn.</summary>
    public Sampling Sampling { get; set; }

    /// <summary>The values of the first parameters, the same in every row.</summary>
    public IReadOnlyList<object?> Given { get; init; } = [];

    /// <summary>Why the rows are not run, or null where they are.</summary>
    public string? Skip { get; set; }

    /// <inheritdoc/>
    public bool Equals(RowRequest? other) => other is not null
        && (Rows, Seed, FirstRow, Row, Sampling, Skip) == (other.Rows, other.Seed, other.FirstRow, other.Row, other.Sampling, other.Skip)
        && Given.SequenceEqual(other.Given);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rows, Seed, FirstRow, Row, Sampling, Skip, Given.Count);
}

/// <summary>A test attribute that asks for rows; each adapter has its own, on the base class that its framework wants.</summary>
public interface ISyntheticData
{
    /// <summary>What it says.</summary>
    RowRequest Request { get; }
}
