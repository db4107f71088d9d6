using System;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Threading;

namespace SynthFixtures.Rows;

/// <summary>The sources of a process. Generated module initializers write here, once for each type; everything else reads.</summary>
public static class Sources
{
    private static readonly ConcurrentDictionary<Type, Entry> Entries = new();
    private static readonly ConcurrentDictionary<(Type TestClass, string Method), Entry> Theories = new();

    /// <summary>Registers the source of a type. Called by generated code.</summary>
    /// <typeparam name="T">The type of the rows.</typeparam>
    /// <param name="origin">The assembly that holds the source.</param>
    /// <param name="create">Creates the source, at its first use.</param>
    public static void Register<T>(string origin, Func<SyntheticSource<T>> create)
    {
        var entry = new Entry(origin, create);
        var held = Entries.GetOrAdd(typeof(T), entry);
        if (held != entry && held.Origin != origin)
            held.OtherOrigin = origin;
    }

    /// <summary>Registers the source of those parameters of a theory that are no models. Called by generated code.</summary>
    /// <typeparam name="T">A tuple of the parameters, in their order.</typeparam>
    /// <param name="testClass">The class that declares the theory; a generic one as its open definition.</param>
    /// <param name="method">The name of the theory.</param>
    /// <param name="origin">The assembly that holds the source.</param>
    /// <param name="create">Creates the source, at its first use.</param>
    public static void RegisterTheory<T>(Type testClass, string method, string origin, Func<SyntheticSource<T>> create)
        where T : ITuple => Theories[(testClass, method)] = new Entry(origin, create);

    /// <summary>The source of a type.</summary>
    /// <typeparam name="T">The type of the rows.</typeparam>
    /// <exception cref="SyntheticModelException">There is none, or there are two.</exception>
    public static SyntheticSource<T> Of<T>() => Cache<T>.Source ?? Find<T>();

    /// <summary>The source of a type that is known at run time only.</summary>
    /// <param name="type">The type of the rows.</param>
    /// <exception cref="SyntheticModelException">There is none, or there are two.</exception>
    public static SyntheticSource Of(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Lookup(type).Source;
    }

    /// <summary>Whether a type has a source.</summary>
    /// <param name="type">The type of the rows.</param>
    public static bool Contains(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return TryFind(type, out _);
    }

    /// <summary>The source of those parameters of a theory that are no models, or null where there is none.</summary>
    /// <param name="testClass">The class that declares the theory; a generic one as its open definition.</param>
    /// <param name="method">The name of the theory.</param>
    public static SyntheticSource? OfTheory(Type testClass, string method)
    {
        ArgumentNullException.ThrowIfNull(testClass);
        RuntimeHelpers.RunModuleConstructor(testClass.Module.ModuleHandle);
        return Theories.TryGetValue((testClass, method), out var entry) ? entry.Source : null;
    }

    private static SyntheticSource<T> Find<T>() => Cache<T>.Source = (SyntheticSource<T>)Lookup(typeof(T)).Source;

    private static Entry Lookup(Type type)
    {
        if (!TryFind(type, out var entry))
            throw new SyntheticModelException(
                $"{type.FullName} has no source of synthetic rows. Put [Synthetic] on the type and, where it is declared in another project, "
                + $"[assembly: SynthesizeAssembly(typeof({type.Name}))] in this one; the project that makes rows needs the package SynthFixtures, "
                + "which carries the generator (SynthFixtures.Abstractions alone does not).");
        if (entry.OtherOrigin is { } other)
            throw new SyntheticModelException(
                $"{type.FullName} has two sources of synthetic rows, one in {entry.Origin} and one in {other}. Keep one: remove "
                + "[assembly: SynthesizeAssembly] from one of the two, or let one reference the other.");
        return entry;
    }

    private static bool TryFind(Type type, [NotNullWhen(true)] out Entry? entry)
    {
        if (Entries.TryGetValue(type, out entry))
            return true;

        // The type's own assembly may hold its source and not have run any code yet.
        RuntimeHelpers.RunModuleConstructor(type.Module.ModuleHandle);
        return Entries.TryGetValue(type, out entry);
    }

    private static class Cache<T>
    {
        public static SyntheticSource<T>? Source;
    }

    private sealed class Entry(string origin, Func<SyntheticSource> create)
    {
        private readonly Lazy<SyntheticSource> source = new(create, LazyThreadSafetyMode.PublicationOnly);

        public string Origin { get; } = origin;

        public string? OtherOrigin { get; set; }

        public SyntheticSource Source => source.Value;
    }
}
