using System.Collections.Generic;
using SynthFixtures;

namespace Northwind;

[Synthetic]
public class Category
{
    [Sequence]
    public int CategoryID { get; set; }

    [Pick("Beverages", "Condiments", "Confections", "Dairy Products", "Grains/Cereals", "Meat/Poultry", "Produce", "Seafood")]
    public string CategoryName { get; set; } = null!;

    public string? Description { get; set; }

    public byte[]? Picture { get; set; }

    public virtual ICollection<Product> Products { get; set; } = new List<Product>();
}
