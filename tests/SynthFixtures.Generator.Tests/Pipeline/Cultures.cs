using System.Globalization;
using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Pipeline;

/// <summary>The generator runs in editors and on machines of every culture.</summary>
public sealed class Cultures
{
    private const string Source = """
        using System;
        using SynthFixtures;
        namespace Shop;

        [Synthetic]
        public sealed class Invoice
        {
            [Normal(-1.5, 0.25, Min = -3.75, Max = 1e-7)] public double Identity { get; set; }
            [Uniform(-1000000, 1000000)] public int Items { get; set; }
            [Pick(-0.5, 1234567.25)] public decimal Ideal { get; set; }
            [Weighted("İ", 0.5), Weighted("ı", 1.5)] public string İd { get; set; } = "";
            [DateRange("2020-01-01", "2021-01-01")] public DateTime Issued { get; set; }
            [Missing(0.125)] public TimeSpan? Interval { get; set; }
            [Sequence(-5, -1)] public long I { get; set; }
            [Constant(long.MinValue)] public long Infinity { get; set; }
        }
        """;

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("sv-SE")]
    public void The_text_is_the_same_in_every_culture(string culture)
    {
        var expected = Generate(CultureInfo.InvariantCulture);

        Assert.Equal(expected, Generate(CultureInfo.GetCultureInfo(culture)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Messages_are_the_same_in_every_culture(string culture)
    {
        const string Faulty = "using SynthFixtures; namespace Shop; [Synthetic] public class Model { [Poisson(-1234567.5)] public int Idle { get; set; } [Derive(\"Inıt\")] public int I { get; set; } public static int Init() => 1; }";

        Assert.Equal(In(CultureInfo.InvariantCulture, () => Messages(Faulty)), In(CultureInfo.GetCultureInfo(culture), () => Messages(Faulty)));
    }

    private static string Messages(string source) => string.Join("\n", Example.Findings(source).Select(f => f.ToString()));

    private static string Generate(CultureInfo culture) =>
        In(culture, () => string.Join("\n", Driver.Generate(Driver.Compile(Source)).OrderBy(f => f.Key, System.StringComparer.Ordinal).Select(f => f.Value)));

    private static T In<T>(CultureInfo culture, System.Func<T> run)
    {
        var (before, beforeInterface) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return run();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeInterface);
        }
    }
}
