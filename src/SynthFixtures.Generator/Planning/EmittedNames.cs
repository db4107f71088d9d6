using System;

namespace SynthFixtures.Generator.Planning;

/// <summary>The names that mean something inside every generated class, before any model is read.</summary>
internal static class EmittedNames
{
    /// <summary>
    /// What a generated class inherits: the members of <c>SyntheticSource&lt;T&gt;</c> and of <c>object</c>. A test compares them with the library's.
    /// </summary>
    public static readonly string[] Inherited =
    [
        "Row", "Fill", "Prepare", "PrepareOnce", "Require", "Describe", "RowAsObject", "RowInside", "FillInside",
        "Equals", "ReferenceEquals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize",
    ];

    /// <summary>What a generated class declares for itself.</summary>
    public static readonly string[] Nested = ["Streams", "Accessors"];

    /// <summary>The locals and parameters that every method of a generated class can have.</summary>
    public static readonly string[] Locals = ["block", "rows", "row", "child", "item", "i", "rowNumber"];

    // Keywords where a type, a declaration or a statement can begin, or after an expression; also those that the compiler at hand does not know.
    private static readonly string[] Words =
    [
        "allows", "and", "async", "await", "dynamic", "extension", "field", "file", "from", "global", "managed", "nameof", "nint", "not",
        "notnull", "nuint", "on", "or", "partial", "record", "required", "scoped", "unmanaged", "union", "var", "when", "where", "with", "yield",
    ];

    /// <summary>Whether a class has a meaning for the name that a type of that name would lose.</summary>
    public static bool Contains(string name) =>
        Array.IndexOf(Inherited, name) >= 0 || Array.IndexOf(Nested, name) >= 0 || Array.IndexOf(Locals, name) >= 0;

    /// <summary>Whether a word that no compiler reserves can be read as a keyword all the same.</summary>
    public static bool IsWord(string name) => Array.IndexOf(Words, name) >= 0;
}
