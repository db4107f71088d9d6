using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using SynthFixtures.Rows;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>The types that a project makes rows of, by the names that C# gives them.</summary>
internal sealed class FixtureTypes
{
    private const int MostTypes = 10;

    private readonly Dictionary<string, Type> synthetic = new(StringComparer.Ordinal);
    private readonly List<Assembly> assemblies;

    /// <summary>Looks into an assembly and into those that it references, as far as they hold sources.</summary>
    /// <param name="project">The assembly of the project.</param>
    /// <param name="load">Loads an assembly that it references; null where there is none.</param>
    public FixtureTypes(Assembly project, Func<AssemblyName, Assembly?> load)
    {
        assemblies = [project, .. project.GetReferencedAssemblies().Where(name => !IsPlatform(name)).Select(load).OfType<Assembly>()];
        foreach (var assembly in assemblies)
        {
            foreach (var source in assembly.GetCustomAttributes<SourceOfAttribute>())
                synthetic.TryAdd(NameOf(source.Type), source.Type);
            RuntimeHelpers.RunModuleConstructor(assembly.ManifestModule.ModuleHandle);
        }
    }

    /// <summary>A type by its name.</summary>
    /// <exception cref="FixtureProblem">There is none, or nothing makes rows of it.</exception>
    public Type Find(string name)
    {
        var plain = name.Replace('+', '.').Replace(" ", "", StringComparison.Ordinal);
        if (synthetic.TryGetValue(plain, out var type))
            return type;
        if (assemblies.SelectMany(TypesOf).Any(other => NameOf(other) == plain))
            throw new FixtureProblem(
                FixtureProblem.Declaration,
                $"nothing makes rows of '{name}'; put [Synthetic] on the type and, where another project declares it, [assembly: SynthesizeAssembly(typeof({plain.Split('.')[^1]}))] in this one");

        throw new FixtureProblem(FixtureProblem.Declaration, $"there is no type '{name}'{Meant(plain)}");
    }

    // A name without its namespace is one, too.
    private string Meant(string name)
    {
        if (synthetic.Count == 0)
            return "; this project makes rows of no type: put [Synthetic] on one";
        var namesakes = synthetic.Keys.Where(known => IsSame(known.Split('.')[^1], name.Split('.')[^1])).Order(StringComparer.Ordinal);
        if ((NearestName.Of(name, synthetic.Keys) ?? namesakes.FirstOrDefault()) is { } nearest)
            return $"; did you mean '{nearest}'?";
        var others = synthetic.Count > MostTypes ? $" and {(synthetic.Count - MostTypes).ToString(CultureInfo.InvariantCulture)} more" : "";
        return $"; this project makes rows of {string.Join(", ", synthetic.Keys.Order(StringComparer.Ordinal).Take(MostTypes))}{others}";
    }

    private static bool IsSame(string one, string other) => NearestName.Distance(one, other) == 0;

    private static bool IsPlatform(AssemblyName name) =>
        name.Name is "mscorlib" or "netstandard" || name.Name!.StartsWith("System.", StringComparison.Ordinal) || name.Name.StartsWith("Microsoft.", StringComparison.Ordinal);

    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException some)
        {
            return some.Types.OfType<Type>();
        }
    }

    private static string NameOf(Type type)
    {
        if (!type.IsConstructedGenericType)
            return (type.FullName ?? type.Name).Replace('+', '.');
        var definition = type.GetGenericTypeDefinition().FullName!.Replace('+', '.');
        return $"{definition.Split('`')[0]}<{string.Join(',', type.GetGenericArguments().Select(NameOf))}>";
    }
}
