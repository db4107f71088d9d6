using System;

namespace Shop;

/// <summary>The values that the contenders without attributes pick from: the same ones as on the models.</summary>
internal static class Values
{
    public static readonly string[] FirstNames =
        ["Ada", "Alan", "Barbara", "Claude", "Donald", "Edsger", "Emmy", "Frances", "Grace", "John", "Katherine", "Niklaus"];

    public static readonly string[] LastNames =
        ["Allen", "Dijkstra", "Hopper", "Johnson", "Knuth", "Liskov", "Lovelace", "Noether", "Shannon", "Turing", "Neumann", "Wirth"];

    public static readonly string[] Cities =
        ["Berlin", "Hamburg", "Munich", "Cologne", "Frankfurt", "Stuttgart", "Leipzig", "Dresden", "Hanover", "Bremen"];

    public static readonly DateTime From = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static readonly DateTime To = new(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);
}
