using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing;
using SynthFixtures.Generator.Parsing.Theories;

namespace SynthFixtures.Generator;

/// <summary>From symbols to values: what the driver calls for every use of an attribute, in every new compilation.</summary>
internal static class Transforms
{
    public static EquatableArray<SourceModel> DeclaredType(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        if (context.TargetSymbol is not INamedTypeSymbol type || Requests.IsOpen(type) || Library(context.SemanticModel.Compilation) is not { } knowledge)
            return default;
        var (model, nested) = ModelParser.Parse(type, knowledge, listener: null);
        var models = Requests.Models(nested, knowledge, cancellation);
        return (model is null ? models : models.Prepend(model)).ToEquatableArray();
    }

    public static EquatableArray<SourceModel> Profile(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) =>
        context.TargetSymbol is INamedTypeSymbol type && Parsing.Profile.Described(type) is { } described && Library(context.SemanticModel.Compilation) is { } knowledge
            ? Requests.Models(new[] { described }, knowledge, cancellation).ToEquatableArray()
            : default;

    // The attributes of an assembly are few, and bound once: looking for their syntax would walk every file.
    public static IEnumerable<SourceModel> ReferencedAssemblies(Compilation compilation, CancellationToken cancellation) =>
        Library(compilation) is not { } knowledge
            ? []
            : Requests.Models(
                compilation.Assembly.GetAttributes()
                    .Where(a => a.Is(Names.SynthesizeAssembly))
                    .Select(a => a.ConstructorArguments.FirstOrDefault().Scalar() as INamedTypeSymbol)
                    .Where(t => t?.ContainingAssembly is not null)
                    .SelectMany(t => Requests.Asked(t!, knowledge)),
                knowledge,
                cancellation);

    public static EquatableArray<SourceModel> Theory(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        if (context.TargetSymbol is not IMethodSymbol method || Library(context.SemanticModel.Compilation) is not { } knowledge)
            return default;
        var (parameters, types) = TheoryParser.Parse(method, knowledge, listener: null);
        var models = Requests.Models(types, knowledge, cancellation);
        return (parameters is null ? models : models.Prepend(parameters)).ToEquatableArray();
    }

    // A theory that has both attributes is read once.
    public static EquatableArray<SourceModel> InlineTheory(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) =>
        context.TargetSymbol.GetAttributes().Any(a => a.Is(Names.SyntheticData)) ? default : Theory(context, cancellation);

    // The symbol tells at once whether its base class is generic: of most classes it is not.
    public static EquatableArray<SourceModel> InheritedTheories(GeneratorSyntaxContext context, CancellationToken cancellation)
    {
        if (context.SemanticModel.GetDeclaredSymbol(context.Node, cancellation) is not INamedTypeSymbol { BaseType.IsGenericType: true } type
            || Library(context.SemanticModel.Compilation) is not { } knowledge)
            return default;
        var types = Parsing.Theories.InheritedTheories.Models(type, knowledge, listener: null);
        return types.Count == 0 ? default : Requests.Models(types, knowledge, cancellation).ToEquatableArray();
    }

    // Generated code needs the library; without it there is nothing to say.
    private static Knowledge? Library(Compilation compilation) => Knowledge.Of(compilation) is { Quantile: not null } knowledge ? knowledge : null;
}
