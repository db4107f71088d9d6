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
            models.Add(WithConditions(model, classes));
        }
        return models;
    }

    /// <summary>The model without what moves when lines above it do.</summary>
    public static SourceModel Source(SourceModel model) => model.Conditions.Count == 0 ? model : model with { Conditions = default };

    // The classes of conditions stand in the user's namespaces, each under a name of its own.
    private static SourceModel WithConditions(SourceModel model, HashSet<string> taken)
    {
        if (model.Conditions.Count == 0)
            return model;
        var aliases = model.Aliases.ToList();
        var conditions = new List<ConditionsModel>();
        foreach (var stated in model.Conditions)
        {
            var named = stated with { HintName = ConditionsModel.HintNameBeside(model.HintName, conditions.Count) };
            while (!taken.Add(named.QualifiedName))
                named = named with { ClassName = named.ClassName + "_" };
            aliases[aliases.FindIndex(a => a.Target == stated.QualifiedName)] = new(stated.ClassName, named.QualifiedName);
            conditions.Add(named);
        }
        return model with { Aliases = aliases.ToEquatableArray(), Conditions = conditions.ToEquatableArray() };
    }

    public static RegistrationEntry Entry(SourceModel model) => new(model.RegisteredType, model.QualifiedClassName, model.Theory, model.Suppressed);

    public static RegistrationModel Registration(ImmutableArray<RegistrationEntry> entries, string assembly) =>
        new(assembly, entries.OrderBy(e => e.SourceClass, StringComparer.Ordinal).ToEquatableArray());
}
