using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SynthFixtures.Generator;

namespace SynthFixtures.Laws.Tests;

/// <summary>Compiles models that are too many, or too large, to stand in this project.</summary>
internal static class Compiler
{
    private static readonly List<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard.dll"))
            .Append(typeof(Synthetic).Assembly.Location).Append(typeof(SyntheticAttribute).Assembly.Location).Distinct()
            .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>The model and the code that is generated for it.</summary>
    public static Compilation Generate(string model)
    {
        var compilation = CSharpCompilation.Create(
            "Compiled" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(model)))[..16],
            [CSharpSyntaxTree.ParseText(model)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create(new SyntheticGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        return updated;
    }

    /// <summary>A type of a model that is compiled and loaded.</summary>
    public static Type Load(string model, string type)
    {
        using var image = new MemoryStream();
        var result = Generate(model).Emit(image);
        return result.Success
            ? Assembly.Load(image.ToArray()).GetType(type, throwOnError: true)!
            : throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Take(5)));
    }

    /// <summary>Rows of a type that is known at run time only.</summary>
    public static List<object> Rows(Type type, int count, long seed) =>
        [.. ((Array)typeof(Synthetic).GetMethod(nameof(Synthetic.Rows))!.MakeGenericMethod(type).Invoke(null, [count, seed, 0L, 0L])!).Cast<object>()];
}
