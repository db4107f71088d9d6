using System;

namespace SynthFixtures.Rows;

/// <summary>Says whose rows a class makes. Generated code puts it on every facade, by which rules tell facades from classes of the user's.</summary>
/// <param name="model">The type of the rows.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class FacadeOfAttribute(Type model) : Attribute
{
    /// <summary>The type of the rows.</summary>
    public Type Model { get; } = model;
}
