using System;

namespace SynthFixtures.Streams;

/// <summary>What encloses the rows of a block.</summary>
/// <param name="Depth">How many enclosing values belong to members that lead back to their own type.</param>
/// <param name="Parent">The type of the enclosing row that the rows refer back to, or null.</param>
/// <param name="Set">The rows that are drawn together, or null where each is drawn by itself.</param>
internal readonly record struct RowContext(int Depth, Type? Parent, RowSet? Set = null);
