using System.Collections.Generic;

namespace SynthFixtures.Snapshots;

/// <summary>An order of titles in which <c>row=10</c> follows <c>row=9</c>.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static NaturalOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (i, j) = (0, 0);
        while (i < x!.Length && j < y!.Length)
        {
            if (!char.IsAsciiDigit(x[i]) || !char.IsAsciiDigit(y[j]))
            {
                if (x[i] != y[j])
                    return x[i] - y[j];
                i++;
                j++;
                continue;
            }
            var (number, other) = (Digits(x, ref i), Digits(y, ref j));
            var order = number.Length != other.Length ? number.Length - other.Length : string.CompareOrdinal(number, other);
            if (order != 0)
                return order;
        }
        return x.Length - i - (y!.Length - j);
    }

    // Without zeros in front.
    private static string Digits(string text, ref int index)
    {
        var start = index;
        while (index < text.Length && char.IsAsciiDigit(text[index]))
            index++;
        return text[start..index].TrimStart('0');
    }
}
