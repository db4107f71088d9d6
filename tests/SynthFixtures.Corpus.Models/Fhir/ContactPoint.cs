namespace Fhir.R4;

public class ContactPoint : Element
{
    public ContactPointSystem? System { get; set; }

    public string? Value { get; set; }

    public ContactPointUse? Use { get; set; }

    public int? Rank { get; set; }

    public Period? Period { get; set; }
}

public enum ContactPointSystem
{
    Phone,
    Fax,
    Email,
    Pager,
    Url,
    Sms,
    Other,
}

public enum ContactPointUse
{
    Home,
    Work,
    Temp,
    Old,
    Mobile,
}
