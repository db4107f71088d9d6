using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using SynthFixtures.Rows;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>Assemblies that can be unloaded can still be unloaded after rows of their models were made.</summary>
public sealed class UnloadTests
{
    [Theory]
    [InlineData("namespace Plugin; [SynthFixtures.Synthetic] public class Model { [SynthFixtures.Normal(0, 1)] public double X { get; set; } public Tier Tier { get; set; } } public enum Tier { A, B }")]
    [InlineData("namespace Plugin; [SynthFixtures.Synthetic] public record Model([property: SynthFixtures.Gamma(2, 3)] double X, System.Collections.Generic.List<Part> Parts); [SynthFixtures.Synthetic] public record Part(int Y);")]
    public void A_model_that_was_used_goes_with_its_assembly(string source)
    {
        var context = Use(source);
        for (var i = 0; i < 50 && context.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(context.IsAlive);
        Assert.Equal(Synthetic.Row<Delivery>(1, 0), Synthetic.Row<Delivery>(1, 0));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Use(string source)
    {
        using var image = new MemoryStream();
        Assert.True(Compiler.Generate(source).Emit(image).Success);
        image.Position = 0;
        var context = new AssemblyLoadContext("plugin", isCollectible: true);
        var model = context.LoadFromStream(image).GetType("Plugin.Model", throwOnError: true)!;

        Assert.True(Sources.Contains(model));
        Assert.NotNull(Sources.Of(model).RowAsObject(42, 7));
        Assert.Equal(20, Compiler.Rows(model, 20, seed: 42).Count);

        context.Unload();
        return new WeakReference(context);
    }
}
