using System.Runtime.CompilerServices;
using SynthFixtures.Rows;

namespace Shop;

internal static class Registration
{
    [ModuleInitializer]
    internal static void Register()
    {
        Sources.Register<Customer>("Benchmarks", static () => new SynthFixtures.Generated.Shop.CustomerSource());
        Sources.Register<Account>("Benchmarks", static () => new SynthFixtures.Generated.Shop.AccountSource());
    }
}
