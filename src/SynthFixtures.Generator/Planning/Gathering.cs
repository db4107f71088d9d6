using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SynthFixtures.Generator.Model;

namespace SynthFixtures.Generator.Planning;

/// <summary>Brings the models of all uses together: each type once, in a stable order.</summary>
internal static class Gathering
{
    public static IEnumerable<SourceModel> Distinct(params ImmutableArray<SourceModel>[] uses)
    {
        var seen = new HashSet<(string, TheoryName?)>();
        var (files, classes) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), new HashSet<string>(StringComparer.Ordinal));
        var models = new List<SourceModel>();
        foreach (var use in uses.SelectMany(u => u).Where(m => seen.Add((m.RegisteredType, m.Theory))))
        {
            var model = use;
            while (!files.Add(model.HintName))
                model = model with { Homonym = model.Homonym + 1 };
            while (!classes.Add(model.QualifiedClassName))
                model = model with { ClassName = model.ClassName + "_" };
            models.Add(model);
        }
        return models;
    }

    public static RegistrationEntry Entry(SourceModel model) => new(model.RegisteredType, model.QualifiedClassName, model.Theory, model.Suppressed);

    public static RegistrationModel Registration(ImmutableArray<RegistrationEntry> entries, string assembly) =>
        new(assembly, entries.OrderBy(e => e.SourceClass, StringComparer.Ordinal).ToEquatableArray());
}
