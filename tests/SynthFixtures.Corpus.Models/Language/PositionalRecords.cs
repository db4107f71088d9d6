using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Hr.Records;

[Synthetic]
public record Person([property: Pick("Ada", "Grace")] string FirstName, [Pick("Lovelace", "Hopper")] string LastName)
{
    public string FullName => $"{FirstName} {LastName}";

    public DateOnly? Born { get; init; }

    public List<string> Aliases { get; } = [];

    protected virtual bool IsComplete => true;
}

[Synthetic]
public sealed record Manager(string FirstName, string LastName, int Level) : Person(FirstName, LastName)
{
    public required IReadOnlyList<Person> Reports { get; init; }

    public int Level { get; init; } = Level;
}

[Synthetic]
public record struct Interval(DateTime From, TimeSpan Length)
{
    public readonly DateTime To => From + Length;

    public string? Note { get; set; } = null;
}

[Synthetic]
public record Empty;

[Synthetic]
public record Defaulted(int Size = 10, string Colour = "red", Interval? When = null, params string[] Rest);
