using System.Collections.Generic;

namespace Fhir.R4;

public abstract class Resource
{
    public string? Id { get; set; }

    public Meta? Meta { get; set; }

    public string? ImplicitRules { get; set; }

    public string? Language { get; set; }
}

public abstract class DomainResource : Resource
{
    public List<Resource> Contained { get; set; } = [];

    public List<Extension> Extension { get; set; } = [];

    public List<Extension> ModifierExtension { get; set; } = [];
}

public class Organization : DomainResource
{
    public List<Identifier> Identifier { get; set; } = [];

    public bool? Active { get; set; }

    public string? Name { get; set; }

    public Reference? PartOf { get; set; }
}
