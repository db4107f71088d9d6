using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>How rows come about: ids, conversions, factories, fields behind properties, hierarchies, generic types, profiles.</summary>
public sealed class Construction
{
    private const string Usings = "using System; using System.Collections.Generic; using SynthFixtures; namespace Shop;\n";

    [Fact]
    public void A_type_around_one_value_is_made_of_that_value()
    {
        const string Source = """
            public readonly record struct OrderId(Guid Value);
            public readonly record struct LineId(int Value);
            public sealed class Email { private Email(string text) => Text = text; public string Text { get; } public static Email From(string text) => new(text); }
            public sealed record Money(decimal Amount, string Currency);

            [Synthetic]
            public sealed record Order(OrderId Id, [Sequence] LineId Line, LineId? Optional, Email Contact, [Pick("a@b.c")] Email Fixed, List<OrderId> Others)
            {
                [Uniform(1, 5)] [ConvertWith(nameof(Euros))] public required Money Price { get; init; }
                public static Money Euros(decimal amount) => new(amount, "EUR");
            }
            """;
        var rows = World.Of(Usings + Source).Rows("Shop.Order");

        Assert.Equal(200, rows.Select(row => World.Value(row, "Id")).Distinct().Count());
        Assert.Equal("LineId { Value = 7 }", World.Value(rows[6], "Line")!.ToString());
        Assert.InRange(rows.Count(row => World.Value(row, "Optional") is null), 5, 40);
        Assert.All(rows, row => Assert.StartsWith("Contact ", (string)World.Value(World.Value(row, "Contact")!, "Text")!));
        Assert.All(rows, row => Assert.Equal("a@b.c", World.Value(World.Value(row, "Fixed")!, "Text")));
        Assert.All(rows, row => Assert.Equal("EUR", World.Value(World.Value(row, "Price")!, "Currency")));
    }

    [Fact]
    public void What_stands_on_the_parameter_of_an_id_describes_it_unless_the_member_says_otherwise()
    {
        const string Source = """
            public sealed record Sku([Pattern("[A-Z]{3}")] string Value);
            public sealed class Currency
            {
                private Currency(string code) => Code = code;
                public string Code { get; }
                public static Currency From([Pick("EUR", "NOK")] string code) => code.Length == 3 ? new(code) : throw new ArgumentException(code);
            }
            [Synthetic] public sealed record Price(Sku Sku, [Pick("ABCD")] Sku Other, Currency Currency, List<Currency> Accepted);
            """;
        var rows = World.Of(Usings + Source).Rows("Shop.Price");

        Assert.All(rows, row => Assert.Matches("^[A-Z]{3}$", (string)World.Value(World.Value(row, "Sku")!, "Value")!));
        Assert.All(rows, row => Assert.Equal("ABCD", World.Value(World.Value(row, "Other")!, "Value")));
        Assert.Equal(["EUR", "NOK"], rows.Select(row => World.Value(World.Value(row, "Currency")!, "Code")).Distinct().Order());
        Assert.All(rows, row => Assert.NotEmpty((IEnumerable)World.Value(row, "Accepted")!));
    }

    [Fact]
    public void A_parameter_that_refuses_null_gets_none_though_its_member_could_hold_it()
    {
        const string Source = """
            [Synthetic]
            public class Contact
            {
                protected Contact() { }
                public Contact(string email, string? phone) => (Email, Phone) = (email, phone ?? "");
                public string? Email { get; private set; }
                public string? Phone { get; private set; }
            }
            """;
        var rows = World.Of(Usings + Source).Rows("Shop.Contact");

        Assert.All(rows, row => Assert.NotNull(World.Value(row, "Email")));
        Assert.InRange(rows.Count(row => (string)World.Value(row, "Phone")! == ""), 5, 40);
    }

