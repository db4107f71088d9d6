using System.Globalization;

namespace SynthFixtures.Generator.Model;

/// <summary>The class of the conditions that attributes of one file state as text. It stands where the text stands: in the namespace of the annotated type, under the usings of the file.</summary>
/// <param name="Blocks">The compilation unit, then the namespaces around the class from the outside in.</param>
/// <param name="Namespace">The full name of the innermost of them, as it is printed; empty where that is the global one.</param>
/// <param name="ClassName">The name of the class.</param>
/// <param name="RowType">The annotated type, as documentation refers to it.</param>
/// <param name="Methods">The conditions.</param>
internal sealed record ConditionsModel(EquatableArray<UsingBlock> Blocks, string Namespace, string ClassName, string RowType, EquatableArray<ConditionMethod> Methods)
{
    /// <summary>The name of the generated file.</summary>
    public string HintName { get; init; } = "";

    /// <summary>The ids of what the compiler would report of the types that the class names, separated by commas.</summary>
    public string Suppressed { get; init; } = "";

    /// <summary>The class, fully qualified.</summary>
    public string QualifiedName => Namespace.Length == 0 ? $"global::{ClassName}" : $"global::{Namespace}.{ClassName}";

    /// <summary>The name of the generated file beside that of the source.</summary>
    /// <param name="source">The name of the source's file.</param>
    /// <param name="index">How many such files stand before.</param>
    public static string HintNameBeside(string source, int index) =>
        source.Substring(0, source.Length - ".g.cs".Length) + "+When" + (index == 0 ? "" : (index + 1).ToString(CultureInfo.InvariantCulture)) + ".g.cs";
}

/// <summary>A compilation unit or a namespace, and the usings in it.</summary>
/// <param name="Name">The name of the namespace as it is declared; empty for the compilation unit.</param>
/// <param name="Usings">The directives.</param>
internal sealed record UsingBlock(string Name, EquatableArray<string> Usings);

/// <summary>A condition: a static bool method.</summary>
/// <param name="Name">The name of the method.</param>
/// <param name="Parameters">Types and names of the parameters: the members that the text reads, under their own names.</param>
/// <param name="Lines">The expression: what has a line break inside a literal is one line.</param>
/// <param name="Place">Where the user wrote it, or null where that is no single literal.</param>
internal sealed record ConditionMethod(string Name, string Parameters, EquatableArray<string> Lines, SourcePlace? Place);

/// <summary>A place in a file of the user's; lines and columns count from 1.</summary>
internal sealed record SourcePlace(string Path, int Line, int Column, int EndLine, int EndColumn);
