using System.Collections.Generic;

namespace Fhir.R4;

/// <summary>Base of all data types: http://hl7.org/fhir/R4/element.html.</summary>
public abstract class Element
{
    public string? Id { get; set; }

    public List<Extension> Extension { get; set; } = [];
}

/// <summary>An extension: a value of any type, or further extensions.</summary>
public class Extension : Element
{
    public required string Url { get; set; }

    /// <summary>value[x]</summary>
    public Element? Value { get; set; }
}
