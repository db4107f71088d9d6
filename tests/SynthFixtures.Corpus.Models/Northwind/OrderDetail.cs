using SynthFixtures;

namespace Northwind;

[Synthetic]
public class OrderDetail
{
    public int OrderID { get; set; }

    public int ProductID { get; set; }

    [LogNormal(3, 0.8)]
    public decimal UnitPrice { get; set; }

    [NegativeBinomial(2, 0.08, Min = 1)]
    public short Quantity { get; set; }

    [Weighted(0f, 12), Weighted(0.05f, 3), Weighted(0.15f, 2), Weighted(0.25f, 3)]
    public float Discount { get; set; }

    [Parent]
    public virtual Order Order { get; set; } = null!;

    public virtual Product Product { get; set; } = null!;
}
