using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SynthFixtures.Generator.Tests.Driving;

/// <summary>Assemblies that were compiled from text and see each other.</summary>
internal sealed class World : AssemblyLoadContext
{
    private static int count;

    private readonly Dictionary<string, Assembly> assemblies = [];

    /// <summary>Generates, compiles and loads a project whose models stand in it.</summary>
    public static World Of(string source, params string[] more)
    {
        var compilation = Driver.Compile([source, .. more], Unique("Shop"));
        return Of(compilation, Driver.Update(compilation));
    }

    /// <summary>Loads a project; fails on any warning or error.</summary>
    /// <param name="compilation">As it was written.</param>
    /// <param name="updated">With its generated files.</param>
    public static World Of(CSharpCompilation compilation, CSharpCompilation updated)
    {
        var world = new World();
        world.Add(compilation.AssemblyName!, Driver.Emit(compilation, updated));
        return world;
    }

    /// <summary>A name that no other test's assembly has.</summary>
    public static string Unique(string name) => name + Interlocked.Increment(ref count).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Loads an assembly and gives a reference to its image.</summary>
    public MetadataReference Add(CSharpCompilation compilation) => Add(compilation.AssemblyName!, Driver.Emit(compilation));

    private PortableExecutableReference Add(string name, byte[] image)
    {
        using var stream = new System.IO.MemoryStream(image);
        assemblies.Add(name, LoadFromStream(stream));
        return MetadataReference.CreateFromImage(image);
    }

    public Type Type(string name) =>
        assemblies.Values.Select(a => a.GetType(name)).FirstOrDefault(t => t is not null) ?? throw new ArgumentException($"No type {name}.", nameof(name));

    /// <summary>The first rows of a type.</summary>
    public IReadOnlyList<object> Rows(string type, int count = 200, long seed = 42)
    {
        Initialize();
        var source = SynthFixtures.Rows.Sources.Of(Type(type));
        return [.. Enumerable.Range(0, count).Select(row => source.RowAsObject(seed, row)!)];
    }

    /// <summary>The values of one member in the first rows.</summary>
    public IReadOnlyList<object?> Column(string type, string member, int count = 200) => [.. Rows(type, count).Select(row => Value(row, member))];

    /// <summary>The parameters of a theory that are no models.</summary>
    public IReadOnlyList<object> TheoryRows(string type, string method, int count = 200)
    {
        Initialize();
        var source = SynthFixtures.Rows.Sources.OfTheory(Type(type), method) ?? throw new ArgumentException("No such theory.", nameof(method));
        return [.. Enumerable.Range(0, count).Select(row => source.RowAsObject(42, row)!)];
    }

    /// <summary>Runs what registers sources, as the first use of an assembly's code does.</summary>
    public void Initialize()
    {
        foreach (var assembly in assemblies.Values)
            System.Runtime.CompilerServices.RuntimeHelpers.RunModuleConstructor(assembly.ManifestModule.ModuleHandle);
    }

    /// <summary>What the method <c>Call</c> of a static class returns.</summary>
    public object? Call(string type)
    {
        Initialize();
        return Type(type).GetMethod("Call")!.Invoke(null, null);
    }

    public static object? Value(object row, string member)
    {
        const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        for (var type = row.GetType(); type is not null; type = type.BaseType)
        {
            if (type.GetProperty(member, Own) is { } property)
                return property.GetValue(row);
            if (type.GetField(member, Own) is { } field)
                return field.GetValue(row);
        }
        throw new ArgumentException($"{row.GetType()} has no {member}.", nameof(member));
    }

    protected override Assembly? Load(AssemblyName assemblyName) => assemblies.GetValueOrDefault(assemblyName.Name!);
}
