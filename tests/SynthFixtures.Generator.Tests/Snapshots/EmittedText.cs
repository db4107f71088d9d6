using System;
using System.IO;
using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Snapshots;

/// <summary>What is written, to be read: run with SYNTHFIXTURES_UPDATE_SNAPSHOTS=1 to accept a change.</summary>
public sealed class EmittedText
{
    [Fact]
    public void A_customer_with_every_kind_of_member() => Verify("Customer", """
        using System;
        using SynthFixtures;

        namespace Shop;

        public enum Tier { Basic, Silver, Gold }

        [Synthetic]
        public sealed record Address([Pick("Oslo", "Rome")] string City, [Uniform(1, 200)] int Number);

        [Synthetic]
        public sealed record Customer
        {
            [NewGuid] public required Guid Id { get; init; }
            [Sequence] public int Number { get; init; }
            [Pick("Ada", "Grace", "Edsger")] public required string FirstName { get; init; }
            [Pick("Lovelace", "Hopper")] public required string LastName { get; init; }
            [Derive(nameof(MakeEmail))] public required string Email { get; init; }
            [DateRange("2020-01-01", "2025-01-01")] public DateTime Created { get; init; }
            [Normal(40, 12, Min = 18, Max = 90)] public int Age { get; init; }
            [LogNormal(7, 1)] public decimal Balance { get; init; }
            [Weighted(Tier.Basic, 7)] [Weighted(Tier.Gold, 3)] public Tier Tier { get; init; }
            [Bernoulli(0.8)] public bool IsActive { get; init; }
            [Uniform(0.0, 1.0)] public double Score { get; init; }
            [Poisson(3)] public int Orders { get; init; }
            [Missing(0.5)] [Pick("Red", "Blue")] public string? Colour { get; init; }
            [Constant("EUR")] public string Currency { get; init; } = "";
            public Address Home { get; init; } = new("", 0);
            public Address? Work { get; init; }
            public int? Points { get; init; }
            public TimeSpan Visit { get; init; }
            public DateOnly Birthday { get; init; }
            public string Note { get; init; } = "";
            public Tier Wanted { get; init; }
            [Derive(nameof(MakeWeight))] public double Weight { get; init; }

            public static string MakeEmail(string firstName, string lastName) => $"{firstName}.{lastName}@example.com";

            public static double MakeWeight(int age, [Normal(0, 5)] double noise) => age + noise;
        }
        """, "Shop.Customer.g.cs");

    [Fact]
    public void A_person_with_missing_groups_and_unique_keys() => Verify("Resident", """
        using SynthFixtures;

        namespace Shop;

        [Synthetic]
        [UniqueTogether(nameof(Country), nameof(Passport), nameof(Copy))]
        [MissingTogether(0.2, nameof(Street), nameof(House), nameof(City))]
        public sealed record Resident
        {
            [Unique, Uniform(1, 1_000_000)] public required int Number { get; init; }
            [Pick("DE", "FR", "IT")] public required string Country { get; init; }
            [Pattern("[A-Z]{2}[0-9]{6}")] public required string Passport { get; init; }
            [Uniform(1, 3)] public int Copy { get; init; }
            [Pick("High Street", "Mill Lane")] public string? Street { get; init; }
            [Uniform(1, 99)] public int? House { get; init; }
            [Pick("York", "Bath")] public string? City { get; init; }
            [Missing(0.1), Pick("Lady", "Sir")] public string? Title { get; init; }
        }
        """, "Shop.Resident.g.cs");

    [Fact]
    public void A_budget() => Verify("Budget", """
        using SynthFixtures;

        namespace Shop;

        [Synthetic]
        [FixedSum(100, nameof(Rent), nameof(Food), nameof(Fun))]
        [FixedSum(nameof(Spent), nameof(Saved), TotalMember = nameof(Income), Concentration = 3)]
        public sealed record Budget
        {
            [Sequence] public required int Id { get; init; }
            [Share(Concentration = 2, Min = 20, Max = 60)] public decimal Rent { get; init; }
            public decimal Food { get; init; }
            public decimal Fun { get; init; }
            [LogNormal(8, 0.5)] public double Income { get; init; }
            public double Spent { get; init; }
            public double Saved { get; init; }
        }

        public static class Use
        {
            public static Budget Given => SyntheticBudget.With(rent: 50).Row();
        }
        """, "Shop.Budget.g.cs");

