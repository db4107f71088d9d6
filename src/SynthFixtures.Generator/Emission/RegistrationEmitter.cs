using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing;

namespace SynthFixtures.Generator.Emission;

/// <summary>Writes the module initializer that makes the sources of an assembly known.</summary>
internal static class RegistrationEmitter
{
    private const string Sources = "global::SynthFixtures.Rows.Sources";

    public static void AddTo(SourceProductionContext output, RegistrationModel model)
    {
        if (model.Entries.Count == 0)
            return;

        var writer = new SourceWriter();
        SourceEmitter.Preamble(writer, model.Suppressed);
        foreach (var entry in model.Entries.Where(e => e.Theory is null))
            writer.Line($"[assembly: global::SynthFixtures.Rows.SourceOf(typeof({entry.RowType}))]");

        var space = $"{Names.GeneratedNamespace}.{Identifier(model.Assembly)}";
        writer.Line($"[assembly: global::{space}.AssemblySources]");
        writer.Line().Line($"namespace {space}").Open();
        writer.Line($$"""
            /// <summary>Makes the sources of this assembly known when it is loaded.</summary>
            internal sealed class AssemblySources : global::SynthFixtures.Rows.SourceRegistrationAttribute
            {
                private const string Assembly = {{Literals.Text(model.Assembly)}};

                /// <inheritdoc/>
                public override void RegisterSources() => Register();

                [global::System.Runtime.CompilerServices.ModuleInitializer]
                internal static void Register()
                {
            """);
        writer.Indent().Indent();
        foreach (var entry in model.Entries)
        {
            var create = $"Assembly, static () => new {entry.SourceClass}());";
            writer.Line(entry.Theory is { } theory
                ? $"{Sources}.RegisterTheory(typeof({theory.TestClass}), {Literals.Text(theory.Method)}, {create}"
                : $"{Sources}.Register(typeof({entry.RowType}), {create}");
        }
        writer.Close().Close().Close();
        output.AddSource("AssemblySources.g.cs", writer.ToSourceText());
    }

    /// <summary>The name of an assembly as part of a namespace.</summary>
    public static string Identifier(string assembly)
    {
        var name = string.Concat(assembly.Select(c => char.IsLetterOrDigit(c) ? c : '_'));
        return SyntaxFacts.IsValidIdentifier(name) ? NameScope.Escape(name) : "_" + name;
    }
}
