using System;
using System.Linq;
using System.Reflection;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>A value that a member's type cannot hold is refused, with the member, the value and what to do, and never replaced by another.</summary>
public sealed class MemberRangeTests
{
    private const string Kernels = """
        using System; using System.Collections.Generic; using System.Numerics; using SynthFixtures; using SynthFixtures.Distributions;
        namespace Ranged;
        public readonly struct Nothing : IQuantile<double> { public double Quantile(double u) => double.NaN; }
        [Kernel(typeof(Nothing))] public sealed class NothingAttribute : DistributionAttribute;
        public readonly record struct Id(byte Value);
        """;

    [Theory]
    [InlineData("byte", "Normal(1000, 1)", "byte, [0, 255]")]
    [InlineData("sbyte", "Normal(-1000, 1)", "sbyte, [-128, 127]")]
    [InlineData("short", "Normal(1e6, 1)", "short, [-32768, 32767]")]
    [InlineData("ushort", "Normal(-100, 1)", "ushort, [0, 65535]")]
    [InlineData("int", "LogNormal(30, 1)", "int, [-2147483648, 2147483647]")]
    [InlineData("uint", "Normal(-100, 1)", "uint, [0, 4294967295]")]
    [InlineData("long", "LogNormal(60, 1)", "long, [-9223372036854775808, 9223372036854775807]")]
    [InlineData("ulong", "Normal(-100, 1)", "ulong, [0, 18446744073709551615]")]
    [InlineData("nint", "LogNormal(30, 1)", "nint, [-2147483648, 2147483647]")]
    [InlineData("nuint", "Normal(-100, 1)", "nuint, [0, 4294967295]")]
    [InlineData("Half", "Normal(1e6, 1)", "Half, [-65504, 65504]")]
    [InlineData("float", "LogNormal(120, 1)", "float, ")]
    [InlineData("decimal", "LogNormal(90, 1)", "decimal, ")]
    [InlineData("Int128", "LogNormal(120, 1)", "Int128, ")]
    [InlineData("UInt128", "Normal(-100, 1)", "UInt128, [0, ")]
    [InlineData("TimeSpan", "LogNormal(50, 1)", "TimeSpan in seconds, [-922337203685, 922337203685]")]
    [InlineData("TimeOnly", "Normal(1e6, 1)", "TimeOnly in seconds after midnight, [0, 86399.9999999]")]
    [InlineData("int?", "LogNormal(30, 1)", "int, ")]
    [InlineData("List<byte>", "Normal(1000, 1)", "byte, ")]
    [InlineData("Dictionary<string, byte>", "Normal(1000, 1)", "byte, ")]
    [InlineData("Id", "Normal(1000, 1)", "byte, ")]
    [InlineData("int", "LogNormal(30, 1, Weight = 1)] [LogNormal(31, 1, Weight = 2)", "int, ")]
    [InlineData("byte", "Normal(1000, 1, When = \"Other > 0\")] [Normal(2000, 1)", "byte, ")]
    [InlineData("byte", "Poisson(1000)", "byte, ")]
    [InlineData("byte", "Normal(1, 1, ScaleBy = 1000, ShiftBy = 5000)", "byte, ")]
    public void A_value_beyond_the_type_names_member_value_and_remedy(string type, string maker, string range)
    {
        var message = Message(type, maker);

        Assert.StartsWith("'Model.Size': ", message, StringComparison.Ordinal);
        Assert.Contains($" lies beyond {range}", message, StringComparison.Ordinal);
        Assert.Contains("state Min and Max on the distribution, or widen the type. That is in row ", message, StringComparison.Ordinal);
        Assert.EndsWith(" of Model, seed 1.", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("byte")]
    [InlineData("int")]
    [InlineData("long")]
    [InlineData("ulong")]
    [InlineData("nint")]
    [InlineData("Int128")]
    [InlineData("UInt128")]
    [InlineData("BigInteger")]
    [InlineData("decimal")]
    [InlineData("bool")]
    [InlineData("TimeSpan")]
    [InlineData("TimeOnly")]
    public void What_is_no_number_is_no_value_of_a_type_without_it(string type) =>
        Assert.Equal(
            $"'Model.Size': its distribution returned NaN, which {Named(type)} cannot hold; its quantile needs a finite number for every u in (0, 1). That is in row 0 of Model, seed 1.",
            Message(type, "Nothing"));

    [Theory]
    [InlineData("double")]
    [InlineData("float")]
    [InlineData("Half")]
    public void Floating_point_types_hold_it(string type) =>
        Assert.Equal("NaN", Convert.ToString(Value(type, "Nothing"), System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void What_no_row_gets_keeps_no_correlation_from_its_coefficient()
    {
        // P(X > 2^31) is 2e-8: among the probabilities by which the coefficient is found.
        var type = Compiler.Load(
            Kernels + "[Synthetic, Correlate(nameof(Size), nameof(Other), 0.02)] public class Model { [LogNormal(5, 3)] public int Size { get; set; } [Normal(0, 1)] public double Other { get; set; } }",
            "Ranged.Model");

        Assert.Equal(100, Compiler.Rows(type, 100, seed: 1).Count);
    }

    [Fact]
    public void The_end_of_the_day_is_a_time_of_day() =>
        Assert.Equal(new TimeOnly(TimeOnly.MaxValue.Ticks), SynthFixtures.Rows.Cells.ToTimeOnly(Math.BitDecrement(86400.0)));

    [Fact]
    public void Columns_refuse_what_their_integers_cannot_hold()
    {
        var column = Synthetic.Column("Ranged.Model", "Size");

        Assert.Contains("lies beyond int", Assert.Throws<SyntheticModelException>(() => column.Fill(new Distributions.LogNormal(30, 1), new int[5], seed: 1)).Message, StringComparison.Ordinal);
        Assert.Contains("lies beyond long", Assert.Throws<SyntheticModelException>(() => column.Fill(new Distributions.LogNormal(60, 1), new long[5], seed: 1)).Message, StringComparison.Ordinal);
    }

    private static string Named(string type) => type switch
    {
        "TimeSpan" => "TimeSpan in seconds",
        "TimeOnly" => "TimeOnly in seconds after midnight",
        _ => type,
    };

    private static object Value(string type, string maker)
    {
        var model = Compiler.Load(
            $"{Kernels} [Synthetic] public class Model {{ [{maker}] public {type} Size {{ get; set; }} = default!; [Uniform(1, 2)] public int Other {{ get; set; }} [Count(3, 3)] public List<int>? Rest {{ get; set; }} }}",
            "Ranged.Model");
        return model.GetProperty("Size")!.GetValue(Compiler.Rows(model, 20, seed: 1).First())!;
    }

    private static string Message(string type, string maker)
    {
        var thrown = Assert.Throws<TargetInvocationException>(() => Value(type, maker)).InnerException;
        return Assert.IsType<SyntheticModelException>(thrown).Message;
    }
}
