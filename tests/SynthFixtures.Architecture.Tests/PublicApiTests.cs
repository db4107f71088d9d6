using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SynthFixtures.Architecture.Tests;

/// <summary>The public surface, member by member, as approved. SYNTHFIXTURES_UPDATE_PUBLIC_API=1 writes the files anew.</summary>
public sealed class PublicApiTests
{
    private const string UpdateVariable = "SYNTHFIXTURES_UPDATE_PUBLIC_API";

    private static readonly SymbolDisplayFormat Format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeConstantValue,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        SymbolDisplayLocalOptions.None,
        SymbolDisplayKindOptions.IncludeTypeKeyword,
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat WithoutKind = Format.WithKindOptions(SymbolDisplayKindOptions.None);

    [Theory]
    [InlineData("SynthFixtures.Abstractions")]
    [InlineData("SynthFixtures")]
    [InlineData("SynthFixtures.Testing")]
    [InlineData("SynthFixtures.Xunit")]
    [InlineData("SynthFixtures.NUnit")]
    [InlineData("SynthFixtures.MSTest")]
    [InlineData("SynthFixtures.XunitV3")]
    [InlineData("SynthFixtures.TUnit")]
    [InlineData("SynthFixtures.Snapshots")]
    public void The_public_surface_is_the_approved_one(string assembly)
    {
        var surface = Describe(assembly).ToList();
        var file = Path.Combine(Repository.Root, "tests", "SynthFixtures.Architecture.Tests", "PublicApi", $"{assembly}.approved.txt");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
            File.WriteAllText(file, string.Join('\n', surface) + "\n");

        Assert.Equal(File.ReadAllLines(file), surface);
    }

    private static IEnumerable<string> Describe(string assembly)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .DistinctBy(Path.GetFileNameWithoutExtension)
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => MetadataReference.CreateFromFile(path));
        if (!references.ContainsKey(assembly))
            references.Add(assembly, MetadataReference.CreateFromFile(PathOf(assembly)));
        var compilation = CSharpCompilation.Create("Reader", references: references.Values);
        var symbol = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(references[assembly])!;
        return TypesOf(symbol.GlobalNamespace).Where(IsVisible).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal).SelectMany(Describe);
    }

    // These tests lie in bin/<configuration>/net10.0, and so does what each project builds.
    private static string PathOf(string assembly) =>
        Path.Combine(Repository.Root, "src", assembly, "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", $"{assembly}.dll");

    private static IEnumerable<string> Describe(INamedTypeSymbol type)
    {
        var bases = new[] { type.BaseType }.OfType<INamedTypeSymbol>().Where(b => b.SpecialType == SpecialType.None)
            .Concat(type.AllInterfaces.Where(i => IsVisible(i) && type.TypeKind != TypeKind.Enum).OrderBy(i => i.ToDisplayString(), StringComparer.Ordinal))
            .Select(b => b.ToDisplayString(WithoutKind)).ToList();
        var kind = type.TypeKind != TypeKind.Class ? "" : type.IsStatic ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";
        yield return $"{kind}{type.ToDisplayString(Format)}{(bases.Count > 0 ? " : " + string.Join(", ", bases) : "")}";

        var prefix = type.ToDisplayString(WithoutKind) + ".";
        var members = type.GetMembers().Where(m => m is not INamedTypeSymbol && IsVisible(m) && !IsAccessor(m) && !IsWrittenByCompiler(m));
        foreach (var member in members.Select(m => m.ToDisplayString(Format).Replace(prefix, "", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            yield return "    " + member;
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container) =>
        container.GetMembers().SelectMany(member => member switch
        {
            INamespaceSymbol inner => TypesOf(inner),
            INamedTypeSymbol type => TypesOf(type).Prepend(type),
            _ => [],
        });

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && (symbol.ContainingType is null || IsVisible(symbol.ContainingType));

    private static bool IsAccessor(ISymbol symbol) => symbol is IMethodSymbol { AssociatedSymbol: not null };

    private static bool IsWrittenByCompiler(ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true, ContainingType.TypeKind: TypeKind.Struct or TypeKind.Enum }
        || (symbol is IMethodSymbol && symbol.GetAttributes().Any(a => a.AttributeClass?.Name == "CompilerGeneratedAttribute"));
}
