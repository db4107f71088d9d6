using SynthFixtures;

[Synthetic]
public sealed class Order
{
    [Uniform(1, 9)]
    public int Quantity { get; set; }

    public static object Some() => Synthetic.Rows<Order>(3, 1);
}
