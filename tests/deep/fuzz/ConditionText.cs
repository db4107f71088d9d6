namespace SynthFixtures.Fuzz;

/// <summary>Random conditions over the members of <see cref="ConditionCase"/>, as C# would read them.</summary>
internal static class ConditionText
{
    public static string Of(Dice dice, int depth = 3) => depth == 0 ? Leaf(dice) : dice.Below(12) switch
    {
        0 or 1 => $"{Of(dice, depth - 1)} && {Of(dice, depth - 1)}",
        2 or 3 => $"{Of(dice, depth - 1)} || {Of(dice, depth - 1)}",
        4 => $"!({Of(dice, depth - 1)})",
        5 => $"({Of(dice, depth - 1)})",
        6 => $"({Of(dice, depth - 1)} ? {Of(dice, depth - 1)} : {Of(dice, depth - 1)})",
        7 => $"({Of(dice, depth - 1)}) == ({Of(dice, depth - 1)})",
        8 => $"({Of(dice, depth - 1)} ^ {Of(dice, 0)})",
        9 => $"{Leaf(dice)}{Space(dice)}&{Space(dice)}{Leaf(dice)}",
        _ => Leaf(dice),
    };

    private static string Leaf(Dice dice) => dice.Below(20) switch
    {
        0 => "Flag",
        1 => $"{Number(dice)} {Comparison(dice)} {Number(dice)}",
        2 => $"{Number(dice)}{Space(dice)}{Comparison(dice)}{Space(dice)}{Number(dice)}",
        3 => $"Tier {dice.Of("==", "!=", "is", "is not")} Tier.{dice.Of("Basic", "Gold")}",
        4 => $"Tier is Tier.{dice.Of("Basic", "Silver")} or Tier.Gold",
        5 => $"Name {dice.Of("==", "!=")} {Text(dice)}",
        6 => $"Note {dice.Of("is", "is not")} null",
        7 => $"(Note ?? {Text(dice)}) == {Text(dice)}",
        8 => $"Note?.Length {Comparison(dice)} {dice.Below(4)}",
        9 => $"Maybe {dice.Of("is > 3 and < 8", "is null or 5", "== null", "> 4", "is { } m && m > 2", "is int")}",
        10 => $"Letter {dice.Of("==", "<", ">=")} {dice.Of("'b'", "'\\u0062'", "'\\x62'", "'\\''", "'\"'", "'{'")}",
        11 => $"Price {Comparison(dice)} {dice.Of("2.5m", "-1m", "1_0.0m", "0.1M", "5")}",
        12 => $"Ratio {Comparison(dice)} {dice.Of("0.5", "1e-1", ".25", "5e-1d", "0.5f", "(double)1 / 3")}",
        13 => $"Name.Length {Comparison(dice)} {dice.Of("0x2", "0b11", "2", "1 + 1", "- -2")}",
        14 => $"{Text(dice)}.Length {Comparison(dice)} {Number(dice)}",
        15 => $"Name is {{ Length: {dice.Of("> 2", "2 or 3", "not 4")} }}",
        16 => $"Tier switch {{ Tier.Basic => Flag, Tier.Gold => Count > 3, _ => {dice.Of("true", "false")} }}",
        17 => $"IsLarge({Number(dice)})",
        18 => $"{dice.Of("true", "false", "default(bool)", "nameof(Name) == \"Name\"", "sizeof(int) == 4", "Day.Year > 2021", "@class > 4")}",
        _ => $"Day {dice.Of("<", ">")} new DateOnly(2022, {1 + dice.Below(12)}, 1)",
    };

    private static string Number(Dice dice) => dice.Below(9) switch
    {
        0 or 1 or 2 => "Count",
        3 => $"Count {dice.Of("+", "-", "*", "%", "<<", "|", "^")} {1 + dice.Below(5)}",
        4 => $"(Count {dice.Of("-", "+")} {dice.Below(9)}) {dice.Of("*", "/", "%")} {1 + dice.Below(3)}",
        5 => $"-Count",
        6 => $"(Maybe ?? {dice.Below(9)})",
        7 => $"(int)Ratio",
        _ => dice.Of("0", "3", "0x7", "1_0", "'a'", "(int)'b'", "~3", "Name.Length", "- -4", "@class"),
    };

    private static string Comparison(Dice dice) => dice.Of("<", "<=", ">", ">=", "==", "!=");

    private static string Space(Dice dice) => dice.Of(" ", "  ", " /* comment */ ", "\t", " /* a // b */", "\r\n", "\n", " // end\n");

    private static string Text(Dice dice) => dice.Below(14) switch
    {
        0 => "\"\"",
        1 => "\"ab\"",
        2 => "\"a\\tb\"",
        3 => "\"\\u0061b\"",
        4 => "@\"a\"\"b\"",
        5 => "@\"a\nb\"",
        6 => "@\"a\r\n  b\"",
        7 => "$\"a{Count}b\"",
        8 => "$\"{ Count , 3 }{{}}\"",
        9 => "$@\"a\n{Name}\"",
        10 => "\"\"\"a \"b\" c\"\"\"",
        11 => "$\"\"\"{Name} x\"\"\"",
        12 => "\"a /* b */ // c\"",
        _ => "Name",
    };
}
