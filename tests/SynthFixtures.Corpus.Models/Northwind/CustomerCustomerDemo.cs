using SynthFixtures;

namespace Northwind;

/// <summary>The join table as an entity.</summary>
[Synthetic]
public class CustomerCustomerDemo
{
    [Pattern("[A-Z]{5}")]
    public string CustomerID { get; set; } = null!;

    [Pattern("[A-Z]{10}")]
    public string CustomerTypeID { get; set; } = null!;

    public virtual Customer Customer { get; set; } = null!;

    public virtual CustomerDemographic CustomerType { get; set; } = null!;
}
