using System;
using System.Runtime.CompilerServices;

namespace Shop;

/// <summary>The loop that a good engineer writes without a library: one inlined generator, one pass, nothing allocated but the rows.</summary>
/// <remarks>
/// Both normals of a row come from one step of the polar method (Marsaglia &amp; Bray 1964), which is a little faster here than Box-Muller; truncation
/// redraws; Poisson multiplies uniforms (Knuth); the decimal is made from integer cents, which is far cheaper than a conversion from double.
/// </remarks>
internal static class Handwritten
{
    private const double ExpMinusThree = 0.049787068367863944;

    private static readonly long StartTicks = Values.From.Ticks;
    private static readonly int Seconds = (int)(Values.To - Values.From).TotalSeconds;

    public static void Fill(Span<Customer> customers, ulong seed)
    {
        var random = new Xoshiro256PlusPlus(seed);
        for (var i = 0; i < customers.Length; i++)
        {
            var firstName = Values.FirstNames[random.Below(Values.FirstNames.Length)];
            var lastName = Values.LastNames[random.Below(Values.LastNames.Length)];
            var (age, balance) = AgeAndBalance(ref random);

            customers[i] = new Customer
            {
                Id = random.NextGuid(),
                FirstName = firstName,
                LastName = lastName,
                Email = Customer.MakeEmail(firstName, lastName),
                RegisteredAt = new DateTime(StartTicks + (random.Below(Seconds) * TimeSpan.TicksPerSecond), DateTimeKind.Utc),
                Age = age,
                Balance = balance,
                Tier = NextTier(ref random),
                IsActive = random.NextDouble() < 0.8,
                City = Values.Cities[random.Below(Values.Cities.Length)],
                Discount = random.NextDouble() * 0.3,
                OpenOrders = NextPoisson(ref random),
            };
        }
    }

    public static void Fill(Span<Account> accounts, ulong seed)
    {
        var random = new Xoshiro256PlusPlus(seed);
        for (var i = 0; i < accounts.Length; i++)
        {
            var (age, balance) = AgeAndBalance(ref random);

            accounts[i] = new Account
            {
                Id = random.NextGuid(),
                RegisteredAt = new DateTime(StartTicks + (random.Below(Seconds) * TimeSpan.TicksPerSecond), DateTimeKind.Utc),
                Age = age,
                Balance = balance,
                Tier = NextTier(ref random),
                IsActive = random.NextDouble() < 0.8,
                City = Values.Cities[random.Below(Values.Cities.Length)],
                Discount = random.NextDouble() * 0.3,
                OpenOrders = NextPoisson(ref random),
            };
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (int Age, decimal Balance) AgeAndBalance(ref Xoshiro256PlusPlus random)
    {
        int age;
        double second;
        do
        {
            double x, y, norm;
            do
            {
                x = (2 * random.NextDouble()) - 1;
                y = (2 * random.NextDouble()) - 1;
                norm = (x * x) + (y * y);
            }
            while (norm is >= 1 or 0);

            var scale = Math.Sqrt(-2 * Math.Log(norm) / norm);
            age = (int)Math.Floor(40 + (12 * scale * x) + 0.5);
            second = scale * y;
        }
        while (age is < 18 or > 90);

        var cents = (long)((Math.Exp(7 + second) * 100) + 0.5);
        return (age, new decimal((int)cents, (int)(cents >> 32), 0, isNegative: false, scale: 2));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Tier NextTier(ref Xoshiro256PlusPlus random)
    {
        var u = random.NextDouble();
        return u < 0.60 ? Tier.Basic : u < 0.85 ? Tier.Silver : u < 0.95 ? Tier.Gold : Tier.Platinum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int NextPoisson(ref Xoshiro256PlusPlus random)
    {
        var count = 0;
        for (var product = random.NextDouble(); product > ExpMinusThree; product *= random.NextDouble())
            count++;
        return count;
    }
}
