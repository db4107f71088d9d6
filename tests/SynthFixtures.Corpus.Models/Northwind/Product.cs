using System.Collections.Generic;
using SynthFixtures;

namespace Northwind;

[Synthetic]
public class Product
{
    [Sequence]
    public int ProductID { get; set; }

    public string ProductName { get; set; } = null!;

    public int? SupplierID { get; set; }

    public int? CategoryID { get; set; }

    [Pick("10 boxes x 20 bags", "24 - 12 oz bottles", "48 - 6 oz jars", "1 kg pkg.")]
    public string? QuantityPerUnit { get; set; }

    [LogNormal(3, 0.8)]
    public decimal? UnitPrice { get; set; }

    [Poisson(40)]
    public short? UnitsInStock { get; set; }

    public short? UnitsOnOrder { get; set; }

    public short? ReorderLevel { get; set; }

    [Bernoulli(0.1)]
    public bool Discontinued { get; set; }

    [Parent]
    public virtual Category? Category { get; set; }

    public virtual Supplier? Supplier { get; set; }

    public virtual ICollection<OrderDetail> OrderDetails { get; set; } = new List<OrderDetail>();
}