    [Fact]
    public void Abstract_types_and_interfaces_take_one_of_their_types_by_weight()
    {
        const string Source = """
            [Synthetic, OneOf(typeof(Circle), typeof(Square), Weights = new[] { 3.0, 1.0 })] public abstract record Shape(string Name);
            [Synthetic] public sealed record Circle(string Name, [Uniform(1.0, 2.0)] double Radius) : Shape(Name);
            [Synthetic] public sealed record Square(string Name, [Uniform(1.0, 2.0)] double Side) : Shape(Name);

            public interface IPayment;
            [Synthetic] public sealed record Card(string Number) : IPayment;
            [Synthetic] public readonly record struct Cash(decimal Amount) : IPayment;

            [System.Text.Json.Serialization.JsonDerivedType(typeof(Card2), "card")]
            [System.Text.Json.Serialization.JsonDerivedType(typeof(Cash2), "cash")]
            [Synthetic] public abstract class Json;
            [Synthetic] public sealed class Card2 : Json { public int Number { get; set; } }
            [Synthetic] public sealed class Cash2 : Json { public int Amount { get; set; } }

            [Synthetic]
            public sealed class Drawing
            {
                public required Shape Background { get; init; }
                [Count(4)] public required List<Shape> Shapes { get; init; }
                [OneOf(typeof(Card), typeof(Cash))] public required IPayment Payment { get; init; }
                [OneOf(typeof(Card), typeof(Cash)), Missing(0.5)] public IPayment? Refund { get; init; }
                [OneOf(typeof(Card), typeof(Cash)), Count(2)] public required IReadOnlyList<IPayment> History { get; init; }
                public required Json Json { get; init; }
            }
            """;
        var world = World.Of(Usings + Source);
        var rows = world.Rows("Shop.Drawing");

        Assert.InRange(rows.Count(row => World.Value(row, "Background")!.GetType().Name == "Circle"), 120, 175);
        Assert.InRange(rows.SelectMany(row => ((IEnumerable)World.Value(row, "Shapes")!).Cast<object>()).Count(shape => shape.GetType().Name == "Circle"), 540, 660);
        Assert.InRange(rows.Count(row => World.Value(row, "Payment")!.GetType().Name == "Card"), 70, 130);
        Assert.InRange(rows.Count(row => World.Value(row, "Refund") is null), 70, 130);
        Assert.Equal(2, rows.SelectMany(row => ((IEnumerable)World.Value(row, "History")!).Cast<object>()).Select(p => p.GetType()).Distinct().Count());
        Assert.InRange(rows.Count(row => World.Value(row, "Json")!.GetType().Name == "Card2"), 70, 130);
        Assert.InRange(world.Rows("Shop.Shape").Count(row => row.GetType().Name == "Circle"), 120, 175);
    }

    [Fact]
    public void Closed_generic_types_have_sources_and_streams_of_their_own()
    {
        const string Source = """
            [Synthetic] public sealed record Order([Sequence] int Id, [Uniform(1, 1000000)] int Key);
            [Synthetic] public sealed record Customer(Guid Id);
            [Synthetic] public sealed record Page<T>([Count(3)] IReadOnlyList<T> Items, [Uniform(1, 1000000)] int Total, T First);
            [Synthetic] public sealed record Shop2(Page<Order> Orders, Page<Customer> Customers, Page<string?> Names, Page<int[]> Numbers);
            """;
        var rows = World.Of(Usings + Source).Rows("Shop.Shop2");

        Assert.All(rows, row => Assert.Equal(3, ((IEnumerable)World.Value(World.Value(row, "Orders")!, "Items")!).Cast<object>().Count()));
        Assert.All(rows, row => Assert.NotEqual(World.Value(World.Value(row, "Orders")!, "Total"), World.Value(World.Value(row, "Customers")!, "Total")));
        Assert.Contains(rows, row => World.Value(World.Value(row, "Names")!, "First") is null);
    }

