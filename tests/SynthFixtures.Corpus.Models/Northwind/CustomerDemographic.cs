using System.Collections.Generic;
using SynthFixtures;

namespace Northwind;

/// <summary>Many to many with Customer.</summary>
[Synthetic]
public class CustomerDemographic
{
    [Pattern("[A-Z]{10}")]
    public string CustomerTypeID { get; set; } = null!;

    public string? CustomerDesc { get; set; }

    public virtual ICollection<Customer> Customers { get; set; } = new List<Customer>();
}
