using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Snapshots.Fixtures;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>Says whether types can have the members that a call names: a name that none of them has is a mistake, and not a member that these values happen to lack.</summary>
internal static class MemberSearch
{
    /// <summary>Why a rule can mean nothing; null where it can.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="roots">The types of the values.</param>
    public static string? Refuse(ValueRule rule, IReadOnlyList<Type> roots) => rule.Owner is { } owner ? RefuseType(rule, owner, roots) : RefusePath(rule, roots);

    private static string? RefuseType(ValueRule rule, Type owner, IReadOnlyList<Type> roots)
    {
        var (seen, open) = (new HashSet<Type>(), new Queue<Type>(roots));
        while (open.TryDequeue(out var type))
        {
            if (!seen.Add(type))
                continue;
            if (IsOpen(type) || owner.IsAssignableFrom(type) || type.IsAssignableFrom(owner))
                return null;
            foreach (var part in ElementOf(type) is { } element ? [element] : Testing.Values.Members.Of(type).Select(m => Declared(m.Type)))
                open.Enqueue(part);
        }
        var name = TypeNames.Simple(owner);
        return $"{Verb(rule)}<{name}>(x => x.{rule.Path}) means nothing here: no {name} stands in {Names(roots)}";
    }

    private static string? RefusePath(ValueRule rule, IReadOnlyList<Type> roots)
    {
        var types = roots.ToList();
        foreach (var segment in PathSegments.Of(rule.Path))
        {
            if (types.Exists(IsOpen))
                return null;
            var next = segment.StartsWith('[')
                ? types.ConvertAll(ElementOf)
                : types.ConvertAll(type => typeof(IDictionary).IsAssignableFrom(type) ? ElementOf(type) : Member(type, segment));
            if (next.TrueForAll(type => type is null))
                return $"{Verb(rule)}(\"{rule.Path}\") leads to no member: {Missing(types, segment, rule.Path)}";
            types = [.. next.OfType<Type>()];
        }
        return null;
    }

    private static string Missing(List<Type> types, string segment, string path)
    {
        var names = Names(types);
        if (segment.StartsWith('['))
            return $"{names} is no collection";
        if (types.Find(type => ElementOf(type) is not null) is not null)
            return $"{names} is a collection; write {Before(path, segment)}[].{segment} for its elements";
        var known = types.SelectMany(Testing.Values.Members.Of).Select(m => m.Name).Distinct().ToList();
        return $"{names} has no '{segment}'" + (NearestName.Of(segment, known) is { } near ? $"; did you mean '{near}'?" : known.Count == 0 ? "" : $"; it has {string.Join(", ", known)}");
    }

    private static string Before(string path, string segment) => path[..path.LastIndexOf(segment, StringComparison.Ordinal)].TrimEnd('.');

    private static string Verb(ValueRule rule) => rule.IsScrubbed ? "Scrub" : "Without";

    private static string Names(IEnumerable<Type> types) => string.Join(" or ", types.Select(TypeNames.Simple).Distinct());

    private static Type? Member(Type type, string name) =>
        Testing.Values.Members.Of(type).FirstOrDefault(m => m.Name == name) is { } member ? Declared(member.Type) : null;

    private static Type? ElementOf(Type type) => type != typeof(string) && RowLayout.ElementOf(type) is { } element ? Declared(element) : null;

    private static Type Declared(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    // Only the values themselves know what stands there.
    private static bool IsOpen(Type type) =>
        type == typeof(object) || ((type.IsInterface || type.IsAbstract) && ElementOf(type) is null) || RowLayout.IsJson(type)
        || (typeof(IEnumerable).IsAssignableFrom(type) && ElementOf(type) is null && type != typeof(string));
}
