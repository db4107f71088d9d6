using System;

namespace SynthFixtures.Rows;

/// <summary>Written by generated code: this assembly holds the source of a type, so that no referencing project makes another.</summary>
/// <param name="type">The type of the rows.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class SourceOfAttribute(Type type) : Attribute
{
    /// <summary>The type of the rows.</summary>
    public Type Type { get; } = type;
}
