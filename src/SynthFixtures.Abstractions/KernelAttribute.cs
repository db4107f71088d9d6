using System;

namespace SynthFixtures;

/// <summary>Names the type that computes the values of a <see cref="MakerAttribute"/>: its kernel.</summary>
/// <remarks>
/// The arguments of the annotated attribute are passed to the kernel's constructor by parameter name. An attribute may name several kernels,
/// the first that can fill the member's type is taken. A kernel implements <c>IQuantile&lt;T&gt;</c> (one uniform in, one value out),
/// <c>IRowValue&lt;T&gt;</c> (a function of the row number) or <c>IColumn&lt;T&gt;</c> (a value that needs several draws).
/// A generic kernel is closed over the member's type.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class KernelAttribute : Attribute
{
    /// <summary>Names a kernel by its full metadata name, for attributes that cannot reference the kernel's assembly.</summary>
    /// <param name="typeName">For example <c>SynthFixtures.Distributions.Normal</c>, or <c>SynthFixtures.Distributions.Choice`1</c>.</param>
    public KernelAttribute(string typeName) => TypeName = typeName;

    /// <summary>Names a kernel by its type.</summary>
    /// <param name="type">The kernel; a generic one as its open definition.</param>
    public KernelAttribute(Type type) => Type = type;

    /// <summary>The full metadata name of the kernel, or null where <see cref="Type"/> is given.</summary>
    public string? TypeName { get; }

    /// <summary>The kernel, or null where <see cref="TypeName"/> is given.</summary>
    public Type? Type { get; }

    /// <summary>
    /// Whether the attributes of this kind that stand on one member make one kernel together: argument <c>value</c> of each becomes an element
    /// of the kernel's array parameter <c>values</c>, and so on for each parameter.
    /// </summary>
    public bool Gathers { get; set; }
}
