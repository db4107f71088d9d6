using System;

namespace SynthFixtures.Rows;

/// <summary>Says which kernel makes the values that a validation attribute accepts, for members that carry it and no maker.</summary>
/// <remarks>
/// The library declares those of System.ComponentModel.DataAnnotations; a project declares its own in the same way:
/// <c>[assembly: AnnotationKernel("Shop.IbanAttribute", typeof(IbanText), ShortestText = 15, LongestText = 34)]</c>.
/// The kernel's constructor takes the arguments of the attribute by name, and beside them <c>memberName</c>, <c>minLength</c> and <c>maxLength</c>
/// (what other attributes say of the length). Where several kernels stand for one attribute, the one nearest to the member's type is taken.
/// </remarks>
/// <param name="annotation">The full name of the attribute's class.</param>
/// <param name="kernel">The kernel; a generic one as its open definition, to be closed over the member's type.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class AnnotationKernelAttribute(string annotation, Type kernel) : Attribute
{
    /// <summary>The full name of the attribute's class.</summary>
    public string Annotation { get; } = annotation;

    /// <summary>The kernel.</summary>
    public Type Kernel { get; } = kernel;

    /// <summary>The length of the shortest text that the kernel can make. The default is 0.</summary>
    public int ShortestText { get; set; }

    /// <summary>The length of the longest text that the kernel can make. The default is no limit.</summary>
    public int LongestText { get; set; } = int.MaxValue;

    /// <summary>What the length of every text is a multiple of. The default is 1.</summary>
    public int LengthStep { get; set; } = 1;
}
