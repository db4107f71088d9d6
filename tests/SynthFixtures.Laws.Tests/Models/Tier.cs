namespace SynthFixtures.Laws.Tests;

public enum Tier
{
    Basic,
    Silver,
    Gold,
}
