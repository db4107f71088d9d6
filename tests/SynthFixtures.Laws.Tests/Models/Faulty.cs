using System;

namespace SynthFixtures.Laws.Tests;

/// <summary>Counts further than a byte goes.</summary>
[Synthetic]
public sealed record ShortCounter([Sequence] byte Number);

/// <summary>Its derivation refuses some values.</summary>
[Synthetic]
public sealed record Refusing
{
    [Sequence(0)] public int Number { get; init; }
    [Derive(nameof(Half))] public int Halved { get; init; }

    public static int Half(int number) => number % 2 == 0 ? number / 2 : throw new ArithmeticException($"{number} is odd.");
}

/// <summary>Truncated to where the law has no mass.</summary>
[Synthetic]
public sealed record Impossible([Normal(0, 1, Min = 100, Max = 101)] double Value);

/// <summary>Not synthetic.</summary>
public sealed record Plain(int Number);
