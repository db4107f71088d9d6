using System;

namespace SynthFixtures;

/// <summary>
/// Base of the attributes that declare, on a constructor parameter or a property of a <see cref="MakerAttribute"/>, which values are allowed.
/// The analyzer reports every argument outside its domain; the kernel's constructor throws for the same.
/// </summary>
/// <remarks>NaN lies in no domain; infinities lie in none but where a derived class says so.</remarks>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property, AllowMultiple = false)]
public abstract class ParameterDomainAttribute : Attribute;
