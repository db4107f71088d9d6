namespace SynthFixtures;

/// <summary>A date or a UTC time in ISO 8601: <c>yyyy-MM-dd</c> or <c>yyyy-MM-ddTHH:mm:ss</c>.</summary>
public sealed class IsoDateAttribute : ParameterDomainAttribute;
