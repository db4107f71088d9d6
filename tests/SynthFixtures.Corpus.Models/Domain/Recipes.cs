using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using SynthFixtures;

namespace Kitchen.Domain;

[Synthetic]
public class Recipe
{
    public Recipe()
    {
    }

    [SetsRequiredMembers]
    public Recipe(string title, TimeSpan preparation, IEnumerable<Ingredient> ingredients)
    {
        Title = title;
        Preparation = preparation;
        Ingredients = [.. ingredients];
    }

    public required string Title { get; init; }

    public required TimeSpan Preparation { get; init; }

    public required List<Ingredient> Ingredients { get; init; }

    [Uniform(1, 8)]
    public int Servings { get; set; }

    public Diet Diet { get; set; }
}

[Synthetic]
public sealed record Ingredient(string Name, [Uniform(1, 500)] decimal Amount, Unit Unit);

public enum Unit
{
    Gram,
    Millilitre,
    Piece,
}

[Flags]
public enum Diet
{
    Vegan = 1,
    GlutenFree = 2,
    NutFree = 4,
}
