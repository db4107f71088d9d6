using System;
using System.Globalization;

namespace SynthFixtures.Distributions;

/// <summary>A text for a member that says nothing about its values: its name and a number, <c>Name 00000</c> to <c>Name 99999</c>.</summary>
public readonly struct Label : IQuantile<string>, IEquiprobable
{
    private const int Numbers = 100_000;

    private readonly string memberName;

    /// <summary>Labels of a member.</summary>
    /// <param name="memberName">The name of the member.</param>
    public Label(string memberName)
    {
        ArgumentNullException.ThrowIfNull(memberName);
        this.memberName = memberName;
    }

    /// <inheritdoc/>
    public ulong Count => Numbers;

    /// <inheritdoc/>
    public string Quantile(double u)
    {
        Unmade.Check(in this);
        var number = u > 0 ? (int)(Math.Min(u, 1) * Numbers) : 0;
        return string.Create(CultureInfo.InvariantCulture, $"{memberName} {Math.Min(number, Numbers - 1):D5}");
    }
}
