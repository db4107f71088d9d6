using System.Globalization;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>What a test runs in a process of its own, to kill it: writes two texts over one file in turn, without end.</summary>
internal static class Program
{
    private static void Main(string[] arguments)
    {
        for (var i = 0; ; i++)
        {
            AtomicFile.Write(arguments[0], KillingTests.Text(i));
            System.Console.WriteLine(i.ToString(CultureInfo.InvariantCulture));
        }
    }
}
