using System;

namespace SynthFixtures.Testing.Values;

/// <summary>An order of keys that no culture and no hash decides: numbers, dates and the like by value, all else by text.</summary>
internal static class KeyOrder
{
    public static int Compare(object? key, string text, object? otherKey, string otherText) =>
        key is IComparable comparable && otherKey is not null && key.GetType() == otherKey.GetType() && HasOrderOfItsOwn(key.GetType())
            ? comparable.CompareTo(otherKey)
            : string.CompareOrdinal(text, otherText);

    private static bool HasOrderOfItsOwn(Type type) =>
        type.IsEnum || (type.IsValueType && !type.IsGenericType && type.Assembly == typeof(object).Assembly);
}
