using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SynthFixtures.Generator.Emission;
using SynthFixtures.Generator.Parsing;
using SynthFixtures.Generator.Planning;

namespace SynthFixtures.Generator;

/// <summary>Attributes in, C# out: writes a source of rows for every synthetic type that a project declares or asks for.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SyntheticGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var declared = context.SyntaxProvider
            .ForAttributeWithMetadataName(Names.Synthetic, static (node, _) => node is TypeDeclarationSyntax, Transforms.DeclaredType)
            .SelectMany(static (models, _) => models)
            .WithTrackingName(Steps.Declared);

        var referenced = context.CompilationProvider
            .SelectMany(Transforms.ReferencedAssemblies)
            .WithTrackingName(Steps.Referenced);

        var theories = context.SyntaxProvider
            .ForAttributeWithMetadataName(Names.SyntheticData, static (node, _) => node is MethodDeclarationSyntax, Transforms.Theory)
            .SelectMany(static (models, _) => models)
            .WithTrackingName(Steps.Theories);

        var inline = context.SyntaxProvider
            .ForAttributeWithMetadataName(Names.InlineSyntheticData, static (node, _) => node is MethodDeclarationSyntax, Transforms.InlineTheory)
            .SelectMany(static (models, _) => models)
            .WithTrackingName(Steps.InlineTheories);

        var inherited = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => node is TypeDeclarationSyntax { BaseList: not null } and not InterfaceDeclarationSyntax, Transforms.InheritedTheories)
            .SelectMany(static (models, _) => models)
            .WithTrackingName(Steps.Inherited);

        var profiles = context.SyntaxProvider
            .ForAttributeWithMetadataName(Names.SyntheticProfile, static (node, _) => node is InterfaceDeclarationSyntax, Transforms.Profile)
            .SelectMany(static (models, _) => models)
            .WithTrackingName(Steps.Profiles);

        var models = declared.Collect().Combine(referenced.Collect()).Combine(theories.Collect().Combine(inline.Collect()).Select(static (all, _) => all.Left.AddRange(all.Right)).Combine(inherited.Collect())).Combine(profiles.Collect())
            .SelectMany(static (all, _) => Gathering.Distinct(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right.Left, all.Left.Right.Right, all.Right));
        var sources = models.Select(static (model, _) => Gathering.Source(model)).WithTrackingName(Steps.Sources);
        var conditions = models.SelectMany(static (model, _) => model.Conditions).WithTrackingName(Steps.Conditions);

        var facades = sources.Collect()
            .Combine(context.CompilationProvider
                .SelectMany(static (compilation, _) => compilation.SyntaxTrees)
                .Select(FacadeUse.Names)
                .Collect()
                .Select(static (names, _) => Facades.Names(names)))
            .SelectMany(static (all, _) => Facades.Used(all.Left, all.Right))
            .WithTrackingName(Steps.Facades);

        var registration = sources
            .Select(static (model, _) => Gathering.Entry(model))
            .Collect()
            .Combine(context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName ?? ""))
            .Select(static (all, _) => Gathering.Registration(all.Left, all.Right))
            .WithTrackingName(Steps.Registration);

        context.RegisterSourceOutput(sources, static (output, model) => output.AddSource(model.HintName, SourceEmitter.Emit(model)));
        context.RegisterSourceOutput(conditions, static (output, model) => output.AddSource(model.HintName, ConditionsEmitter.Emit(model)));
        context.RegisterSourceOutput(facades, static (output, model) => output.AddSource(model.Facade!.HintName, FacadeEmitter.Emit(model)));
        context.RegisterSourceOutput(registration, static (output, model) => RegistrationEmitter.AddTo(output, model));
    }
}
