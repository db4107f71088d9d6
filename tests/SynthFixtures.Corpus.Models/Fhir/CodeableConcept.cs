using System.Collections.Generic;

namespace Fhir.R4;

public class CodeableConcept : Element
{
    public List<Coding> Coding { get; set; } = [];

    public string? Text { get; set; }
}

public class Coding : Element
{
    public string? System { get; set; }

    public string? Version { get; set; }

    public string? Code { get; set; }

    public string? Display { get; set; }

    public bool? UserSelected { get; set; }
}
