using System.Collections.Generic;

namespace Fhir.R4;

public class HumanName : Element
{
    public NameUse? Use { get; set; }

    public string? Text { get; set; }

    public string? Family { get; set; }

    public List<string> Given { get; set; } = [];

    public List<string> Prefix { get; set; } = [];

    public List<string> Suffix { get; set; } = [];

    public Period? Period { get; set; }
}

public enum NameUse
{
    Usual,
    Official,
    Temp,
    Nickname,
    Anonymous,
    Old,
    Maiden,
}
