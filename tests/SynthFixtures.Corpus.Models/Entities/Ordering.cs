using System;
using System.Collections.Generic;
using System.Linq;
using SynthFixtures;

namespace Ordering.Persistence;

public enum OrderStatus
{
    Submitted = 1,
    AwaitingValidation,
    StockConfirmed,
    Paid,
    Shipped,
    Cancelled,
}

[Synthetic]
public class Order
{
    public Guid Id { get; set; }

    [Sequence(10_000)]
    public long Number { get; set; }

    [DateRange("2023-01-01", "2025-01-01")]
    public DateTime PlacedAt { get; set; }

    [Weighted(OrderStatus.Submitted, 5), Weighted(OrderStatus.Paid, 3), Weighted(OrderStatus.Cancelled, 1)]
    public OrderStatus Status { get; set; }

    public Guid BuyerId { get; set; }

    public virtual Buyer Buyer { get; set; } = null!;

    public OwnedAddress ShipTo { get; set; } = null!;

    public OwnedAddress? BillTo { get; set; }

    [Count(1, 6)]
    public virtual List<OrderItem> Items { get; set; } = [];

    [Missing(0.7)]
    public DateTime? ShippedAt { get; set; }

    public decimal Total => Items.Sum(item => item.Units * item.UnitPrice);
}

[Synthetic]
public class OrderItem
{
    public int Id { get; set; }

    [Parent]
    public virtual Order Order { get; set; } = null!;

    public int ProductId { get; set; }

    [Pick("Espresso machine", "Grinder", "Kettle", "Scale")]
    public string ProductName { get; set; } = "";

    [Uniform(5.0, 500.0)]
    public decimal UnitPrice { get; set; }

    [Exponential(0.5, Max = 50)]
    public decimal Discount { get; set; }

    [Geometric(0.4, Min = 1)]
    public int Units { get; set; }
}

[Synthetic]
public class Buyer
{
    public Guid Id { get; set; }

    public string IdentityGuid { get; set; } = "";

    public string Name { get; set; } = "";

    [Count(1, 2)]
    public virtual ICollection<Order> Orders { get; set; } = [];

    [Count(1, 2)]
    public virtual ICollection<PaymentMethod> PaymentMethods { get; set; } = [];
}

[Synthetic]
public class PaymentMethod
{
    public int Id { get; set; }

    public string Alias { get; set; } = "";

    [Pattern("4[0-9]{15}")]
    public string CardNumber { get; set; } = "";

    public string CardHolderName { get; set; } = "";

    [DateRange("2026-01-01", "2031-12-31")]
    public DateOnly Expiration { get; set; }

    public CardType CardType { get; set; }
}

public enum CardType : byte
{
    Amex = 1,
    Visa = 2,
    MasterCard = 3,
}

[Synthetic]
public class OwnedAddress
{
    public string Street { get; set; } = null!;

    [Pick("Oslo", "Bergen", "Tromsø")]
    public string City { get; set; } = null!;

    public string? State { get; set; }

    [Constant("NO")]
    public string Country { get; set; } = null!;

    [Pattern("[0-9]{4}")]
    public string ZipCode { get; set; } = null!;
}
