using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Catalog.Infrastructure;

[Synthetic]
public class CatalogItem
{
    [Sequence(100)]
    public int Id { get; set; }

    public required string Name { get; set; }

    public string? Description { get; set; }

    [LogNormal(3, 0.8, Min = 0.5)]
    public decimal Price { get; set; }

    public string PictureFileName { get; set; } = string.Empty;

    public int CatalogBrandId { get; set; }

    public CatalogBrand CatalogBrand { get; set; } = null!;

    public int CatalogTypeId { get; set; }

    public CatalogType? CatalogType { get; set; }

    [Poisson(20)]
    public int AvailableStock { get; set; }

    public int RestockThreshold { get; set; }

    public int MaxStockThreshold { get; set; }

    [Bernoulli(0.1)]
    public bool OnReorder { get; set; }

    public byte[] RowVersion { get; set; } = [];

    public Dictionary<string, string> Attributes { get; set; } = new(StringComparer.Ordinal);
}

[Synthetic]
public class CatalogBrand
{
    public int Id { get; set; }

    [Pick("Azure", ".NET", "Visual Studio", "SQL Server", "Other")]
    public required string Brand { get; set; }

    public IList<CatalogItem> Items { get; set; } = [];
}

[Synthetic]
public class CatalogType
{
    public int Id { get; set; }

    [Pick("Mug", "T-Shirt", "Sheet", "USB Memory Stick")]
    public required string Type { get; set; }
}

[Synthetic]
public class Category
{
    public int CategoryId { get; set; }

    public string Slug { get; set; } = default!;

    public int? ParentCategoryId { get; set; }

    [MaxDepth(3)]
    public Category? ParentCategory { get; set; }

    [MaxDepth(2), Count(0, 3)]
    public List<Category> SubCategories { get; set; } = [];

    public int SortOrder { get; set; }
}