    [Fact]
    public void Correlated_body_measurements() => Verify("BodyMeasurement", """
        using System;
        using SynthFixtures;

        namespace Clinic;

        public enum Build { Slight, Average, Heavy }

        [Synthetic]
        [Correlate(nameof(Height), nameof(Weight), 0.8)]
        [Correlate(nameof(Height), nameof(ShoeSize), 0.7, Kind = CorrelationKind.Spearman)]
        [Correlate(nameof(Weight), nameof(Build), 0.6, Kind = CorrelationKind.Kendall)]
        [Correlate(nameof(Systolic), nameof(Diastolic), 0.5, Kind = CorrelationKind.Kendall, Copula = CopulaKind.StudentT, DegreesOfFreedom = 5)]
        public sealed record BodyMeasurement
        {
            [Sequence] public required int Id { get; init; }
            [Normal(170, 10, Min = 140, Max = 210)] public double Height { get; init; }
            [LogNormal(4.3, 0.2)] public decimal Weight { get; init; }
            [Gamma(80, 0.5)] public int ShoeSize { get; init; }
            [Weighted(Build.Slight, 2), Weighted(Build.Average, 7), Weighted(Build.Heavy, 1)] public Build Build { get; init; }
            [Normal(125, 15)] public double Systolic { get; init; }
            [Missing(0.1), Normal(80, 10)] public double? Diastolic { get; init; }
        }
        """, "Clinic.BodyMeasurement.g.cs");

    [Fact]
    public void A_positional_record_that_holds_another() => Verify("Order", """
        using SynthFixtures;

        namespace Shop;

        [Synthetic]
        public sealed record Line([Pick("Apple", "Pear")] string Product, [Poisson(3)] int Quantity);

        [Synthetic]
        public sealed record Order([Sequence(1000)] long Number, Line First, Line? Second, [Normal(100, 15, Min = 0)] decimal Discount)
        {
            [Derive(nameof(MakeTitle))]
            public string Title { get; init; } = "";

            public static string MakeTitle(long number, Line first) => $"{number}: {first.Product}";
        }
        """, "Shop.Order.g.cs");

    [Fact]
    public void A_struct() => Verify("Point", """
        using SynthFixtures;

        namespace Shop;

        [Synthetic]
        public struct Point
        {
            [Normal(0, 1)] public double X;
            [Normal(0, 1)] public float Y;
            [Missing(0.25)] public double? Z;
        }
        """, "Shop.Point.g.cs");

    [Fact]
    public void The_parameters_of_a_theory_and_the_registration() => Verify("Theory", """
        using SynthFixtures;

        namespace Shop;

        [Synthetic]
        public sealed record Order([Uniform(1, 9)] int Quantity);

        public class OrderTests
        {
            [SyntheticData(Rows = 50, Seed = 42)]
            public void Totals_add_up(Order order, [Normal(100, 15)] decimal price, string note)
            {
            }
        }
        """, "Shop.OrderTests.Totals_add_up.Parameters.g.cs", "AssemblySources.g.cs");

    [Fact]
    public void A_facade_with_members_of_every_kind() => Verify("Facade", """
        using System.Collections.Generic;
        using SynthFixtures;

        namespace Shop.Orders { public enum Tier { Basic, Gold } }

        namespace Shop
        {
            using Shop.Orders;

            [Synthetic]
            public sealed record Person([Sequence] int Id, [Pick("Ada", "Grace")] string Name)
            {
                [Weighted(Tier.Basic, 7)] [Weighted(Tier.Gold, 3)] public Tier Tier { get; init; }
                [Normal(170, 10)] public double Height { get; init; }
                [Derive(nameof(MakeWeight))] public double Weight { get; init; }
                [Missing(0.1)] [Pick("Lady", "Sir")] public string? Nickname { get; init; }
                [Constant("EUR")] public string Currency { get; init; } = "";
                [Derive(nameof(MakeTags))] public IReadOnlyList<string> Tags { get; init; } = [];

                public static double MakeWeight(double height, Tier tier, [Normal(0, 5)] double noise) => (0.5 * height) + noise;

                public static IReadOnlyList<string> MakeTags(string name) => [name];
            }

            public static class Use
            {
                public static Person[] People => SyntheticPerson.With(tier: Vary.Over(Tier.Basic, Tier.Gold), nickname: null, tags: ["a"]).Rows(5);
            }
        }
        """, "Shop.Person.Facade.g.cs");

