using System;
using System.Globalization;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;
using System.Text;

namespace SynthFixtures.Laws.Tests;

/// <summary>The test assembly as a program: what a child process prints.</summary>
internal static class Program
{
    private const int Rows = 20_000;
    private const int SingleRows = 500;

    /// <summary>A digest of many rows, made in columns and one by one.</summary>
    public static string HashOfRows()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add(object row) => hash.AppendData(Encoding.UTF8.GetBytes(Canonical.Line(row) + "\n"));

        void AddGroups<T>()
            where T : notnull
        {
            Add(Synthetic.Row<T>(7, SingleRows));
            foreach (var row in Synthetic.Rows<T>(SingleRows, 7))
                Add(row);
        }

        for (var row = 0; row < SingleRows; row++)
            Add(Synthetic.Row<Specimen>(42, row));
        foreach (var specimen in Synthetic.Rows<Specimen>(Rows, 42))
            Add(specimen);
        foreach (var bare in Synthetic.Rows<Bare>(SingleRows, -1, 1_000_000_000_000))
            Add(bare);
        foreach (var rare in Synthetic.Rows<Rare>(SingleRows, 42))
            Add(rare);
        AddGroups<Dependent>();
        AddGroups<Clustered>();
        AddGroups<Trade>();
        AddGroups<Claim>();
        AddGroups<Household>();
        AddGroups<Ruled>();
        AddGroups<Mixed>();
        AddGroups<Coupon>();
        AddGroups<Car>();
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static int Main(string[] arguments)
    {
        var culture = CultureInfo.GetCultureInfo(arguments is [var name, ..] ? name : "");
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);

        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.Write($"rows={HashOfRows()}\nculture={CultureInfo.CurrentCulture.Name}\n1.5={1.5}\n");
        Console.Write($"Vector128={Vector128.IsHardwareAccelerated}\nVector256={Vector256.IsHardwareAccelerated}\n");
        Console.Write($"Vector512={Vector512.IsHardwareAccelerated}\n");
        return 0;
    }
}
