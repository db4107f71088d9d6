using SynthFixtures;

namespace Northwind;

[Synthetic]
public class EmployeeTerritory
{
    public int EmployeeID { get; set; }

    [Pattern("[0-9]{5}")]
    public string TerritoryID { get; set; } = null!;

    [Parent]
    public virtual Employee Employee { get; set; } = null!;

    public virtual Territory Territory { get; set; } = null!;
}
