using System.Collections.Generic;
using SynthFixtures;

namespace Größen.日本;

[Synthetic]
public sealed record Straße(string Name, int Länge, Ort Ort, IReadOnlyList<string> Überquert);

[Synthetic]
public sealed class Ort
{
    public string 名前 { get; set; } = "";

    public double Ελληνικά { get; set; }

    public Приоритет Важность { get; set; }
}

public enum Приоритет
{
    Низкий,
    Высокий,
}
