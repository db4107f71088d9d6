using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;

namespace SynthFixtures.Laws.Tests;

/// <summary>Every validation attribute that is understood, alone and in combinations, and not one maker.</summary>
[Synthetic]
public class Validated
{
    [Range(1, 5)] public int Stars { get; set; }
    [Range(1, 5)] public int? NullableStars { get; set; }
    [Range(-3, 3)] public sbyte Small { get; set; }
    [Range(0.5, 10.5)] public int Halves { get; set; }
    [Range(1, int.MaxValue)] public int Positive { get; set; }
    [Range(0, 255)] public byte Octet { get; set; }
    [Range(typeof(long), "9000000000000000000", "9223372036854775807")] public long Large { get; set; }
    [Range(7, 7)] public short Seven { get; set; }
    [Range(0, 10, MinimumIsExclusive = true, MaximumIsExclusive = true)] public uint Inside { get; set; }
    [Range(1, 20), DeniedValues(1, 13, 20)] public int Floor { get; set; }
    [DeniedValues(42)] public int NotTheAnswer { get; set; }
    [Range(0.1, 0.3)] public double Share { get; set; }
    [Range(0.1, 0.2)] public float Single { get; set; }
    [Range(0.0, 1.0, MinimumIsExclusive = true, MaximumIsExclusive = true)] public float Open { get; set; }
    [Range(1, 3)] public double Rounded { get; set; }
    [Range(0, double.MaxValue)] public decimal Price { get; set; }
    [Range(typeof(decimal), "0.001", "0.004", ParseLimitsInInvariantCulture = true)] public decimal Fine { get; set; }
    [Range(0.01, 99.99)] public decimal? Discount { get; set; }
    [Range(typeof(DateTime), "2024-01-01", "2024-02-29T12:00:00", ParseLimitsInInvariantCulture = true)] public DateTime Moment { get; set; }
    [Range(typeof(DateOnly), "2024-01-01", "2024-12-31", ParseLimitsInInvariantCulture = true)] public DateOnly Day { get; set; }
    [Range(typeof(TimeSpan), "00:30:00", "02:00:00", ParseLimitsInInvariantCulture = true)] public TimeSpan Duration { get; set; }
    [Range(1, 2)] public Tier Level { get; set; }

    [Required] public string? Name { get; set; }
    [StringLength(5)] public string Code { get; set; } = "";
    [StringLength(100, MinimumLength = 50)] public string Long { get; set; } = "";
    [MinLength(20), MaxLength(22)] public string Bounded { get; set; } = "";
    [Length(3, 3)] public string Three { get; set; } = "";
    [MaxLength] public string Unbounded { get; set; } = "";
    [StringLength(1)] public string? Initial { get; set; }
    [StringLength(4000)] public string Remark { get; set; } = "";
    [RegularExpression(@"^[A-Z]{3}-\d{4}$")] public string Pattern { get; set; } = "";
    [RegularExpression(@"\d{5}(-\d{4})?")] public string Zip { get; set; } = "";
    [RegularExpression("[a-z ]*"), Required] public string? Visible { get; set; }
    [RegularExpression("^[a-zA-Z0-9_ ]+$"), StringLength(20, MinimumLength = 12)] public string UserName { get; set; } = "";
    [RegularExpression("^(red|green|blue)$")] public string? Colour { get; set; }
    [EmailAddress] public string Mail { get; set; } = "";
    [EmailAddress, MaxLength(20)] public string ShortMail { get; set; } = "";
    [EmailAddress, StringLength(16), Required] public string? ShorterMail { get; set; }
    [EmailAddress, MinLength(60)] public string LongMail { get; set; } = "";
    [Url] public string Site { get; set; } = "";
    [Url, StringLength(25)] public string? ShortSite { get; set; }
    [Url] public Uri? Home { get; set; }
    [Phone] public string Telephone { get; set; } = "";
    [Phone, StringLength(10, MinimumLength = 7)] public string Extension { get; set; } = "";
    [CreditCard] public string Card { get; set; } = "";
    [Base64String] public string Payload { get; set; } = "";
    [Base64String, Length(5, 9)] public string Eight { get; set; } = "";
    [FileExtensions(Extensions = "pdf, .docx")] public string Attachment { get; set; } = "";
    [FileExtensions] public string? Picture { get; set; }
    [AllowedValues("new", "paid", "sent")] public string Status { get; set; } = "";
    [AllowedValues("a", "b", null)] public string? Perhaps { get; set; }
    [AllowedValues("a", "b")] public string? Always { get; set; }
    [AllowedValues(1, 2, 30), Range(2, 100)] public int Step { get; set; }
    [DeniedValues("Denied 00001x", "admin")] public string Denied { get; set; } = "";
    [AllowedValues(Laws.Tests.Tier.Gold, Laws.Tests.Tier.Silver)] public Tier Chosen { get; set; }
    [DeniedValues(Laws.Tests.Tier.Gold)] public Tier? Other { get; set; }
    [DeniedValues(false)] public bool Accepted { get; set; }
    [EnumDataType(typeof(Tier))] public Tier Kind { get; set; }
    [EnumDataType(typeof(Tier))] public string KindName { get; set; } = "";
    [DataType(DataType.Password), StringLength(64, MinimumLength = 12)] public string Password { get; set; } = "";
    [Compare(nameof(Password))] public string Confirmation { get; set; } = "";
    [MinLength(20), MaxLength(24)] public byte[] Hash { get; set; } = [];
    [MaxLength(4)] public byte[]? Salt { get; set; }
    [MinLength(2), MaxLength(3)] public List<string> Tags { get; set; } = [];
    [Length(1, 2)] public int[] Numbers { get; set; } = [];
    [Required] public virtual string Title { get; set; } = "";
    [Key, Required, Display(Name = "Number")] public Guid Id { get; set; }
}

/// <summary>Inherits what the overridden property carries.</summary>
[Synthetic]
public sealed class ValidatedFurther : Validated
{
    /// <inheritdoc/>
    [StringLength(8)] public override string Title { get; set; } = "";
}

/// <summary>Annotations on the parameters of a constructor and on its properties both count.</summary>
[Synthetic]
public sealed record ValidatedRecord(
    [Range(1, 5)] int Stars,
    [property: StringLength(6)] string Code,
    [param: RegularExpression("^[A-Z]{2}$")] string Country,
    [property: EmailAddress] string? Mail);
