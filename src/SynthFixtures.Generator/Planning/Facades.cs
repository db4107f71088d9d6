using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SynthFixtures.Generator.Model;

namespace SynthFixtures.Generator.Planning;

/// <summary>Chooses the facades that are written: those whose names are used.</summary>
internal static class Facades
{
    /// <summary>The names, each once, in a stable order.</summary>
    public static EquatableArray<string> Names(ImmutableArray<EquatableArray<string>> files) =>
        files.SelectMany(names => names).Distinct().OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>The models whose facades are used, with the names of what is written. A name that two models have is nobody's.</summary>
    public static IEnumerable<SourceModel> Used(ImmutableArray<SourceModel> models, EquatableArray<string> names)
    {
        if (names.Count == 0)
            return [];
        var used = new HashSet<string>(names, StringComparer.Ordinal);
        var files = new HashSet<string>(models.Select(m => m.HintName), StringComparer.OrdinalIgnoreCase);
        var classes = new HashSet<string>(models.Select(m => m.QualifiedClassName), StringComparer.Ordinal);
        return models
            .Where(m => m.Facade is { } facade && used.Contains(facade.Name.TrimStart('@')))
            .GroupBy(m => (m.Facade!.Namespace, m.Facade.Name))
            .Where(group => group.Count() == 1)
            .Select(group => group.Single())
            .Select(model =>
            {
                var file = model.HintName.Substring(0, model.HintName.Length - ".g.cs".Length) + ".Facade";
                while (!files.Add(file + ".g.cs"))
                    file += "_";
                var name = "Overridden" + model.ClassName;
                while (!classes.Add($"global::{model.Namespace}.{name}"))
                    name += "_";
                return model with { Facade = model.Facade! with { SourceClass = name, HintName = file + ".g.cs" } };
            });
    }
}
