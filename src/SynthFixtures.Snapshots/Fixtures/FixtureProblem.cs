using System;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>What keeps a fixture file from being written or verified, in words for the person who builds.</summary>
/// <param name="code">The code under which the build shows it: one of the constants.</param>
/// <param name="message">What is wrong, and what to write instead.</param>
internal sealed class FixtureProblem(string code, string message)
    : Exception(code == Drift ? $"{message}; where the change is meant: dotnet build -t:SynthFixturesUpdateFixtures" : message)
{
    /// <summary>The item in the project file asks for what is not there.</summary>
    public const string Declaration = "SYNF0406";

    /// <summary>The file, or a value in it, cannot be written.</summary>
    public const string Writing = "SYNF0407";

    /// <summary>The file is not what its model makes.</summary>
    public const string Drift = "SYNF0408";

    /// <summary>A file was edited since it was written, and is left as it is.</summary>
    public const string Edited = "SYNF0415";

    /// <summary>A database rounds values of the file.</summary>
    public const string Rounding = "SYNF0416";

    /// <summary>The file is there, and no fixture has written it.</summary>
    public const string Foreign = "SYNF0417";

    /// <summary>The code under which the build shows it.</summary>
    public string Code { get; } = code;

    /// <summary>The line of the file, from 1, or 0 where no line is at fault.</summary>
    public long Line { get; init; }
}
