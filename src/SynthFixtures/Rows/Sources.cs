using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace SynthFixtures.Rows;

/// <summary>The sources of a process. Generated module initializers write here, once for each type; everything else reads.</summary>
public static class Sources
{
    // The newest first. Lists and not dictionaries: a process that makes a few rows must not wait for generic instantiations over its keys.
    private static Registration? models;
    private static Registration? theories;

    /// <summary>Registers the source of a type. Called by generated code.</summary>
    /// <param name="model">The type of the rows.</param>
    /// <param name="origin">The assembly that holds the source.</param>
    /// <param name="create">Creates the source, at its first use.</param>
    public static void Register(Type model, string origin, Func<SyntheticSource> create) => Add(ref models, Registration.Of(model, method: null, origin, create));

    /// <summary>Registers the source of those parameters of a theory that are no models, whose rows are tuples of them. Called by generated code.</summary>
    /// <param name="testClass">The class that declares the theory; a generic one as its open definition.</param>
    /// <param name="method">The name of the theory.</param>
    /// <param name="origin">The assembly that holds the source.</param>
    /// <param name="create">Creates the source, at its first use.</param>
    public static void RegisterTheory(Type testClass, string method, string origin, Func<SyntheticSource> create) =>
        Add(ref theories, Registration.Of(testClass, method, origin, create));

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
        return TryFind(type) is not null;
    }

    /// <summary>The source of those parameters of a theory that are no models, or null where there is none.</summary>
    /// <param name="testClass">The class that declares the theory; a generic one as its open definition.</param>
    /// <param name="method">The name of the theory.</param>
    public static SyntheticSource? OfTheory(Type testClass, string method)
    {
        ArgumentNullException.ThrowIfNull(testClass);
        RuntimeHelpers.RunModuleConstructor(testClass.Module.ModuleHandle);
        return Find(theories, testClass, method)?.Source;
    }

    // Of a type that stays, a source that can be unloaded is found anew each time: the cache would keep it.
    private static SyntheticSource<T> Find<T>()
    {
        var source = (SyntheticSource<T>)Lookup(typeof(T)).Source;
        return source.GetType().IsCollectible && !typeof(T).IsCollectible ? source : Cache<T>.Source = source;
    }

    private static Registration Lookup(Type type)
    {
        var entry = TryFind(type) ?? FindAhead(type) ?? throw Missing(type);
        for (var older = Find(entry.Next, type, method: null); older is not null; older = Find(older.Next, type, method: null))
            if (older.Origin != entry.Origin)
                throw Ambiguous(type, older.Origin, entry.Origin);
        return entry;
    }

    private static Registration? TryFind(Type type)
    {
        var entry = Find(models, type, method: null);
        if (entry is not null)
            return entry;

        // The type's own assembly may hold its source and not have run any code yet.
        if (type == typeof(SyntheticRow))
            SyntheticRowSource.Register();
        else
            RuntimeHelpers.RunModuleConstructor(type.Module.ModuleHandle);
        return Find(models, type, method: null);
    }

    // A module initializer of a user's runs before the generated one of its assembly, which is loaded by then.
    private static Registration? FindAhead(Type type)
    {
        LoadedSources.Register(static origin =>
        {
            var entry = models;
            while (entry is not null && entry.Origin != origin)
                entry = entry.Next;
            return entry is not null;
        });
        return Find(models, type, method: null);
    }

    private static Registration? Find(Registration? newest, Type type, string? method)
    {
        var entry = newest;
        while (entry is not null && (entry.Type != type || entry.Method != method))
            entry = entry.Next;
        return entry;
    }

    private static void Add(ref Registration? newest, Registration entry)
    {
        do
            entry.Next = newest;
        while (Interlocked.CompareExchange(ref newest, entry, entry.Next) != entry.Next);
    }

    private static SyntheticModelException Missing(Type type) => new(
        $"{TypeNames.Of(type)} has no source of synthetic rows. {Remedy(type)}; the project that makes rows needs the package SynthFixtures, "
        + "which carries the generator (SynthFixtures.Abstractions alone does not), and is written in C#.");

    private static string Remedy(Type type) =>
        type.IsDefined(typeof(SyntheticAttribute), inherit: false) && !type.ContainsGenericParameters
            ? $"It carries [Synthetic]: put [assembly: SynthesizeAssembly(typeof({TypeNames.Of(type)}))] in the project that makes its rows"
        : type.IsPrimitive || type.IsArray || type == typeof(string)
            ? $"Rows are of models: make it a member of one"
            : $"Put [Synthetic] on the type and, where it is declared in another project, [assembly: SynthesizeAssembly(typeof({TypeNames.Of(type)}))] in this one";

    private static SyntheticModelException Ambiguous(Type type, string one, string other) => new(
        $"{TypeNames.Of(type)} has two sources of synthetic rows, one in {one} and one in {other}. Keep one: remove "
        + "[assembly: SynthesizeAssembly] from one of the two, or let one reference the other.");

    private static class Cache<T>
    {
        public static SyntheticSource<T>? Source;
    }
}
