using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using SynthFixtures;

namespace Warehouse.Values;

public readonly record struct ProductId(Guid Value)
{
    public static ProductId New() => new(Guid.Empty);

    public override string ToString() => Value.ToString("N");
}

public readonly record struct ShelfId(string Code);

public readonly struct LotNumber : IComparable<LotNumber>, IEquatable<LotNumber>
{
    public LotNumber(long value) => Value = value;

    public long Value { get; }

    public int CompareTo(LotNumber other) => Value.CompareTo(other.Value);

    public bool Equals(LotNumber other) => Value == other.Value;

    public override bool Equals(object? obj) => obj is LotNumber other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();
}

public record TenantId(string Value);

[Synthetic]
public readonly struct StockKey
{
    public StockKey(ProductId product, ShelfId shelf, LotNumber? lot)
    {
        Product = product;
        Shelf = shelf;
        Lot = lot;
    }

    public ProductId Product { get; }

    public ShelfId Shelf { get; }

    public LotNumber? Lot { get; }
}

[Synthetic]
public sealed class StockReport
{
    public required TenantId Tenant { get; init; }

    [Sequence]
    public required LotNumber FirstLot { get; init; }

    public required Dictionary<ProductId, int> Quantities { get; init; }

    public required FrozenDictionary<ShelfId, ProductId[]> Layout { get; init; }

    public required SortedSet<LotNumber> Lots { get; init; }

    [Pattern("[A-Z][0-9]{2}")]
    public required ShelfId[] Shelves { get; init; }
}
