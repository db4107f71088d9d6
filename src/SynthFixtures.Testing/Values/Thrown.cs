using System;

namespace SynthFixtures.Testing.Values;

/// <summary>Stands for the value of a member whose getter throws.</summary>
internal sealed class Thrown(string exception) : IFormattable
{
    public string ToString(string? format, IFormatProvider? formatProvider) => $"<{exception}>";

    public override string ToString() => ToString(null, null);
}
