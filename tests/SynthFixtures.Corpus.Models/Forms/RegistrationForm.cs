using System;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using SynthFixtures;

namespace Web.ViewModels;

[Synthetic]
public class RegistrationForm
{
    [Required(ErrorMessage = "Please enter your name.")]
    [StringLength(60, MinimumLength = 2)]
    [Display(Name = "Full name", Prompt = "Ada Lovelace")]
    public string Name { get; set; } = "";

    [Required, EmailAddress, MaxLength(254)]
    public string Email { get; set; } = "";

    [Required]
    [DataType(DataType.Password)]
    [MinLength(12), MaxLength(64)]
    public string Password { get; set; } = "";

    [Phone]
    public string? Phone { get; set; }

    [Url]
    public string? Homepage { get; set; }

    [Range(18, 120)]
    public int Age { get; set; }

    [Range(typeof(DateTime), "1900-01-01", "2007-12-31")]
    public DateTime BirthDate { get; set; }

    [DefaultValue(true)]
    public bool Newsletter { get; set; } = true;

    [RegularExpression("[A-Z]{2}[0-9]{4}")]
    public string ReferralCode { get; set; } = "";
}
