using System.Collections.Generic;
using SynthFixtures;

namespace Sales
{
    [Synthetic]
    public record Address(string Street, string City);

    [Synthetic]
    public record Order(int Number, Address BillTo, Shipping.Address ShipTo, Shipping.Order? Delivery);

    public enum Status
    {
        Quoted,
        Sold,
    }

    [Synthetic]
    public class Overview
    {
        public Status Status { get; set; }

        public Shipping.Status Delivery { get; set; }

        public Dictionary<Address, Shipping.Address> Routes { get; set; } = [];

        public (Order Sold, Shipping.Order Sent) Pair { get; set; }
    }
}

namespace Shipping
{
    [Synthetic]
    public record Address(string Line1, string? Line2, string Postcode);

    [Synthetic]
    public record Order(long Number, Address To, Status Status);

    public enum Status
    {
        Packed,
        Sent,
        Delivered,
    }
}
