using System.Collections.Generic;
using SynthFixtures;

namespace Northwind;

[Synthetic]
public class Region
{
    [Uniform(1, 4)]
    public int RegionID { get; set; }

    [Pick("Eastern", "Western", "Northern", "Southern")]
    public string RegionDescription { get; set; } = null!;

    public virtual ICollection<Territory> Territories { get; set; } = new List<Territory>();
}