    [Fact]
    public void An_entity_with_navigation_properties() => Verify("Entity", Model("Entities/Ordering.cs"), "Ordering.Persistence.Order.g.cs");

    [Fact]
    public void A_positional_record_with_a_nested_list() => Verify("PositionalRecord", Model("Events/OrderEvents.cs"), "Shop.Events.OrderPlaced.g.cs");

    [Fact]
    public void An_abstract_hierarchy() => Verify("Hierarchy", Model("Entities/Payroll.cs"), "Payroll.Entities.Worker.g.cs", "Payroll.Entities.Intern.g.cs", "Payroll.Entities.PayRun.g.cs");

    [Fact]
    public void A_generic_page() => Verify("Page", Model("Generic/Paging.cs"), "Api.Paging.SearchScreen.g.cs", "Api.Paging.Page-Api.Paging.ProductSummary.g.cs");

    [Fact]
    public void A_struct_with_ids() => Verify("Ids", Model("Values/Ids.cs"), "Warehouse.Values.StockKey.g.cs", "Warehouse.Values.StockReport.g.cs");

    [Fact]
    public void A_loan_application_with_a_decision_tree() => Verify("LoanApplication", """
        using SynthFixtures;

        namespace Lending;

        public enum Employment { Salaried, SelfEmployed, Unemployed }

        public enum Grade { A, B, C, D }

        [Synthetic]
        public sealed record LoanApplication
        {
            [Weighted(Employment.Salaried, 70), Weighted(Employment.SelfEmployed, 20), Weighted(Employment.Unemployed, 10)]
            public Employment Employment { get; init; }

            [Gamma(4, 12_000)]
            [LogNormal(10.3, 0.8, When = "Employment == Employment.SelfEmployed")]
            [Uniform(4_000.0, 12_000.0, When = "Employment == Employment.Unemployed")]
            public decimal Income { get; init; }

            [Pick(Grade.B, Grade.C)]
            [Weighted(Grade.A, 4, When = "Income > 60_000m"), Weighted(Grade.B, 1, When = "Income > 60_000m")]
            [Constant(Grade.D, When = nameof(CannotPay))]
            public Grade Grade { get; init; }

            [Pattern("[A-Z]{2}[0-9]{4}")]
            [Constant("none", When = "Grade == Grade.D")]
            public string Contract { get; init; } = "";

            [Missing(0.02)]
            [Missing(0.6, When = "Employment is Employment.Unemployed")]
            [Pick("Acme", "Initech")]
            public string? Employer { get; init; }

            public static bool CannotPay(decimal income, Employment employment) => employment == Employment.Unemployed && income < 8_000;
        }
        """, "Lending.LoanApplication.g.cs", "Lending.LoanApplication+When.g.cs");

    [Fact]
    public void A_point_of_one_of_two_clusters() => Verify("ClusteredPoint", """
        using SynthFixtures;

        namespace Plane;

        [Synthetic, Latent("Cluster", 0.7, 0.3)]
        [Correlate(nameof(X), nameof(Y), 0.6)]
        [Correlate(nameof(X), nameof(Y), -0.8, When = "Cluster == 1")]
        public readonly record struct ClusteredPoint(
            [Normal(0, 1)] [Normal(5, 1.5, When = "Cluster == 1")] double X,
            [Normal(0, 1)] [Normal(5, 1.5, When = "Cluster == 1")] double Y);
        """, "Plane.ClusteredPoint.g.cs", "Plane.ClusteredPoint+When.g.cs");

    private static string Model(string file) => File.ReadAllText(Repository.Path("tests/SynthFixtures.Corpus.Models/" + file));

    private static void Verify(string name, string source, params string[] files)
    {
        var compilation = Driver.Compile([source, Example.SyntheticData]);
        Driver.GenerateAndCompile(compilation);
        var generated = Driver.Generate(compilation);
        var text = string.Join("\n", files.Select(file => generated[file]));
        var path = Repository.Path($"tests/SynthFixtures.Generator.Tests/Snapshots/{name}.verified.txt");
        if (Environment.GetEnvironmentVariable("SYNTHFIXTURES_UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(path, text);

        Assert.True(File.Exists(path), $"{name}.verified.txt is missing; run the tests with SYNTHFIXTURES_UPDATE_SNAPSHOTS=1.");
        Assert.Equal(File.ReadAllText(path), text);
        Assert.DoesNotContain('\r', text);
    }
}
