namespace SynthFixtures.Testing.Values;

/// <summary>A name and what is said under it: one line of a text.</summary>
/// <param name="Path">The name, of a part of a value the way to it: <c>Home.City</c>, <c>Lines[0].Product</c>.</param>
/// <param name="Text">The canonical text.</param>
internal readonly record struct ValueLine(string Path, string Text);
