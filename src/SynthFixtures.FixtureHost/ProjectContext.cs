using System.IO;
using System.Reflection;
using System.Runtime.Loader;

namespace SynthFixtures.FixtureHost;

/// <summary>Loads the assembly of a project, and what it depends on from where its <c>.deps.json</c> says.</summary>
/// <param name="assembly">The path of the assembly.</param>
internal sealed class ProjectContext(string assembly) : AssemblyLoadContext(Path.GetFileNameWithoutExtension(assembly))
{
    private readonly AssemblyDependencyResolver resolver = new(assembly);

    /// <summary>An assembly by name, or null where the project has none.</summary>
    public Assembly? TryLoad(AssemblyName name)
    {
        try
        {
            return LoadFromAssemblyName(name);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName) =>
        resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;

    /// <inheritdoc/>
    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : 0;
}
