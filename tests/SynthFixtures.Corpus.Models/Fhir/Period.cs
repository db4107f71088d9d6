namespace Fhir.R4;

public class Period : Element
{
    public string? Start { get; set; }

    public string? End { get; set; }
}