    [Fact]
    public void Makers_reach_what_only_the_type_itself_can_set_and_collections_without_setters_are_filled()
    {
        const string Source = """
            [Synthetic]
            public class Account
            {
                private readonly List<string> tags = [];

                private Account(string owner) => Owner = owner;

                public string Owner { get; }
                [Uniform(1, 9)] public int Level { get; private set; }
                [Normal(5, 1)] public double Score { get; }
                [Pick("open", "closed")] public string State { get; protected set; } = "";
                public int Untouched { get; private set; } = 77;
                [Count(2)] public ICollection<int> Owned { get; private set; } = null!;
                public List<string> Tags => tags;
                [Count(2)] public IDictionary<string, int> Limits { get; } = new Dictionary<string, int>();
                public ISet<int> Numbers { get; } = new HashSet<int>();
                public IReadOnlyList<string> ReadOnly => tags;

                public static Account Open(string owner) => new(owner);
            }

            [Synthetic]
            public struct Point
            {
                [Uniform(1, 9)] public int X { get; private set; }
                [Uniform(1, 9)] public readonly int Y;
                public int Z;
            }
            """;
        var world = World.Of(Usings + Source);
        var rows = world.Rows("Shop.Account");

        Assert.All(rows, row => Assert.StartsWith("Owner ", (string)World.Value(row, "Owner")!));
        Assert.All(rows, row => Assert.InRange((int)World.Value(row, "Level")!, 1, 9));
        Assert.Equal(200, rows.Select(row => World.Value(row, "Score")).Distinct().Count());
        Assert.Equal(2, rows.Select(row => World.Value(row, "State")).Distinct().Count());
        Assert.All(rows, row => Assert.Equal(2, ((ICollection<int>)World.Value(row, "Owned")!).Count));
        Assert.All(rows, row => Assert.Equal(77, World.Value(row, "Untouched")));
        Assert.All(rows, row => Assert.InRange(((ICollection)World.Value(row, "Tags")!).Count, 1, 3));
        Assert.All(rows, row => Assert.Equal(2, ((ICollection)World.Value(row, "Limits")!).Count));
        Assert.All(world.Rows("Shop.Point"), row => Assert.InRange((int)World.Value(row, "X")! * (int)World.Value(row, "Y")!, 1, 81));
    }

    [Fact]
    public void The_marked_constructor_or_factory_creates_the_rows()
    {
        const string Source = """
            [Synthetic] public sealed class Marked { public Marked(int a, int b) => Sum = a + b; [SyntheticConstructor] public Marked(int a) => Sum = a + 1000; public int Sum { get; } }
            [Synthetic] public sealed class Made { public Made() { } public int Sum { get; private init; } public string? Note { get; set; } [SyntheticConstructor] public static Made Of([Uniform(5, 6)] int sum) => new() { Sum = sum }; }
            """;
        var world = World.Of(Usings + Source);

        Assert.All(world.Column("Shop.Marked", "Sum"), sum => Assert.InRange((int)sum!, 1001, 1100));
        Assert.All(world.Column("Shop.Made", "Sum"), sum => Assert.InRange((int)sum!, 5, 6));
        Assert.Contains(world.Column("Shop.Made", "Note"), note => note is not null);
    }

    [Fact]
    public void A_profile_describes_a_type_that_carries_no_attributes()
    {
        const string Source = """
            public class Customer { public int Age { get; set; } public string Name { get; set; } = ""; public string Greeting { get; set; } = ""; public Address? Home { get; set; } public List<Address> Others { get; set; } = []; }
            public class Address { public string City { get; set; } = ""; }

            [SyntheticProfile(typeof(Customer))]
            internal interface ICustomerProfile
            {
                [Normal(40, 12, Min = 18, Max = 99)] int Age { get; }
                [Pick("Ada", "Grace")] string Name { get; }
                [Derive(nameof(Greet))] string Greeting { get; }
                [Count(2)] List<Address> Others { get; }
                static string Greet(string name, int age) => name + " " + age;
            }

            [SyntheticProfile(typeof(Address))]
            internal interface IAddressProfile { [Pick("Oslo")] string City { get; } }
            """;
        var rows = World.Of(Usings + Source).Rows("Shop.Customer");

        Assert.All(rows, row => Assert.InRange((int)World.Value(row, "Age")!, 18, 99));
        Assert.All(rows, row => Assert.Equal($"{World.Value(row, "Name")} {World.Value(row, "Age")}", World.Value(row, "Greeting")));
        Assert.All(rows, row => Assert.All(((IEnumerable)World.Value(row, "Others")!).Cast<object>(), a => Assert.Equal("Oslo", World.Value(a, "City"))));
    }

