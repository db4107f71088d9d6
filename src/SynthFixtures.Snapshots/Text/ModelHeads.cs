using System;
using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Rows;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>The descriptions of a type and of all types inside it, each once.</summary>
internal static class ModelHeads
{
    /// <summary>What is said of several members together, and of the name of a stream, stands under these names.</summary>
    public const string Together = "together";

    public static IReadOnlyList<ModelHead> Of(Type type) => [.. Inside(type).Select(model => Of(model.Description))];

    /// <summary>The members of a type and of all types inside it that values show and no row makes: a constructor, an initializer or a getter does.</summary>
    public static IReadOnlyList<string> Unmade(Type type) =>
    [
        .. from model in Inside(type)
           let made = model.Description.Members.Select(m => m.Name).ToHashSet(StringComparer.Ordinal)
           from member in Testing.Values.Members.Of(model.Type)
           where !made.Contains(member.Name)
           select $"{TypeNames.Short(model.Type)}.{member.Name}",
    ];

    private static List<(Type Type, SourceDescription Description)> Inside(Type type)
    {
        var models = new List<(Type, SourceDescription)>();
        var (seen, open) = (new HashSet<Type> { type }, new Queue<Type>([type]));
        while (open.TryDequeue(out var next))
        {
            var description = Sources.Of(next).Describe();
            models.Add((next, description));
            foreach (var model in description.Members.SelectMany(m => m.Models).Where(Sources.Contains).Where(seen.Add))
                open.Enqueue(model);
        }
        return models;
    }

    private static ModelHead Of(SourceDescription description)
    {
        var lines = description.Members.Select(m => new ValueLine(m.Name, $"{m.Type}, {m.Method}"))
            .Concat(description.Groups.Select(group => new ValueLine(Together, group)));
        if (description.StreamName != description.Type)
            lines = lines.Prepend(new ValueLine("stream name", Quotation.Of(description.StreamName)));
        return new(description.Type, [.. lines]);
    }
}
