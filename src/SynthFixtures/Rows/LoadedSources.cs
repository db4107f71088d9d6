using System;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Rows;

/// <summary>The sources of assemblies that are loaded and have not said so yet: a module initializer of a user's runs before the generated one.</summary>
internal static class LoadedSources
{
    private static readonly string Library = typeof(LoadedSources).Assembly.GetName().Name!;

    /// <summary>Has every loaded assembly register its sources that has registered none.</summary>
    /// <param name="isRegistered">Whether an assembly of that name has.</param>
    public static void Register(Func<string, bool> isRegistered)
    {
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
        {
            var name = assembly.GetName().Name ?? "";
            if (assembly.IsDynamic || !MayHaveSources(assembly) || isRegistered(name))
                continue;

            // To read the attribute can run the module initializer, which registers.
            if (assembly.GetCustomAttribute<SourceRegistrationAttribute>() is { } registration && !isRegistered(name))
                registration.RegisterSources();
        }
    }

    // Attributes of other assemblies are not read: they may be of types that are not there.
    [UnconditionalSuppressMessage("Trimming", "IL2026:RequiresUnreferencedCode", Justification = "Trimming keeps the reference of an assembly that registers sources.")]
    private static bool MayHaveSources(Assembly assembly) =>
        !RuntimeFeature.IsDynamicCodeSupported || Array.Exists(assembly.GetReferencedAssemblies(), reference => reference.Name == Library);
}