    [Fact]
    public void A_profile_overrides_parts_of_an_annotated_model_of_another_project()
    {
        const string Models = "using SynthFixtures; namespace Shop; [Synthetic] public sealed class Customer { [Uniform(1, 9)] public int Level { get; set; } [Pick(\"Ada\")] public string Name { get; set; } = \"\"; }";
        const string Profile = "using SynthFixtures; using Shop; [assembly: SynthesizeAssembly(typeof(Customer))] namespace Tests { [SyntheticProfile(typeof(Customer))] internal interface IVeteran { [Uniform(50, 59)] int Level { get; } } }";
        var world = new World();
        var models = world.Add(Driver.CompileModels(Models, World.Unique("Models")));
        world.Add(Driver.GenerateAndCompile(Driver.Compile(Profile, World.Unique("Tests"), models)));
        var rows = world.Rows("Shop.Customer");

        Assert.All(rows, row => Assert.InRange((int)World.Value(row, "Level")!, 50, 59));
        Assert.All(rows, row => Assert.Equal("Ada", World.Value(row, "Name")));
    }

    [Fact]
    public void Children_know_their_parent_and_cycles_end_at_their_depth()
    {
        const string Source = """
            [Synthetic] public class Order { public int Id { get; set; } [Count(2)] public List<Line> Lines { get; set; } = []; public Customer Customer { get; set; } = null!; }
            [Synthetic] public class Line { public int Id { get; set; } [Parent] public Order Order { get; set; } = null!; }
            [Synthetic] public class Customer { public string Name { get; set; } = ""; [Count(1, 2)] public ICollection<Order> Orders { get; set; } = []; }
            [Synthetic] public class Team { [Count(6)] public List<Player?> Players { get; set; } = []; }
            [Synthetic] public class Player { public string Name { get; set; } = ""; [Parent] public Team Team { get; set; } = null!; }
            [Synthetic] public class Cell { public string Name { get; set; } = ""; public Cell[,] Inner { get; set; } = new Cell[0, 0]; }
            [Synthetic] public class Student { public string Name { get; set; } = ""; public ICollection<Course> Courses { get; } = new List<Course>(); }
            [Synthetic] public class Course { public string Title { get; set; } = ""; public ICollection<Student> Students { get; } = new List<Student>(); }
            [Synthetic] public class Person { public string Name { get; set; } = ""; public Passport Passport { get; set; } = null!; }
            [Synthetic] public class Passport { public Guid Id { get; set; } [Parent] public Person Owner { get; set; } = null!; }
            [Synthetic] public class Category { public string Name { get; set; } = ""; [MaxDepth(3), Count(2)] public List<Category> Children { get; set; } = []; [MaxDepth(2)] public Category? Twin { get; set; } }
            """;
        var world = World.Of(Usings + Source);
        var orders = world.Rows("Shop.Order");

        Assert.All(orders, order => Assert.All(((IEnumerable)World.Value(order, "Lines")!).Cast<object>(), line => Assert.Same(order, World.Value(line, "Order"))));
        Assert.All(world.Rows("Shop.Line"), line => Assert.NotNull(World.Value(line, "Order")));
        Assert.All(orders, order => Assert.NotNull(World.Value(order, "Customer")));
        Assert.All(world.Rows("Shop.Customer"), customer => Assert.All(((IEnumerable)World.Value(customer, "Orders")!).Cast<object>(), order => Assert.NotNull(World.Value(order, "Customer"))));
        Assert.All(world.Rows("Shop.Category"), category => Assert.Equal(3, Depth(category)));

        Assert.Contains(world.Rows("Shop.Team"), team => ((IEnumerable)World.Value(team, "Players")!).Cast<object?>().Contains(null));
        Assert.All(world.Rows("Shop.Cell"), cell => Assert.All(((IEnumerable)World.Value(cell, "Inner")!).Cast<object>(), inner => Assert.Empty((Array)World.Value(inner, "Inner")!)));
        Assert.All(world.Rows("Shop.Student"), student => Assert.All(((IEnumerable)World.Value(student, "Courses")!).Cast<object>(), course => Assert.Empty((IEnumerable)World.Value(course, "Students")!)));
        Assert.All(world.Rows("Shop.Person"), person => Assert.Same(person, World.Value(World.Value(person, "Passport")!, "Owner")));
        Assert.All(world.Rows("Shop.Passport"), passport => Assert.NotNull(World.Value(World.Value(passport, "Owner")!, "Passport")));

        static int Depth(object category) =>
            ((IEnumerable)World.Value(category, "Children")!).Cast<object>().Select(child => 1 + Depth(child)).DefaultIfEmpty(0).Max();
    }
}
