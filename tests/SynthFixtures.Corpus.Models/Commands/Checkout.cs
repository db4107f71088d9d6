using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Shop.Application.Checkout;

[Synthetic]
public sealed record PlaceOrder(Guid CustomerId, IReadOnlyCollection<PlaceOrder.Line> Lines, PlaceOrder.Delivery ShipTo, string? CouponCode = null)
{
    [Synthetic]
    public sealed record Line(string Sku, [Poisson(2, Min = 1)] int Quantity)
    {
        public decimal? ListPrice { get; init; }
    }

    [Synthetic]
    public sealed record Delivery(string Name, Delivery.Postal Address, DateOnly? NotBefore)
    {
        [Synthetic]
        public sealed record Postal(string Street, [Pattern("[0-9]{5}")] string Zip, string City, [Constant("DE")] string Country = "DE");
    }

    public sealed class Handler
    {
        public Guid Handle(PlaceOrder command) => command.CustomerId;
    }
}
