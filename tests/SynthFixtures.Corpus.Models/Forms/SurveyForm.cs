using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using SynthFixtures;

namespace Web.ViewModels.Survey;

[Synthetic]
public class SurveyForm : IValidatableObject
{
    [Key]
    public Guid Id { get; set; }

    [Required, MinLength(1)]
    public IList<Answer> Answers { get; set; } = [];

    [Range(0d, 10d)]
    public double? Satisfaction { get; set; }

    [EnumDataType(typeof(Channel))]
    public Channel Channel { get; set; }

    [ScaffoldColumn(false)]
    public DateTimeOffset SubmittedAt { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => [];
}

[Synthetic]
public class Answer
{
    [Range(1, 5)]
    public byte Score { get; set; }

    [StringLength(200)]
    public string? Remark { get; set; }
}

public enum Channel
{
    Web = 1,
    Phone = 2,
    Paper = 3,
}
