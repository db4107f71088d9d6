using System.Collections.Generic;

namespace Fhir.R4;

public class Address : Element
{
    public AddressUse? Use { get; set; }

    public AddressType? Type { get; set; }

    public string? Text { get; set; }

    public List<string> Line { get; set; } = [];

    public string? City { get; set; }

    public string? District { get; set; }

    public string? State { get; set; }

    public string? PostalCode { get; set; }

    public string? Country { get; set; }

    public Period? Period { get; set; }
}

public enum AddressUse
{
    Home,
    Work,
    Temp,
    Old,
    Billing,
}

public enum AddressType
{
    Postal,
    Physical,
    Both,
}
