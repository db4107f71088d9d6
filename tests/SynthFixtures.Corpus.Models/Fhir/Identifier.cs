namespace Fhir.R4;

public class Identifier : Element
{
    public IdentifierUse? Use { get; set; }

    public CodeableConcept? Type { get; set; }

    public string? System { get; set; }

    public string? Value { get; set; }

    public Period? Period { get; set; }

    public Reference? Assigner { get; set; }
}

public enum IdentifierUse
{
    Usual,
    Official,
    Temp,
    Secondary,
    Old,
}
