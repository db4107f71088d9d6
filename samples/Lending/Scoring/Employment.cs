namespace Lending.Scoring;

/// <summary>How an applicant earns an income.</summary>
public enum Employment
{
    /// <summary>By a wage.</summary>
    Employed,

    /// <summary>By a business.</summary>
    SelfEmployed,

    /// <summary>Not at all.</summary>
    Unemployed,
}
