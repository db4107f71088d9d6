using System;
using System.Globalization;
using SynthFixtures.Testing;
using Xunit.Abstractions;

namespace SynthFixtures;

/// <summary>Stands for one argument in the list of tests: xunit stores its identity, shows its label, and asks it for the value when the test runs.</summary>
/// <remarks>
/// xunit converts arguments by <see cref="Convert.ChangeType(object, Type, IFormatProvider)"/>, which ends here, after names and ids are fixed; a
/// <see cref="Guid"/> or <see cref="DateTimeOffset"/> it parses from the text instead. The type must not have conversion operators: xunit would
/// apply them before it computes the id.
/// </remarks>
internal sealed class SyntheticCell : IXunitSerializable, IConvertible
{
    private SyntheticArgument? argument;
    private string text = "";

    [Obsolete("For xunit, which fills the object by Deserialize.", error: true)]
    public SyntheticCell()
    {
    }

    private SyntheticCell(SyntheticArgument argument, string text)
    {
        this.argument = argument;
        this.text = text;
    }

    /// <summary>Whether xunit takes values of a type as they are: they have no other way through.</summary>
    public static bool IsRaw(Type type) => type == typeof(DateTime);

    /// <summary>Whether neither a cell nor the value itself reaches a parameter of a type.</summary>
    public static bool Cannot(Type type) => type.IsArray || type == typeof(System.Threading.CancellationToken) || type.IsAssignableFrom(typeof(SyntheticCell));

    /// <summary>What to hand to xunit for an argument.</summary>
    public static object? Of(SyntheticArgument argument, Type type, object? value) => value switch
    {
        DateTime when IsRaw(type) => value,
        Guid guid when type == typeof(Guid) => new SyntheticCell(argument, guid.ToString()),
        DateTimeOffset moment when type == typeof(DateTimeOffset) => new SyntheticCell(argument, moment.ToString("O", CultureInfo.InvariantCulture)),
        _ => new SyntheticCell(argument, argument.Row.Label),
    };

    public override string ToString() => text;

    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue("text", text);
        info.AddValue("seed", argument!.Row.Seed);
        info.AddValue("row", argument.Row.Row);
        info.AddValue("strata", argument.Row.Strata);
        info.AddValue("pinned", argument.IsPinned);
        info.AddValue("stream", argument.StreamName, typeof(string));
        info.AddValue("class", TypeText(argument.TestClass));
        info.AddValue("declaring", argument.Element is { } element ? TypeText(element.DeclaringClass) : null, typeof(string));
        info.AddValue("method", argument.Element?.Method, typeof(string));
        info.AddValue("index", argument.Element?.Index ?? -1);
    }

    public void Deserialize(IXunitSerializationInfo info)
    {
        text = info.GetValue<string>("text");
        var element = info.GetValue<string?>("declaring") is { } declaring
            ? new TheoryElement(TypeOf(declaring), info.GetValue<string>("method"), info.GetValue<int>("index"))
            : null;
        argument = new SyntheticArgument(
            new(info.GetValue<long>("seed"), info.GetValue<long>("row"), info.GetValue<int>("strata")),
            info.GetValue<string?>("stream"),
            TypeOf(info.GetValue<string>("class")),
            element)
        {
            IsPinned = info.GetValue<bool>("pinned"),
        };
    }

    public TypeCode GetTypeCode() => TypeCode.Object;

    public object ToType(Type conversionType, IFormatProvider? provider) => argument!.Make(conversionType)!;

    public bool ToBoolean(IFormatProvider? provider) => Make<bool>();

    public byte ToByte(IFormatProvider? provider) => Make<byte>();

    public char ToChar(IFormatProvider? provider) => Make<char>();

    public DateTime ToDateTime(IFormatProvider? provider) => Make<DateTime>();

    public decimal ToDecimal(IFormatProvider? provider) => Make<decimal>();

    public double ToDouble(IFormatProvider? provider) => Make<double>();

    public short ToInt16(IFormatProvider? provider) => Make<short>();

    public int ToInt32(IFormatProvider? provider) => Make<int>();

    public long ToInt64(IFormatProvider? provider) => Make<long>();

    public sbyte ToSByte(IFormatProvider? provider) => Make<sbyte>();

    public float ToSingle(IFormatProvider? provider) => Make<float>();

    public string ToString(IFormatProvider? provider) => Make<string>();

    public ushort ToUInt16(IFormatProvider? provider) => Make<ushort>();

    public uint ToUInt32(IFormatProvider? provider) => Make<uint>();

    public ulong ToUInt64(IFormatProvider? provider) => Make<ulong>();

    private T Make<T>() => (T)argument!.Make(typeof(T))!;

    private static string TypeText(Type type) => $"{type.FullName}, {type.Assembly.GetName().Name}";

    private static Type TypeOf(string text) => Type.GetType(text, throwOnError: true)!;
}
