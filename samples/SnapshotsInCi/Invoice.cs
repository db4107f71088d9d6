namespace Orders;

/// <summary>The code under test.</summary>
public sealed record Invoice(int Order, decimal Net, decimal Shipping, decimal Total)
{
    public static Invoice Of(Order order)
    {
        var shipping = order.Channel == Channel.Shop || order.Amount >= 100 ? 0 : 4.90m;
        return new(order.Number, order.Amount, shipping, order.Amount + shipping);
    }
}
