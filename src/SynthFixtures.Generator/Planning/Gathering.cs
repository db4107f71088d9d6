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
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return uses.SelectMany(u => u).Where(m => seen.Add(m.HintName)).ToList();
    }

    public static RegistrationEntry Entry(SourceModel model) => new(model.RegisteredType, model.QualifiedClassName, model.Theory, model.TouchesObsolete);

    public static RegistrationModel Registration(ImmutableArray<RegistrationEntry> entries, string assembly) =>
        new(assembly, entries.OrderBy(e => e.SourceClass, StringComparer.Ordinal).ToEquatableArray());
}
