namespace Shop;

public enum Tier
{
    Basic,
    Silver,
    Gold,
    Platinum,
}
