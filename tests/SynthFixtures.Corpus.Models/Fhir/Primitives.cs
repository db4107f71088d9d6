using System;

namespace Fhir.R4;

public class FhirBoolean : Element
{
    public bool? Value { get; set; }
}

public class FhirInteger : Element
{
    public int? Value { get; set; }
}

public class FhirString : Element
{
    public string? Value { get; set; }
}

/// <summary>A date, perhaps without day or month, perhaps with a time.</summary>
public class FhirDateTime : Element
{
    public string? Value { get; set; }
}

public enum AdministrativeGender
{
    Male,
    Female,
    Other,
    Unknown,
}

public class Meta : Element
{
    public string? VersionId { get; set; }

    public DateTimeOffset? LastUpdated { get; set; }

    public Uri? Source { get; set; }
}
