using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>Rows of a model with validation attributes pass the validator, every one of them.</summary>
public sealed class AnnotationTests
{
    private const int Count = 1000;

    private static readonly Validated[] Rows = Synthetic.Rows<Validated>(Count, 42);

    public static TheoryData<string> Members => [.. typeof(Validated).GetProperties().Select(p => p.Name)];

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Every_row_passes_the_validator_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            foreach (var seed in (long[])[42, -7])
            {
                Assert.All(Synthetic.Rows<Validated>(Count, seed), AssertValid);
                Assert.All(Synthetic.Rows<ValidatedFurther>(Count, seed), AssertValid);
                Assert.All(Synthetic.Rows<ValidatedRecord>(Count, seed), AssertValid);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory, MemberData(nameof(Members))]
    public void Values_vary_within_what_is_allowed(string member)
    {
        var property = typeof(Validated).GetProperty(member)!;
        var distinct = Rows.Select(row => Canonical.Text(property.GetValue(row))).Distinct().Count();

        Assert.True(distinct >= 2 || member is "Seven" or "Accepted", $"{distinct} values of {member}");
    }

    [Fact]
    public void What_excludes_null_is_never_null_and_the_rest_in_a_tenth_of_the_rows()
    {
        foreach (var member in (string[])["Name", "Visible", "ShorterMail", "Always"])
            Assert.DoesNotContain(Rows, row => typeof(Validated).GetProperty(member)!.GetValue(row) is null);
        foreach (var member in (string[])["NullableStars", "Discount", "Initial", "Colour", "ShortSite", "Home", "Picture", "Perhaps", "Other", "Salt"])
            Assert.InRange(Rows.Count(row => typeof(Validated).GetProperty(member)!.GetValue(row) is null), 60, 140);
    }

    [Fact]
    public void Ranges_are_filled_from_end_to_end()
    {
        Assert.Equal([1, 2, 3, 4, 5], Rows.Select(r => r.Stars).Distinct().Order());
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], Rows.Select(r => r.Halves).Distinct().Order());
        Assert.Equal(Enumerable.Range(2, 18).Except([13]), Rows.Select(r => r.Floor).Distinct().Order());
        Assert.Equal(Enumerable.Range(1, 9).Select(i => (uint)i), Rows.Select(r => r.Inside).Distinct().Order());
        Assert.InRange(Rows.Max(r => r.Positive), 95, 100);
        Assert.InRange(Rows.Max(r => r.Price), 99, 100);
        Assert.InRange(Rows.Average(r => r.Share), 0.195, 0.205);
        Assert.True(Rows.Select(r => r.Fine).Distinct().Count() > 5);
        Assert.InRange(Rows.Max(r => r.Day), new DateOnly(2024, 12, 25), new DateOnly(2024, 12, 31));
        Assert.Equal([Tier.Silver, Tier.Gold], Rows.Select(r => r.Level).Distinct().Order());
        Assert.Equal([2, 30], Rows.Select(r => r.Step).Distinct().Order());
    }

    [Fact]
    public void Texts_look_like_what_they_are_called()
    {
        Assert.All(Rows, row => Assert.StartsWith("Name ", row.Name, StringComparison.Ordinal));
        Assert.All(Rows, row => Assert.StartsWith("Remark ", row.Remark, StringComparison.Ordinal));
        Assert.All(Rows, row => Assert.Matches("^[a-z0-9]+@example\\.(com|org|net)$", row.Mail));
        Assert.All(Rows, row => Assert.Matches("^https://example\\.com/[a-z]+-[0-9]+$", row.Site));
        Assert.All(Rows, row => Assert.Matches("^\\+1-[2-9][0-9]{2}-555-01[0-9]{2}$", row.Telephone));
        Assert.All(Rows, row => Assert.StartsWith("424242", row.Card, StringComparison.Ordinal));
        Assert.All(Rows, row => Assert.Matches("\\.(pdf|docx)$", row.Attachment));
        Assert.All(Rows, row => Assert.Equal(row.Password, row.Confirmation));
        Assert.True(Rows.Select(r => r.Mail).Distinct().Count() > 990);
        Assert.Equal(Count, Rows.Select(r => r.Card).Distinct().Count());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    public void Texts_do_not_show_how_rows_are_cut_or_on_how_many_threads_they_are_made(int piece)
    {
        var together = new Validated[Count];
        Parallel.For(0, (Count + piece - 1) / piece, new ParallelOptions { MaxDegreeOfParallelism = 8 }, part =>
            Synthetic.Fill(together.AsSpan(part * piece, Math.Min(piece, Count - (part * piece))), 42, part * piece));

        Assert.Equal(Rows.Select(Canonical.Line), together.Select(Canonical.Line));
    }

    [Fact]
    public void Makers_win_over_annotations() => Assert.All(Synthetic.Rows<Overruled>(100, 42), row =>
    {
        Assert.Equal((50, "outside"), (row.Stars, row.Code));
        Assert.False(Validator.TryValidateObject(row, new ValidationContext(row), null, validateAllProperties: true));
    });

    [Theory]
    [InlineData("EmailAddress", 12)]
    [InlineData("Url", 18)]
    public void A_text_that_fits_into_no_length_is_refused_at_compile_time(string annotation, int length)
    {
        var source = $"[SynthFixtures.Synthetic] public sealed class Model {{ [System.ComponentModel.DataAnnotations.{annotation}, System.ComponentModel.DataAnnotations.MaxLength({length})] public string Text {{ get; set; }} = \"\"; }}";

        Assert.DoesNotContain(Compiler.Generate(source).SyntaxTrees, tree => tree.FilePath.Contains("Model", StringComparison.Ordinal));
    }

    [Fact]
    public void Random_models_are_valid_too()
    {
        foreach (var (first, index) in ((string[])["StringLength(40)", "MinLength(3)", "Length(2, 9)", "Required", "MaxLength(13)"]).Select((a, i) => (a, i)))
        {
            foreach (var second in (string[])["EmailAddress", "Url", "Phone", "Base64String", "RegularExpression(\"^[a-z]{1,5}(-[a-z]+)*$\")", "RegularExpression(\"^.{1,8}$\")"])
            {
                if ((first == "Length(2, 9)" && (second is "EmailAddress" or "Url")) || (first == "MaxLength(13)" && second == "Url"))
                    continue;
                var source = $"using System.ComponentModel.DataAnnotations; [SynthFixtures.Synthetic] public sealed class Model{index} {{ [{first}, {second}] public string Text {{ get; set; }} = \"\"; }}";
                Assert.All(Compiler.Rows(Compiler.Load(source, $"Model{index}"), 200, 1), AssertValid);
            }
        }
    }

    private static void AssertValid(object row)
    {
        var results = new List<ValidationResult>();

        Assert.True(Validator.TryValidateObject(row, new ValidationContext(row), results, validateAllProperties: true), string.Join("\n", results.Select(r =>
            $"{r.ErrorMessage} {string.Join(", ", r.MemberNames.Select(m => Canonical.Text(row.GetType().GetProperty(m, BindingFlags.Public | BindingFlags.Instance)!.GetValue(row))))}")));
    }
}

/// <summary>What makers say wins over what validators would accept.</summary>
[Synthetic]
public sealed record Overruled([property: Range(1, 5), Constant(50)] int Stars, [property: StringLength(3), Pick("outside")] string Code);
