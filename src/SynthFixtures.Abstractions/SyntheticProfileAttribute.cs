using System;

namespace SynthFixtures;

/// <summary>Describes a type that cannot be annotated: the interface is never implemented, only read.</summary>
/// <remarks>
/// Each property of the interface stands for the member of the same name, and its attributes take the place of the member's own. Attributes on the
/// interface stand for attributes on the type, its static methods serve <see cref="DeriveAttribute"/> and <see cref="ConvertWithAttribute"/>.
/// A profile holds in the project that declares it.
/// </remarks>
/// <example><code>[SyntheticProfile(typeof(Customer))]
/// internal interface ICustomerProfile { [Normal(40, 12, Min = 18)] int Age { get; } }</code></example>
/// <param name="type">The described type.</param>
[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class SyntheticProfileAttribute(Type type) : Attribute
{
    /// <summary>The described type.</summary>
    public Type Type { get; } = type;
}
