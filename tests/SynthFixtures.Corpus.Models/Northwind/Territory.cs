using System.Collections.Generic;
using SynthFixtures;

namespace Northwind;

[Synthetic]
public class Territory
{
    [Pattern("[0-9]{5}")]
    public string TerritoryID { get; set; } = null!;

    public string TerritoryDescription { get; set; } = null!;

    public int RegionID { get; set; }

    [Parent]
    public virtual Region Region { get; set; } = null!;

    public virtual ICollection<EmployeeTerritory> EmployeeTerritories { get; set; } = new List<EmployeeTerritory>();
}
