namespace Fhir.R4;

public class Reference : Element
{
    /// <summary>The literal reference, such as Organization/1.</summary>
    public string? Literal { get; set; }

    public string? Type { get; set; }

    public Identifier? Identifier { get; set; }

    public string? Display { get; set; }
}
