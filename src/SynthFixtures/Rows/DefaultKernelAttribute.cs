using System;

namespace SynthFixtures.Rows;

/// <summary>Says which kernel makes the values of members of a type that carry no attribute.</summary>
/// <remarks>The library declares the built-in types; a project declares its own in the same way.</remarks>
/// <param name="memberType">The type of the members; <see cref="Enum"/> stands for all enumerations, <see cref="FlagsAttribute"/> for those of flags.</param>
/// <param name="kernel">The kernel; a generic one as its open definition, to be closed over the member's type.</param>
/// <param name="arguments">
/// The arguments of the kernel's constructor, in order. A parameter <c>memberName</c> is filled with the member's name, for an enumeration a
/// parameter <c>values</c> with its distinct values.
/// </param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class DefaultKernelAttribute(Type memberType, Type kernel, params object[] arguments) : Attribute
{
    /// <summary>The type of the members.</summary>
    public Type MemberType { get; } = memberType;

    /// <summary>The kernel.</summary>
    public Type Kernel { get; } = kernel;

    /// <summary>The arguments of the kernel's constructor.</summary>
    public object[] Arguments { get; } = arguments;
}
