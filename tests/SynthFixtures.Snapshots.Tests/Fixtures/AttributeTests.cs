using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations.Schema;
using System.IO;
using System.Text.Json;
using System.Text.Json.Serialization;
using SynthFixtures.Snapshots.Fixtures;
using Xunit;

namespace SynthFixtures.Snapshots.Tests.Fixtures;

/// <summary>What models say to System.Text.Json and to EF Core holds in fixture files, so that both read them back; and a reference back is null in every format.</summary>
public sealed class AttributeTests
{
    [Fact]
    public void Json_has_the_names_the_order_and_the_members_that_the_attributes_state()
    {
        var ticket = new Ticket { Number = 7, Seat = "12A", Fare = Fare.Flex | Fare.Night, Price = 9.5m, Code = 3, Extra = new() { ["b"] = 2, ["a"] = 1 } }.Sealed("x");

        Assert.Equal("""{"first":1,"no":7,"seat":"12A","Fare":"flexible, Night","Price":"9.5","code":"#3","secret":"x","a":1,"b":2}""", JsonText.Of(ticket, typeof(Ticket)));
    }

    [Fact]
    public void System_Text_Json_reads_back_what_the_attributes_state()
    {
        var ticket = new Ticket { Number = 7, Seat = "12A", Fare = Fare.Flex, Price = 9.5m, Code = 3, Note = "n", Extra = new() { ["a"] = 1 } }.Sealed("x");
        var options = new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } };

        var read = JsonSerializer.Deserialize<Ticket>(JsonText.Of(ticket, typeof(Ticket)), options)!;

        Assert.Equal(JsonSerializer.Serialize(ticket, options), JsonSerializer.Serialize(read, options));
        Assert.Equal("x", read.Opened);
    }

    [Theory]
    [InlineData(null, 0, """{"Never":null}""")]
    [InlineData("t", 5, """{"Never":"t","Null":"t","Default":5}""")]
    public void Members_are_left_out_under_the_condition_that_they_state(string? text, int number, string json) =>
        Assert.Equal(json, JsonText.Of(new Conditions { Never = text, Null = text, Default = number, Always = 1 }, typeof(Conditions)));

    [Fact]
    public void Two_members_of_one_name_in_json_are_refused() =>
        Assert.Contains("has two members that JSON calls 'a'", Assert.Throws<FixtureProblem>(() => JsonText.Of(new Same(), typeof(Same))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_converter_that_a_type_names_writes_its_values_wherever_they_stand()
    {
        Assert.Equal("""["12 EUR"]""", JsonText.Of(new List<Money> { new(12) }, typeof(List<Money>)));
        Assert.Equal("[1]", JsonText.Of(new[] { Numbered.One }, typeof(Numbered[])));
        Assert.Equal("""{"flexible":1}""", JsonText.Of(new Dictionary<Fare, int> { [Fare.Flex] = 1 }, typeof(object)));
    }

    [Theory]
    [InlineData("", "INSERT INTO \"sales\".\"tickets\" (\"ticket_no\", \"Seat\", \"address_City\", \"zip\") VALUES\n(7, '12A', 'Rome', '001');\n")]
    [InlineData("other.t", "INSERT INTO \"other\".\"t\" (\"ticket_no\", \"Seat\", \"address_City\", \"zip\") VALUES\n(7, '12A', 'Rome', '001');\n")]
    public void Sql_has_the_table_the_columns_and_the_members_that_the_attributes_state(string table, string sql) =>
        Assert.Equal(sql, Write("sql", new Mapped(), table));

    [Fact]
    public void A_table_without_a_schema_and_one_of_a_base_class_are_taken()
    {
        Assert.StartsWith("INSERT INTO \"with.dot\" (", Write("sql", new Dotted { Id = 1 }), StringComparison.Ordinal);
        Assert.StartsWith("INSERT INTO \"with.dot\" (", Write("sql", new DottedChild { Id = 1 }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "Name,Children,Best.Name,Best.Parent,Best.Friends\nada,\"[{\"\"Name\"\":\"\"bob\"\",\"\"Parent\"\":null,\"\"Friends\"\":[]}]\",bob,,[]\n")]
    [InlineData("sql", "INSERT INTO \"Parent\" (\"Name\", \"Children\", \"Best_Name\", \"Best_Parent\", \"Best_Friends\") VALUES\n('ada', '[{\"Name\":\"bob\",\"Parent\":null,\"Friends\":[]}]', 'bob', NULL, '[]');\n")]
    [InlineData("jsonl", "{\"Name\":\"ada\",\"Children\":[{\"Name\":\"bob\",\"Parent\":null,\"Friends\":[]}],\"Best\":{\"Name\":\"bob\",\"Parent\":null,\"Friends\":[]}}\n")]
    public void A_reference_back_is_null_in_every_format(string format, string text)
    {
        var parent = new Parent { Name = "ada" };
        var child = new Child { Name = "bob", Parent = parent };
        parent.Children.Add(child);
        parent.Best = child;

        Assert.Equal(text, Write(format, parent));
    }

    [Fact]
    public void A_collection_of_a_member_leaves_out_the_member_and_the_row_around_it()
    {
        var parent = new Parent { Name = "ada" };
        parent.Best = new Child { Name = "bob", Parent = parent };
        parent.Best.Friends.Add(parent);
        parent.Best.Friends.Add(parent.Best);
        parent.Best.Friends.Add(new Child { Name = "cy" });

        Assert.EndsWith("bob,,\"[null,null,{\"\"$type\"\":\"\"Child\"\",\"\"Name\"\":\"\"cy\"\",\"\"Parent\"\":null,\"\"Friends\"\":[]}]\"\n", Write("csv", parent), StringComparison.Ordinal);
    }

    private static string Write<T>(string format, T row, string table = "")
        where T : notnull
    {
        var item = new FixtureItem("x", new Dictionary<string, string> { ["OutputFile"] = "x." + format, ["Dialect"] = "postgresql", ["Table"] = table });
        using var text = new StringWriter();
        FixtureFormat.Of(typeof(T), item).Write(text, [(0L, (object?)row)]);
        return text.ToString();
    }

    [Flags]
    private enum Fare
    {
        None = 0,
        [JsonStringEnumMemberName("flexible")]
        Flex = 1,
        Night = 2,
    }

    [JsonConverter(typeof(JsonNumberEnumConverter<Numbered>))]
    private enum Numbered
    {
        None,
        One,
    }

    private sealed class Ticket
    {
        [JsonPropertyName("no")]
        public int Number { get; init; }

        [JsonPropertyName("seat")]
        public string? Seat { get; init; }

        public Fare Fare { get; init; }

        [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
        public decimal Price { get; init; }

        [JsonConverter(typeof(HashConverter)), JsonPropertyName("code")]
        public int Code { get; init; }

        [JsonIgnore]
        public string Hidden { get; init; } = "hidden";

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Note { get; init; }

        [JsonInclude, JsonPropertyName("secret")]
        private string? Secret { get; set; }

        [JsonPropertyName("first"), JsonPropertyOrder(-1)]
        public int Last { get; init; } = 1;

        [JsonExtensionData]
        public Dictionary<string, object>? Extra { get; init; }

        [JsonIgnore]
        public string? Opened => Secret;

        public Ticket Sealed(string secret)
        {
            Secret = secret;
            return this;
        }
    }

    private sealed class Conditions
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public string? Never { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? Null { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public int Default { get; init; }

        [JsonIgnore(Condition = JsonIgnoreCondition.Always)]
        public int Always { get; init; }
    }

    private sealed class Same
    {
        [JsonPropertyName("a")]
        public int One { get; init; }

        [JsonPropertyName("a")]
        public int Two { get; init; }
    }

    [JsonConverter(typeof(MoneyConverter))]
    private sealed record Money(int Amount);

    private sealed class MoneyConverter : JsonConverter<Money>
    {
        public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(int.Parse(reader.GetString()!.Split(' ')[0], null));

        public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => writer.WriteStringValue($"{value.Amount} EUR");
    }

    private sealed class HashConverter : JsonConverter<int>
    {
        public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => int.Parse(reader.GetString()![1..], null);

        public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteStringValue($"#{value}");
    }

    [Table("tickets", Schema = "sales")]
    private sealed class Mapped
    {
        [Column("ticket_no")]
        public int Number { get; init; } = 7;

        [Column(TypeName = "text")]
        public string Seat { get; init; } = "12A";

        [Column("address")]
        public Where Where { get; init; } = new();

        [NotMapped]
        public string Hidden { get; init; } = "hidden";

        public Unmapped None { get; init; } = new();
    }

    private sealed class Where
    {
        public string City { get; init; } = "Rome";

        [Column("zip")]
        public string Zip { get; init; } = "001";
    }

    [NotMapped]
    private sealed class Unmapped
    {
        public int Number { get; init; }
    }

    [Table("with.dot")]
    private class Dotted
    {
        public int Id { get; init; }
    }

    private sealed class DottedChild : Dotted;

    private class Person
    {
        public string Name { get; set; } = "";
    }

    private sealed class Parent : Person
    {
        public List<Child> Children { get; } = [];
        public Child? Best { get; set; }
    }

    private sealed class Child : Person
    {
        public Parent? Parent { get; set; }
        public List<Person> Friends { get; } = [];
    }
}
