using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Northwind;

[Synthetic]
public class Order
{
    [Sequence(10_248)]
    public int OrderID { get; set; }

    public string? CustomerID { get; set; }

    public int? EmployeeID { get; set; }

    [DateRange("1996-07-04", "1998-05-07")]
    public DateTime? OrderDate { get; set; }

    [Derive(nameof(RequiredAfter))]
    public DateTime? RequiredDate { get; set; }

    [Missing(0.03), DateRange("1996-07-10", "1998-05-07")]
    public DateTime? ShippedDate { get; set; }

    public int? ShipVia { get; set; }

    [LogNormal(3.5, 1)]
    public decimal? Freight { get; set; }

    public string? ShipName { get; set; }

    public string? ShipAddress { get; set; }

    public string? ShipCity { get; set; }

    public string? ShipRegion { get; set; }

    public string? ShipPostalCode { get; set; }

    public string? ShipCountry { get; set; }

    [Parent]
    public virtual Customer? Customer { get; set; }

    public virtual Employee? Employee { get; set; }

    public virtual Shipper? ShipViaNavigation { get; set; }

    [Count(1, 5)]
    public virtual ICollection<OrderDetail> OrderDetails { get; set; } = new List<OrderDetail>();

    public static DateTime? RequiredAfter(DateTime? orderDate, [Pick(14, 28, 42)] int days) => orderDate?.AddDays(days);
}
