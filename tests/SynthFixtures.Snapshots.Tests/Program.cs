using System;
using System.Globalization;
using System.IO;
using SynthFixtures.Snapshots.Fixtures;
using SynthFixtures.Snapshots.Tests.Fixtures;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>What a test runs in a process of its own, to kill it: writes two texts over a snapshot and two sets of rows over a fixture file in turn, without end.</summary>
internal static class Program
{
    private static void Main(string[] arguments)
    {
        for (var i = 0; ; i++)
        {
            AtomicFile.Write(arguments[0], KillingTests.Text(i));
            Update(arguments[1], i);
            Console.WriteLine(i.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Writes the fixture file.</summary>
    public static string Update(string file, int turn)
    {
        string[] request = [$"{FixtureItem.Begin}={typeof(Parcel).FullName}", $"OutputFile={file}", $"Rows={(turn % 2 == 0 ? 500 : 1200).ToString(CultureInfo.InvariantCulture)}", "Seed=42"];
        return FixtureRun.Of("update", Path.Combine(Path.GetDirectoryName(file)!, "Shop.csproj"), request, typeof(Parcel).Assembly).Output;
    }
}
