namespace SynthFixtures.Testing.Values;

/// <summary>One value in a snapshot.</summary>
/// <param name="Path">The way to it: <c>Home.City</c>, <c>Lines[0].Product</c>.</param>
/// <param name="Text">Its canonical text.</param>
internal readonly record struct Cell(string Path, string Text);
