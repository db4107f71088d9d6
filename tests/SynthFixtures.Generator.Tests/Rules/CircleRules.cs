using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>Three types or more that lead back to each other.</summary>
public sealed class CircleRules
{
    private const string Usings = "using System; using System.Collections.Generic; using SynthFixtures; namespace Shop; ";
    private const string Middle = "is a circle without [Parent], so that each";
    private const string End = "in it is another one and members are null or empty in the middle of it;";

    [Theory]
    [InlineData("public List<Book> Books { get; set; } = [];", "public List<Review> Reviews { get; set; } = [];", "public Author? [|Author|] { get; set; }", "[MaxDepth(3)] on Author.Books, Book.Reviews, Review.Author")]
    [InlineData("public Book[] Books { get; set; } = [];", "public Dictionary<string, Review> Reviews { get; set; } = [];", "public Author [|Author|] { get; set; } = null!;", "[MaxDepth(2)] on Author.Books, Book.Reviews")]
    [InlineData("public List<Book> Books { get; set; } = [];", "public Review Reviews { get; set; } = null!; [Parent] public Author? Up { get; set; }", "public Author? [|Author|] { get; set; }", "[MaxDepth(2)] on Author.Books, Review.Author")]
    [InlineData("public List<Book> Books { get; set; } = [];", "public (int, Review) Reviews { get; set; }", "public Author? [|Author|];", "[MaxDepth(2)] on Author.Books, Review.Author")]
    public void SYNF0018_A_circle_of_types_names_its_way(string author, string book, string review, string depths) =>
        Example.Finding($"{Usings}{Models(author, book, review)}", "SYNF0018",
            $"'Review.Author': Author.Books -> Book.Reviews -> Review.Author {Middle} Author {End} compute it from references with [Parent] (Author => Book.Author), put [NotSynthetic] on it, or {depths} where others are meant");

    [Fact]
    public void SYNF0018_A_circle_of_collections_is_told_once()
    {
        var findings = Example.Findings($"{Usings}{Models("public List<Book> Books { get; set; } = [];", "public List<Review> Reviews { get; set; } = [];", "public List<Author> Authors { get; set; } = [];")}");

        Assert.Equal(
            $"'Author.Books': Book.Reviews -> Review.Authors -> Author.Books {Middle} Book {End} put [NotSynthetic] on one of them and fill it from the others, or [MaxDepth(3)] on Book.Reviews, Review.Authors, Author.Books where others are meant",
            Assert.Single(findings).GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void SYNF0018_A_circle_of_four_types_through_an_interface_names_its_members() =>
        Example.Finding(
            $"{Usings}[Synthetic] public class Plan {{ public List<Stage> Stages {{ get; set; }} = []; }} [Synthetic] public class Stage {{ public IStep? Step {{ get; set; }} }}"
            + " [Synthetic, OneOf(typeof(Call))] public interface IStep { } [Synthetic] public class Call : IStep { public Plan? [|Callee|] { get; set; } }", "SYNF0018",
            $"'Call.Callee': Plan.Stages -> Stage.Step -> Call.Callee {Middle} Plan {End} compute it from references with [Parent] (Callee => Stage.Plan), put [NotSynthetic] on it, or [MaxDepth(3)] on Plan.Stages, Stage.Step, Call.Callee where others are meant");

    [Theory]
    [InlineData("public List<Book> Books { get; set; } = [];", "public List<Review> Reviews { get; set; } = [];", "[NotSynthetic] public Author? Author { get; set; }")]
    [InlineData("public List<Book> Books { get; set; } = [];", "[Parent] public Author? Author { get; set; } public List<Review> Reviews { get; set; } = [];", "[Parent] public Book? Book { get; set; } public Author? Author => Book?.Author;")]
    [InlineData("public List<Book> Books { get; set; } = [];", "[Parent] public Author? Author { get; set; } public List<Review> Reviews { get; set; } = [];", "[Parent] public Book? Book { get; set; } [NotSynthetic] public Author? Author { get; set; }")]
    [InlineData("[MaxDepth(3)] public List<Book> Books { get; set; } = [];", "[MaxDepth(3)] public List<Review> Reviews { get; set; } = [];", "[MaxDepth(3)] public Author? Author { get; set; }")]
    public void Each_remedy_of_a_circle_ends_the_finding_and_leaves_nothing_empty(string author, string book, string review)
    {
        var source = $"{Usings}{Models(author, book, review)}";

        Example.NoFinding(source);
        var rows = World.Of(source).Rows("Shop.Author", 50);
        Assert.All(rows.SelectMany(row => Each(row, "Books")), item => Assert.NotEmpty(Each(item, "Reviews")));
        Assert.All(rows, row => Assert.NotEmpty(Each(row, "Books")));
        if (review.Contains("=> Book", System.StringComparison.Ordinal))
            Assert.All(rows, row => Assert.All(Each(row, "Books").SelectMany(b => Each(b, "Reviews")), r => Assert.Same(row, World.Value(r, "Author"))));
        if (review.Contains("MaxDepth", System.StringComparison.Ordinal))
            Assert.Contains(rows.SelectMany(row => Each(row, "Books")).SelectMany(b => Each(b, "Reviews")), r => World.Value(r, "Author") is not null);
    }

    [Theory]
    [InlineData("public List<Book> Books { get; set; } = [];", "public List<Review> Reviews { get; set; } = [];", "public int Stars { get; set; }")]
    [InlineData("[MaxDepth(1)] public List<Book> Books { get; set; } = [];", "public List<Review> Reviews { get; set; } = [];", "public Author? Author { get; set; }")]
    [InlineData("public List<Book> Books { get; set; } = [];", "public List<Review> Reviews { get; set; } = [];", "[Derive(nameof(None))] public Author? Author { get; set; } public static Author? None() => null;")]
    [InlineData("public List<Book> Books { get; set; } = []; public List<Review> Reviews { get; set; } = [];", "public int Pages { get; set; }", "public Book? Book { get; set; } [Parent] public Author? Author { get; set; }")]
    public void A_way_that_ends_or_is_said_is_no_circle(string author, string book, string review) =>
        Assert.Empty(Example.Findings($"{Usings}{Models(author, book, review)}"));

    [Fact]
    public void A_tree_of_cases_is_no_circle() =>
        Assert.Empty(Example.Findings($"{Usings}[Synthetic, OneOf(typeof(Leaf), typeof(Pair))] public abstract class Tree {{ }} [Synthetic] public class Leaf : Tree {{ }} [Synthetic] public class Pair : Tree {{ public Tree? Left {{ get; set; }} public Tree? Right {{ get; set; }} }}"));

    private static string Models(string author, string book, string review) =>
        $"[Synthetic] public class Author {{ {author} }} [Synthetic] public class Book {{ {book} }} [Synthetic] public class Review {{ {review} }}";

    private static List<object> Each(object row, string member) => [.. ((IEnumerable)World.Value(row, member)!).Cast<object>()];
}
