using System;
using System.Runtime.CompilerServices;
using SynthFixtures;

namespace Depot;

[Synthetic]
public sealed record Crate([property: Sequence] int Number, [property: Normal(40, 12)] double Weight);

internal static class Startup
{
    [ModuleInitializer]
    public static void Run()
    {
        Console.WriteLine("error CS9999: boo");
        if (Environment.GetEnvironmentVariable("DEPOT_ENDS") == "true")
            Environment.Exit(0);
    }
}
