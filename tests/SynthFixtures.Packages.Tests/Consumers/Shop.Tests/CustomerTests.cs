using System;
using Legacy;
using Shop;
using SynthFixtures;
using Xunit;

[assembly: SynthesizeAssembly(typeof(Customer))]

namespace Shop.Tests;

public class CustomerTests
{
    [SyntheticTheory, SyntheticData(Rows = 50, Seed = 42)]
    public void Customers_are_adults(Customer customer)
    {
        Assert.InRange(customer.Age, 18, 90);
        Assert.Equal(customer.FirstName + "@example.com", customer.Email);
        Assert.Equal(DateTimeKind.Utc, customer.JoinedAt.Kind);
        Assert.InRange(customer.Address.Number, 1, 200);
    }

    [SyntheticTheory, SyntheticData(Rows = 10, Seed = 42)]
    public void Accounts_of_an_old_project_need_no_ceremony(Account account, [Normal(100, 15)] decimal amount)
    {
        Assert.InRange(account.Number, 1000, 1009);
        Assert.InRange(amount, 0, 200);
    }

    [Fact]
    public void Equal_seeds_give_equal_rows() => Assert.Equal(Synthetic.Rows<Customer>(100, seed: 7), Synthetic.Rows<Customer>(100, seed: 7));
}
