using System.Collections.Generic;
using Fhir.R4;

// The types of Fhir.R4 carry no attributes and know nothing of these.
namespace SynthFixtures.Corpus.Tests;

[SyntheticProfile(typeof(Patient))]
internal interface IPatientProfile
{
    [Pattern("(19[3-9][0-9]|20[01][0-9])-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])")]
    string? BirthDate { get; }

    [OneOf(typeof(FhirBoolean), typeof(FhirDateTime)), Missing(0.9)]
    Element? Deceased { get; }

    [OneOf(typeof(FhirBoolean), typeof(FhirInteger)), Missing(0.8)]
    Element? MultipleBirth { get; }

    [OneOf(typeof(Organization)), Count(0, 1)]
    List<Resource> Contained { get; }

    [Count(1, 2)]
    List<HumanName> Name { get; }

    [Count(0, 1)]
    List<Attachment> Photo { get; }
}

[SyntheticProfile(typeof(Patient.ContactComponent))]
internal interface IContactProfile
{
    [Count(1)]
    List<CodeableConcept> Relationship { get; }
}

[SyntheticProfile(typeof(Patient.CommunicationComponent))]
internal interface ICommunicationProfile;

[SyntheticProfile(typeof(Patient.LinkComponent))]
internal interface ILinkProfile;

[SyntheticProfile(typeof(Organization))]
internal interface IOrganizationProfile
{
    [NotSynthetic]
    List<Resource> Contained { get; }
}

[SyntheticProfile(typeof(Extension))]
internal interface IExtensionProfile
{
    [Pattern("http://hl7\\.org/fhir/StructureDefinition/patient-[a-z]{4,12}")]
    string Url { get; }

    [OneOf(typeof(FhirString), typeof(FhirBoolean), typeof(CodeableConcept), typeof(Period))]
    Element? Value { get; }
}

[SyntheticProfile(typeof(HumanName))]
internal interface IHumanNameProfile
{
    [Pick("Chalmers", "Windsor", "Levin", "Notsowell")]
    string? Family { get; }

    [Pick("Peter", "James", "Simone", "Adam"), Count(1, 2)]
    List<string> Given { get; }

    [Pick("Dr.", "Prof."), Count(0, 1)]
    List<string> Prefix { get; }

    [Pick("Jr.", "III"), Count(0, 1)]
    List<string> Suffix { get; }
}

[SyntheticProfile(typeof(Address))]
internal interface IAddressProfile
{
    [Pattern("[0-9]{4}")]
    string? PostalCode { get; }
}

[SyntheticProfile(typeof(ContactPoint))]
internal interface IContactPointProfile
{
    [Pattern("\\(0[3-9]\\) [0-9]{4} [0-9]{4}")]
    string? Value { get; }

    [Geometric(0.5, Min = 1)]
    int? Rank { get; }
}

[SyntheticProfile(typeof(Identifier))]
internal interface IIdentifierProfile
{
    [Pattern("urn:oid:1\\.2\\.36\\.146\\.[0-9]{3}")]
    string? System { get; }
}

[SyntheticProfile(typeof(Reference))]
internal interface IReferenceProfile
{
    [Pattern("(Patient|Organization|Practitioner)/[1-9][0-9]{0,3}")]
    string? Literal { get; }
}

[SyntheticProfile(typeof(Period))]
internal interface IPeriodProfile
{
    [Pattern("200[0-9](-0[1-9])?")]
    string? Start { get; }

    [Pattern("201[0-9](-0[1-9])?")]
    string? End { get; }
}

[SyntheticProfile(typeof(CodeableConcept))]
internal interface ICodeableConceptProfile;

[SyntheticProfile(typeof(Coding))]
internal interface ICodingProfile
{
    [Pick("http://loinc.org", "http://snomed.info/sct")]
    string? System { get; }
}

[SyntheticProfile(typeof(Attachment))]
internal interface IAttachmentProfile
{
    [Pick("image/png", "image/jpeg")]
    string? ContentType { get; }
}

[SyntheticProfile(typeof(Meta))]
internal interface IMetaProfile;

[SyntheticProfile(typeof(FhirBoolean))]
internal interface IBooleanProfile;

[SyntheticProfile(typeof(FhirInteger))]
internal interface IIntegerProfile;

[SyntheticProfile(typeof(FhirString))]
internal interface IStringProfile;

[SyntheticProfile(typeof(FhirDateTime))]
internal interface IDateTimeProfile
{
    [Pattern("20[0-2][0-9](-(0[1-9]|1[0-2]))?")]
    string? Value { get; }
}
