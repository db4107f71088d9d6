using System;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>SYNF0010: validation attributes that inference cannot promise to keep.</summary>
public sealed class AnnotationRules
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using SynthFixtures;
        using SynthFixtures.Distributions;
        using SynthFixtures.Rows;

        """;

    private const string Iban = """
        [AttributeUsage(AttributeTargets.Property)]
        public sealed class IbanAttribute(string country) : ValidationAttribute { public string Country { get; } = country; }
        """;

    [Theory]
    [InlineData("[|RegularExpression(\"(?=a)b\")|]", "string", "[RegularExpression(pattern: \"(?=a)b\")] accepts: the lookaround at position 0 has no text of its own; write the characters that it asks for")]
    [InlineData("[|RegularExpression(\"a|ab\")|]", "string", "[RegularExpression(pattern: \"a|ab\")] accepts: a match could end before the text does; write ^ before it and $ after it")]
    [InlineData("[|RegularExpression(\"(ab|a)(bc)?\")|]", "string", "[RegularExpression(pattern: \"(ab|a)(bc)?\")] accepts: a match could end before the text does; write ^ before it and $ after it")]
    [InlineData("[|RegularExpression(\"^[a-z]{3}$\")|], MinLength(4)", "string", "[RegularExpression(pattern: \"^[a-z]{3}$\")] accepts: the length that is asked for is not possible, at least 4")]
    [InlineData("[|RegularExpression(\"^([a-z] *| )$\")|], Required", "string", "[RegularExpression(pattern: \"^([a-z] *| )$\")] accepts: a text could be white space alone, which [Required] refuses")]
    [InlineData("RegularExpression(\"^[ab]$\"), [|DeniedValues(\"b\")|]", "string", "[DeniedValues(values: [\"b\"])] accepts: a value that it denies could be met by chance")]
    [InlineData("[|DeniedValues(\"Name 00042\")|]", "string", "[DeniedValues(values: [\"Name 00042\"])] accepts: a value that it denies could be met by chance")]
    [InlineData("[|MinLength(5)|], MaxLength(4)", "string", "[MinLength(length: 5)] accepts: the length that is asked for is not possible, at least 5 and at most 4")]
    [InlineData("Required, [|StringLength(0)|]", "string", "[StringLength(maximumLength: 0)] accepts: the length that is asked for is not possible, at least 1 and at most 0")]
    [InlineData("[|EmailAddress|], MaxLength(12)", "string", "[EmailAddress] accepts: the length that is asked for is not possible, at most 12")]
    [InlineData("[|Base64String|], Length(5, 7)", "string", "[Base64String] accepts: the length that is asked for is not possible, at least 5 and at most 7")]
    [InlineData("EmailAddress, [|Url|]", "string", "[Url] accepts: [EmailAddress] asks for another form of the same text")]
    [InlineData("[|EmailAddress|]", "int", "[EmailAddress] accepts: it says nothing that can be kept of values of type int")]
    [InlineData("[|Range(1, 5)|]", "Guid", "[Range(minimum: 1, maximum: 5)] accepts: it says nothing that can be kept of values of type Guid")]
    [InlineData("[|Range(5, 1)|]", "int", "[Range(minimum: 5, maximum: 1)] accepts: its minimum is above its maximum")]
    [InlineData("[|Range(300, 400)|]", "byte", "[Range(minimum: 300, maximum: 400)] accepts: together with the member's type and its other attributes it leaves no value")]
    [InlineData("[|Range(1, 2)|], DeniedValues(1, 2)", "int", "[Range(minimum: 1, maximum: 2)] accepts: together with the member's type and its other attributes it leaves no value")]
    [InlineData("Range(0.0, 1.0), [|DeniedValues(0.5)|]", "double", "[DeniedValues(values: [0.5])] accepts: one of the values could be met by chance")]
    [InlineData("[|Range(typeof(decimal), \"1\", \"2\")|]", "double", "[Range(type: typeof(decimal), minimum: \"1\", maximum: \"2\")] accepts: it compares no values of type double")]
    [InlineData("[|Range(typeof(DateTime), \"soon\", \"later\")|]", "DateTime", "[Range(type: typeof(System.DateTime), minimum: \"soon\", maximum: \"later\")] accepts: its limits hold no two values, or are not written as in 2024-12-31 and 08:30:00")]
    [InlineData("[|AllowedValues(1, 2)|]", "long", "[AllowedValues(values: [1, 2])] accepts: together with the member's type and its other attributes it leaves no value")]
    [InlineData("[|CustomValidation(typeof(Model), \"Check\")|]", "string", "[CustomValidation(validatorType: typeof(Shop.Model), method: \"Check\")] accepts: what it accepts is not known")]
    [InlineData("[|Iban(\"DE\")|]", "string", "[Iban(country: \"DE\")] accepts: what it accepts is not known")]
    [InlineData("Compare([|\"Nmae\"|])", "string", "[Compare(otherProperty: \"Nmae\")] accepts: 'Nmae' is no member that is filled")]
    [InlineData("Compare([|\"Number\"|])", "string", "[Compare(otherProperty: \"Number\")] accepts: 'Number' is of another type")]
    [InlineData("Compare([|\"Text\"|]), MinLength(30)", "string", "[Compare(otherProperty: \"Text\")] accepts: 'Text' has no [MinLength(length: 30)]")]
    public void SYNF0010_Values_that_a_validation_attribute_accepts_cannot_be_inferred(string annotations, string type, string why) =>
        Example.Finding(Model(annotations, type), "SYNF0010",
            $"'Model.Name': no values can be inferred that {why}; put {Maker(type)} on the member");

    private static string Maker(string type) => type switch
    {
        "string" => "a maker such as [Pattern] or [Pick]",
        "Guid" => "[Derive(nameof(Method))]",
        "DateTime" => "a maker such as [DateRange] or [Derive]",
        _ => "a maker such as [Uniform] or [Pick]",
    };

    [Theory]
    [InlineData("RegularExpression(\"(?=a)b\"), Pick(\"ab\")", "string")]
    [InlineData("Iban(\"DE\"), Pattern(\"DE[0-9]{20}\")", "string")]
    [InlineData("MinLength(5), MaxLength(4), Constant(\"abcde\")", "string")]
    [InlineData("Range(1, 5), Normal(3, 1)", "double")]
    [InlineData("Compare(\"Nmae\"), Derive(\"Make\")", "string")]
    public void A_maker_of_ours_silences_it(string annotations, string type) => Example.NoFinding(Model(annotations, type));

    [Fact]
    public void A_project_declares_the_kernel_of_its_own_annotation()
    {
        const string Declaration = "[assembly: AnnotationKernel(\"Shop.IbanAttribute\", typeof(Shop.IbanText), ShortestText = 22, LongestText = 22)]";
        var source = Model("Iban(\"DE\"), MaxLength(22)", "string")
            .Replace("namespace Shop;", Declaration + " namespace Shop;", StringComparison.Ordinal)
            + """
            public readonly struct IbanText(string country) : IQuantile<string>
            {
                public string Quantile(double u) => $"{country}{(long)(u * 1e18):D20}";
            }
            """;
        var rows = World.Of("#pragma warning disable CS1591\n" + source).Rows("Shop.Model");

        Assert.All(rows, row => Assert.Matches("^DE[0-9]{20}$", (string)World.Value(row, "Name")!));
    }

    [Fact]
    public void What_is_inferred_reads_like_what_is_written()
    {
        var text = Driver.Generate(Usings + """
            namespace Shop;
            [Synthetic]
            public sealed class Model
            {
                [Range(1, 5)] public int Stars { get; set; }
                [Range(1, 20), DeniedValues(13)] public int Floor { get; set; }
                [Range(0, 1)] public decimal Share { get; set; }
                [StringLength(5)] public string Code { get; set; } = "";
                [EmailAddress] public string Mail { get; set; } = "";
                [EmailAddress, MaxLength(20)] public string ShortMail { get; set; } = "";
                [RegularExpression("^[A-Z]{2}$")] public string Country { get; set; } = "";
                [AllowedValues("new", "paid")] public string Status { get; set; } = "";
                [Compare(nameof(Mail))] public string Confirmation { get; set; } = "";
            }
            """, "Shop.Model");

        foreach (var line in (string[])
            [
                "DiscreteUniform StarsLaw = new(min: 1, max: 5);",
                "IntegersExcept FloorLaw = new(min: 1, max: 20, except: [13]);",
                "Uniform ShareLaw = new(min: 0, max: 1);",
                "RandomText CodeLaw = new(minLength: 3, maxLength: 5);",
                "EmailText MailLaw = new();",
                "EmailText ShortMailLaw = new(minLength: 0, maxLength: 20);",
                "Pattern CountryLaw = new(pattern: \"^[A-Z]{2}$\");",
                "Choice<string> StatusLaw = new(values: [\"new\", \"paid\"]);",
                "Confirmation = mailOfRow,",
            ])
            Assert.Contains(line, text, StringComparison.Ordinal);
    }

    private static string Model(string annotations, string type) => $$"""
        {{Usings}}
        namespace Shop;
        {{Iban}}
        [Synthetic]
        public class Model
        {
            [{{annotations}}] public {{type}} Name { get; set; } = default!;
            public int Number { get; set; }
            public string Text { get; set; } = "";
            public static string Make(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        """;
}
