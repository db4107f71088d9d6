using System;

namespace SynthFixtures.Snapshots;

/// <summary>A snapshot call in the source of an assembly. Generated code declares them, so that files without a call can be found without running a test.</summary>
/// <param name="file">The path of the source file, as the compiler hands it to <c>[CallerFilePath]</c>.</param>
/// <param name="type">The class, with those around it: <c>CustomerTests</c>; <c>*</c> where the call names it at run time.</param>
/// <param name="member">The method; <c>*</c> where the call names it at run time.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class SnapshotCallAttribute(string file, string type, string member) : Attribute
{
    /// <summary>What stands for a name that is known at run time only.</summary>
    public const string Any = "*";

    /// <summary>The path of the source file, as the compiler hands it to <c>[CallerFilePath]</c>.</summary>
    public string File => file;

    /// <summary>The class, with those around it; <c>*</c> where the call names it at run time.</summary>
    public string Type => type;

    /// <summary>The method; <c>*</c> where the call names it at run time.</summary>
    public string Member => member;

    /// <summary>The line of the call, where two classes of the file have a method of this name; else 0.</summary>
    public int Line { get; set; }

    /// <summary>The folder of the snapshot, relative to that of the project; <c>*</c> where it is known at run time only.</summary>
    public string Folder { get; set; } = Any;

    /// <summary>What tells the case from others: <c>gold</c>, or the seed of rows; empty where nothing does, <c>*</c> where it is known at run time only.</summary>
    public string Case { get; set; } = Any;

    /// <summary>The number of the first row that is a case, at least 0.</summary>
    public long FirstRow { get; set; }

    /// <summary>How many rows are cases, each by itself; 0 where the cases are no rows.</summary>
    public long Rows { get; set; }

    /// <summary>Whether the cases are sections of one file.</summary>
    public bool IsInOneFile { get; set; }
}
