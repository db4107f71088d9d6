using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Planning;

namespace SynthFixtures.Generator.Emission;

/// <summary>Writes the facade of one model, and the source that it makes rows under overrides with.</summary>
internal static class FacadeEmitter
{
    public static SourceText Emit(SourceModel model)
    {
        var facade = model.Facade!;
        var writer = new SourceWriter();
        SourceEmitter.Preamble(writer, model.Suppressed);
        SourceEmitter.Class(writer, SourcePlan.Of(model, overridden: true));
        writer.Line();
        if (facade.Namespace.Length > 0)
        {
            writer.Line($"namespace {facade.Namespace}").Open();
            Usings(writer, facade);
        }
        Facade(writer, model, facade);
        if (facade.Namespace.Length > 0)
            writer.Close();
        return writer.ToSourceText();
    }

    private static void Usings(SourceWriter writer, FacadeModel facade)
    {
        writer.Line("""
            using global::System;
            using global::System.Collections.Generic;
            using global::System.Runtime.CompilerServices;
            using global::SynthFixtures;
            using global::SynthFixtures.Rows;
            """);
        foreach (var alias in facade.Aliases)
            writer.Line($"using {alias.Name} = {alias.Target};");
        writer.Line();
    }

    private static void Facade(SourceWriter writer, SourceModel model, FacadeModel facade)
    {
        string Name(string space, string name) => facade.Hidden.Contains(name) ? $"global::{space}.{name}" : name;

        var row = facade.RowType;
        var synthetic = Name("SynthFixtures", "Synthetic");
        writer.Line($$"""
            /// <summary>Rows of {{(IsMember(row) ? UserText.Code(row) : UserText.Reference(row))}}; equal (seed, row) give equal rows.</summary>
            [{{Name("SynthFixtures.Rows", "FacadeOf")}}(typeof({{row}}))]
            internal static class {{facade.Name}}
            {
                /// <summary>One row.</summary>
                public static {{row}} Row(long seed = 0, long row = 0) => {{synthetic}}.Row<{{row}}>(seed, row);

                /// <summary>Consecutive rows.</summary>
                public static {{row}}[] Rows(int count, long seed = 0, long firstRow = 0) => {{synthetic}}.Rows<{{row}}>(count, seed, firstRow);

                /// <summary>Consecutive rows into memory of the caller's.</summary>
                public static void Fill({{Name("System", "Span")}}<{{row}}> rows, long seed = 0, long firstRow = 0) => {{synthetic}}.Fill(rows, seed, firstRow);

                /// <summary>All rows from one on, made as they are asked for.</summary>
                public static {{Name("System.Collections.Generic", "IEnumerable")}}<{{row}}> Stream(long seed = 0, long firstRow = 0) => {{synthetic}}.Stream<{{row}}>(seed, firstRow);
            """).Indent();
        With(writer, model, facade, Name("SynthFixtures.Rows", "SyntheticRows"), Name("SynthFixtures", "Override"));
        var signatures = new Dictionary<string, int>(System.StringComparer.Ordinal);
        foreach (var collection in facade.Parameters.Where(p => p.IsCollection))
        {
            var signature = string.Join(", ", facade.Parameters.Where(p => p != collection).Prepend(collection).Select(p => p.Identity));
            signatures.TryGetValue(signature, out var earlier);
            signatures[signature] = earlier + 1;
            WithCollection(writer, facade, collection, earlier, Name("SynthFixtures.Rows", "SyntheticRows"), Name("SynthFixtures", "Override"),
                Name("System.Runtime.CompilerServices", "OverloadResolutionPriority"));
        }
        writer.Close();
    }

    private static void With(SourceWriter writer, SourceModel model, FacadeModel facade, string rows, string overriding)
    {
        var source = $"global::{model.Namespace}.{facade.SourceClass}";
        writer.Line().Line("/// <summary>Rows whose given members have the given values. What is derived from them is made anew; every other value stays.</summary>");
        if (facade.Parameters.Count == 0)
        {
            writer.Line($"public static {rows}<{facade.RowType}> With() => new(new {source}());");
            return;
        }
        writer.Line($"public static {rows}<{facade.RowType}> With(").Indent();
        Parameters(writer, [.. facade.Parameters], overriding);
        writer.Line($"new(new {source}({string.Join(", ", facade.Parameters.Select(p => p.Name))}));").Outdent();
    }

    // Neither an interface nor a collection expression converts to an override by itself.
    private static void WithCollection(
        SourceWriter writer, FacadeModel facade, FacadeParameter collection, int earlier, string rows, string overriding, string priority)
    {
        var others = facade.Parameters.Where(p => p != collection).ToList();
        writer.Line().Line($"/// <summary>The same; {collection.Name.TrimStart('@')} takes lists of any kind and collection expressions.</summary>");
        if (earlier > 0)
            writer.Line($"/// <remarks>What stands last is never given: it tells the method from that of an earlier member of the type.</remarks>");
        writer.Line($"[{priority}({(-1 - earlier).ToString(CultureInfo.InvariantCulture)})]");
        writer.Line($"public static {rows}<{facade.RowType}> With(").Indent();
        writer.Line($"{collection.Type} {collection.Name}{(others.Count + earlier == 0 ? ") =>" : ",")}");
        if (others.Count > 0)
            Parameters(writer, others, overriding, isLast: earlier == 0);
        for (var i = 1; i <= earlier; i++)
            writer.Line($"global::System.ValueTuple {Unused(facade, i)} = default{(i < earlier ? "," : ") =>")}");
        // In the first place, new(list) could as well be a list: this overload again.
        var given = facade.Parameters.First() == collection ? $"new {overriding}<{collection.Type}>" : "new";
        var arguments = facade.Parameters.Select(p => p == collection ? $"{given}({p.Name})" : p.Name);
        writer.Line($"With({string.Join(", ", arguments)});").Outdent();
    }

    // Inside the facade the name is that of a method first.
    private static bool IsMember(string name) => name is "With" or "Row" or "Rows" or "Fill" or "Stream";

    private static string Unused(FacadeModel facade, int number)
    {
        var name = "unused" + number.ToString(CultureInfo.InvariantCulture);
        while (facade.Parameters.Any(p => p.Name == name))
            name += "_";
        return name;
    }

    // Vary.Over("a", "b") has no null and Vary.Over("a", null) has: a parameter without annotation takes both.
    private static void Parameters(SourceWriter writer, IReadOnlyList<FacadeParameter> parameters, string overriding, bool isLast = true)
    {
        var enabled = true;
        for (var i = 0; i < parameters.Count; i++)
        {
            var (name, type) = (parameters[i].Name, parameters[i].Type);
            var plain = type.EndsWith("?") ? type.Substring(0, type.Length - 1) : type;
            var takesNull = parameters[i].IsNullableReference && !plain.Contains("?");
            if (takesNull == enabled)
                writer.Line(takesNull ? "#nullable disable annotations // null is a value like any other" : "#nullable enable annotations");
            enabled = !takesNull;
            writer.Line($"{overriding}<{(takesNull ? plain : type)}> {name} = default{(i < parameters.Count - 1 || !isLast ? "," : ") =>")}");
        }
        if (!enabled)
            writer.Line("#nullable enable annotations");
    }
}
