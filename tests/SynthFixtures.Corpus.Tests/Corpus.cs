using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using SynthFixtures;

[assembly: SynthesizeAssembly(typeof(Ordering.Persistence.Order))]

namespace SynthFixtures.Corpus.Tests;

/// <summary>The types of the corpus that have rows: annotated ones, and those that a profile of this project describes.</summary>
internal static class Corpus
{
    public static readonly Assembly Models = typeof(Ordering.Persistence.Order).Assembly;

    private static readonly Dictionary<Type, Type> Profiles = typeof(Corpus).Assembly.GetTypes()
        .Where(t => t.IsDefined(typeof(SyntheticProfileAttribute)))
        .ToDictionary(t => t.GetCustomAttribute<SyntheticProfileAttribute>()!.Type);

    public static readonly IReadOnlyList<Type> Types =
        [.. Models.GetTypes().Where(t => IsSynthetic(t) && !t.ContainsGenericParameters).OrderBy(t => t.FullName, StringComparer.Ordinal)];

    public static bool IsSynthetic(Type type) => type.IsDefined(typeof(SyntheticAttribute), inherit: false) || Profiles.ContainsKey(type);

    /// <summary>Whether a type is a model, and not one of the platform's.</summary>
    public static bool Declares(Type type) => type.Assembly == Models || type.Assembly == typeof(Corpus).Assembly;

    public static Type Named(string name) => Models.GetType(name, throwOnError: true)!;

    /// <summary>Whether an attribute stands on a member, or on the property of the profile that stands for it.</summary>
    public static bool Says<T>(Type type, MemberInfo member)
        where T : Attribute =>
        member.IsDefined(typeof(T), inherit: true)
        || (Profiles.TryGetValue(type, out var profile) && profile.GetProperty(member.Name)?.IsDefined(typeof(T)) == true);

    public static Func<long, object> Rows(Type type)
    {
        var source = SynthFixtures.Rows.Sources.Of(type);
        return row => source.RowAsObject(42, row)!;
    }
}
