using System;
using System.Globalization;

namespace SynthFixtures.Testing.Values;

/// <summary>A value has more levels than a text of it could show.</summary>
/// <param name="levels">The most levels.</param>
/// <param name="type">The type of the outermost value.</param>
/// <param name="path">The way to what is too deep.</param>
internal sealed class ValueTooDeepException(int levels, Type type, string path)
    : Exception($"A value is nested deeper than {levels.ToString(CultureInfo.InvariantCulture)} levels ({TypeNames.Short(type)}.{path})")
{
    /// <summary>The member of the outermost value that leads there.</summary>
    public string Member { get; } = Array.Find(path.Split('.', '[', ']'), name => name.Length > 0 && !char.IsDigit(name[0])) ?? "";
}
