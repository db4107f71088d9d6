using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SynthFixtures;
using Xunit;

namespace Orders;

public sealed class InvoiceTests
{
    [Fact]
    public async Task Orders_are_these() => await SyntheticSnapshot.Verify<Order>(rows: 20, seed: 42);

    [Fact]
    public async Task Invoices_are_these() => await SyntheticSnapshot.Verify(Synthetic.Rows<Order>(20, seed: 42).Select(Invoice.Of));

    [SyntheticTheory, SyntheticData(Rows = 3, Seed = 42)]
    public async Task Invoices_of_single_orders_are_these(Order order, SyntheticRow row) =>
        await SyntheticSnapshot.Verify(Invoice.Of(order)).MadeFrom<Order>(row).InOneFile();

    [SyntheticTheory, SyntheticData(Rows = 3, Seed = 42, Sampling = Sampling.Stratified)]
    public async Task Orders_of_every_size_are_these(SyntheticRow row) => await SyntheticSnapshot.VerifyRow<Order>(row).InOneFile();

    [Fact]
    public void The_file_that_other_teams_import_has_a_line_for_each_order() =>
        Assert.Equal(101, File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Fixtures", "orders.csv")).Count());
}
