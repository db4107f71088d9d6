using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SynthFixtures.Architecture.Tests;

/// <summary>A new distribution is new files only: the generator knows none by name.</summary>
public sealed class GeneratorNameTests
{
    // Makers that are no kernels: the generator writes them itself.
    private static readonly Type[] WithoutKernel = [typeof(ConstantAttribute), typeof(DeriveAttribute), typeof(OneOfAttribute)];

    private static readonly List<string> Makers =
        [.. typeof(MakerAttribute).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(MakerAttribute)) && !type.IsAbstract && !WithoutKernel.Contains(type))
            .Select(type => type.Name[..^"Attribute".Length])];

    [Fact]
    public void No_distribution_is_named_in_the_generator()
    {
        var maker = new Regex($"(?<![A-Za-z])({string.Join('|', Makers)})(Attribute)?(?![a-z]|Equal)");

        // Messages of rules may show an example; comments too; and the platform has a member that is called like a maker.
        var named =
            from file in Repository.Code("src/SynthFixtures.Generator/")
            where !file.Contains("/Rules/", StringComparison.Ordinal)
            from token in CSharpSyntaxTree.ParseText(Repository.Read(file)).GetRoot().DescendantTokens()
            where token.IsKind(SyntaxKind.IdentifierToken) || token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken)
            where maker.IsMatch(token.ValueText) && !(file.EndsWith("/AmbientSources.cs", StringComparison.Ordinal) && token.ValueText == nameof(Guid.NewGuid))
            select $"{file}: {token.ValueText}";

        Assert.Empty(named);
        Assert.True(Makers.Count >= 11, $"{Makers.Count} makers");
    }

    [Fact]
    public void Every_maker_names_a_kernel_whose_parameters_are_its_own()
    {
        foreach (var attribute in typeof(MakerAttribute).Assembly.GetExportedTypes().Where(t => Makers.Contains(t.Name.Replace("Attribute", "", StringComparison.Ordinal))))
        {
            var named = attribute.GetCustomAttributes(typeof(KernelAttribute), inherit: false).Cast<KernelAttribute>().ToList();
            Assert.NotEmpty(named);
            foreach (var kernel in named)
            {
                var type = typeof(Synthetic).Assembly.GetType(kernel.TypeName!, throwOnError: true)!;
                var parameters = type.GetConstructors().SelectMany(c => c.GetParameters()).Select(p => p.Name).ToHashSet();
                Assert.All(
                    attribute.GetConstructors().SelectMany(c => c.GetParameters()),
                    parameter => Assert.Contains(kernel.Gathers ? parameter.Name + "s" : parameter.Name, parameters));
            }
        }
    }
}
