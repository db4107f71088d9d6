using System.Collections.Generic;

namespace Fhir.R4;

/// <summary>http://hl7.org/fhir/R4/patient.html</summary>
public class Patient : DomainResource
{
    public List<Identifier> Identifier { get; set; } = [];

    public bool? Active { get; set; }

    public List<HumanName> Name { get; set; } = [];

    public List<ContactPoint> Telecom { get; set; } = [];

    public AdministrativeGender? Gender { get; set; }

    public string? BirthDate { get; set; }

    /// <summary>deceased[x]: boolean or dateTime</summary>
    public Element? Deceased { get; set; }

    public List<Address> Address { get; set; } = [];

    public CodeableConcept? MaritalStatus { get; set; }

    /// <summary>multipleBirth[x]: boolean or integer</summary>
    public Element? MultipleBirth { get; set; }

    public List<Attachment> Photo { get; set; } = [];

    public List<ContactComponent> Contact { get; set; } = [];

    public List<CommunicationComponent> Communication { get; set; } = [];

    public List<Reference> GeneralPractitioner { get; set; } = [];

    public Reference? ManagingOrganization { get; set; }

    public List<LinkComponent> Link { get; set; } = [];

    public class ContactComponent : Element
    {
        public List<CodeableConcept> Relationship { get; set; } = [];

        public HumanName? Name { get; set; }

        public List<ContactPoint> Telecom { get; set; } = [];

        public Address? Address { get; set; }

        public AdministrativeGender? Gender { get; set; }

        public Reference? Organization { get; set; }

        public Period? Period { get; set; }
    }

    public class CommunicationComponent : Element
    {
        /// <summary>1..1</summary>
        public required CodeableConcept Language { get; set; }

        public bool? Preferred { get; set; }
    }

    public class LinkComponent : Element
    {
        /// <summary>1..1</summary>
        public required Reference Other { get; set; }

        /// <summary>1..1</summary>
        public required LinkType Type { get; set; }
    }

    public enum LinkType
    {
        ReplacedBy,
        Replaces,
        Refer,
        SeeAlso,
    }
}
