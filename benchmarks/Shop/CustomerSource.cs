using System;

namespace SynthFixtures.Generated.Shop
{
    using global::Shop;
    using global::SynthFixtures.Distributions;
    using global::SynthFixtures.Rows;

    /// <summary>Makes rows of <see cref="Customer"/>; equal (seed, row) give equal rows.</summary>
    internal sealed class CustomerSource : SyntheticSource<Customer>
    {
        private static readonly RandomGuid Id = new();
        private static readonly Choice<string> FirstName = new(values: ["Ada", "Alan", "Barbara", "Claude", "Donald", "Edsger", "Emmy", "Frances", "Grace", "John", "Katherine", "Niklaus"]);
        private static readonly Choice<string> LastName = new(values: ["Allen", "Dijkstra", "Hopper", "Johnson", "Knuth", "Liskov", "Lovelace", "Noether", "Shannon", "Turing", "Neumann", "Wirth"]);
        private static readonly TimeRange RegisteredAt = new(from: "2020-01-01", to: "2025-01-01");
        private static readonly TruncatedToIntegers<Normal> Age = new(new(mean: 40, standardDeviation: 12), min: 18, max: 90);
        private static readonly LogNormal Balance = new(logMean: 7, logStandardDeviation: 1);
        private static readonly Choice<Tier> Tier = new(values: [global::Shop.Tier.Basic, global::Shop.Tier.Silver, global::Shop.Tier.Gold, global::Shop.Tier.Platinum], weights: [60, 25, 10, 5]);
        private static readonly Bernoulli IsActive = new(probability: 0.8);
        private static readonly Choice<string> City = new(values: ["Berlin", "Hamburg", "Munich", "Cologne", "Frankfurt", "Stuttgart", "Leipzig", "Dresden", "Hanover", "Bremen"]);
        private static readonly Uniform Discount = new(min: 0, max: 0.3);
        private static readonly Poisson OpenOrders = new(mean: 3);

        public CustomerSource()
            : base(columns: 12)
        {
        }

        protected override void Fill(ref RowBlock block, Span<Customer> rows)
        {
            var id = block.Column<Guid>();
            Id.Fill(ref block, Streams.Id, id);

            var firstName = block.Uniforms(Streams.FirstName);

            var lastName = block.Uniforms(Streams.LastName);

            var registeredAt = block.Uniforms(Streams.RegisteredAt);

            var age = block.Uniforms(Streams.Age);
            Columns.Quantile(in Age, age);

            var balance = block.Uniforms(Streams.Balance);
            Columns.Quantile(in Balance, balance);

            var tier = block.Uniforms(Streams.Tier);

            var isActive = block.Uniforms(Streams.IsActive);
            Columns.Quantile(in IsActive, isActive);

            var city = block.Uniforms(Streams.City);

            var discount = block.Uniforms(Streams.Discount);
            Columns.Quantile(in Discount, discount);

            var openOrders = block.Uniforms(Streams.OpenOrders);
            Columns.Quantile(in OpenOrders, openOrders);

            for (var i = 0; i < rows.Length; i++)
            {
                var firstNameOfRow = FirstName.Quantile(firstName[i]);
                var lastNameOfRow = LastName.Quantile(lastName[i]);
                rows[i] = new Customer
                {
                    Id = id[i],
                    FirstName = firstNameOfRow,
                    LastName = lastNameOfRow,
                    Email = Customer.MakeEmail(firstNameOfRow, lastNameOfRow),
                    RegisteredAt = RegisteredAt.Quantile(registeredAt[i]),
                    Age = Cells.ToInt32(age[i]),
                    Balance = Cells.ToDecimal(balance[i], decimals: 2),
                    Tier = Tier.Quantile(tier[i]),
                    IsActive = Cells.ToBoolean(isActive[i]),
                    City = City.Quantile(city[i]),
                    Discount = discount[i],
                    OpenOrders = Cells.ToInt32(openOrders[i]),
                };
            }
        }

        private static class Streams
        {
            public const ulong Id = 0x0123456789ABCDE0;
            public const ulong FirstName = 0x0123456789ABCDE1;
            public const ulong LastName = 0x0123456789ABCDE2;
            public const ulong RegisteredAt = 0x0123456789ABCDE3;
            public const ulong Age = 0x0123456789ABCDE4;
            public const ulong Balance = 0x0123456789ABCDE5;
            public const ulong Tier = 0x0123456789ABCDE6;
            public const ulong IsActive = 0x0123456789ABCDE7;
            public const ulong City = 0x0123456789ABCDE8;
            public const ulong Discount = 0x0123456789ABCDE9;
            public const ulong OpenOrders = 0x0123456789ABCDEA;
        }
    }
}
