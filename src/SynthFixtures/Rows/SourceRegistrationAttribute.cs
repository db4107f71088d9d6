using System;

namespace SynthFixtures.Rows;

/// <summary>Derived from by generated code: what makes the sources of an assembly known, for those who ask before its module initializer has run.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public abstract class SourceRegistrationAttribute : Attribute
{
    /// <summary>Makes the sources of the assembly known. To do so twice changes nothing.</summary>
    public abstract void RegisterSources();
}
