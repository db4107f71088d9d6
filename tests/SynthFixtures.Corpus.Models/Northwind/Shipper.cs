using System.Collections.Generic;
using SynthFixtures;

namespace Northwind;

[Synthetic]
public class Shipper
{
    public int ShipperID { get; set; }

    [Pick("Speedy Express", "United Package", "Federal Shipping")]
    public string CompanyName { get; set; } = null!;

    public string? Phone { get; set; }

    public virtual ICollection<Order> Orders { get; set; } = new List<Order>();
}
