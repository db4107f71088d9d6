using System.Linq;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>Members that tell one relation twice: references back, and keys of references.</summary>
public sealed class RelationRules
{
    private const string Usings = "using System; using System.Collections.Generic; using SynthFixtures; namespace Shop; ";

    [Theory]
    [InlineData("class Author { public List<Book> Books { get; set; } = []; }", "class Book { public Author [|Author|] { get; set; } = null!; }", "Author.Books", "put [Parent] on it, or [NotSynthetic] on Author.Books")]
    [InlineData("class Author { public ICollection<Book> Books { get; } = new List<Book>(); }", "class Book { public Author? [|Author|] { get; set; } }", "Author.Books", "put [Parent] on it, or [MaxDepth(1)] where that is meant")]
    [InlineData("class Author { public Dictionary<string, Book[]> Shelves { get; set; } = []; }", "class Book { public Author? [|Author|] { get; init; } }", "Author.Shelves", "[Parent] reaches plain collections only: let Author.Shelves be a List<Book> and put [Parent] here, or put [NotSynthetic] on Author.Shelves")]
    [InlineData("class Author { public Dictionary<string, Book> Shelves { get; set; } = []; }", "class Book { [Parent] public Author? [|Author|] { get; set; } }", "Author.Shelves", "[Parent] reaches plain collections only: let Author.Shelves be a List<Book>, or put [NotSynthetic] on Author.Shelves")]
    [InlineData("class Author { public List<List<Book>> Shelves { get; set; } = []; }", "class Book { public Author? [|Author|] { get; set; } }", "Author.Shelves", "[Parent] reaches plain collections only: let Author.Shelves be a List<Book> and put [Parent] here, or put [NotSynthetic] on Author.Shelves")]
    [InlineData("class Author { public List<Book?> Books { get; set; } = []; }", "class Book { public Author? [|Author|] { get; set; } }", "Author.Books", "[Parent] reaches plain collections only: let Author.Books be a List<Book> and put [Parent] here, or put [NotSynthetic] on Author.Books")]
    [InlineData("class Author { public List<Book> Books { get; set; } = []; public Book? Best { get; set; } }", "class Book { public Author? [|Author|] { get; set; } }", "Author.Books", "put [Parent] on it, or [MaxDepth(1)] where that is meant")]
    [InlineData("class Author { public int Id { get; set; } public Book? Best { get; set; } }", "class Book { public Author? [|Author|] { get; set; } [NotSynthetic] public int AuthorId { get; set; } }", "Author.Best", "put [Parent] on it, or [MaxDepth(1)] where that is meant")]
    [InlineData("class Author { [System.ComponentModel.DataAnnotations.Schema.InverseProperty(\"Writer\")] public List<Book> Books { get; set; } = []; }", "class Book { public Author? Editor { get; set; } public Author? [|Writer|] { get; set; } }", "Author.Books", "put [Parent] on it, or [MaxDepth(1)] where that is meant")]
    [InlineData("record Author(List<Book> Books);", "record Book(Author? [|Author|]);", "Author.Books", "put [Parent] on it and give it a setter, or [MaxDepth(1)] where that is meant")]
    [InlineData("class Author { public Book? Best { get; set; } }", "class Book { public Author [|Author|] { get; set; } = null!; public Author? Editor { get; set; } }", "Author.Best", "")]
    public void SYNF0025_A_reference_back_refers_to_somebody_else(string author, string book, string holder, string remedy)
    {
        // Which of three references refers back to which only their author knows: each is told.
        var marked = $"{Usings}[Synthetic] public {author} [Synthetic] public {book}";
        if (author.Contains("Best", System.StringComparison.Ordinal) && book.Contains("Editor", System.StringComparison.Ordinal))
            Assert.Equal(3, Example.Findings(marked.Replace("[|", "", System.StringComparison.Ordinal).Replace("|]", "", System.StringComparison.Ordinal)).Count);
        else
            Example.Finding(marked, "SYNF0025", $"'Book.{Marked(book)}': {holder} holds each Book, whose {Marked(book)} is another Author; {remedy}");
    }

    [Theory]
    [InlineData("class Author { public List<Book> Books { get; set; } = []; }", "class Book { [Parent] public Author Author { get; set; } = null!; public Author? Editor { get; set; } }")]
    [InlineData("class Author { public List<Book> Books { get; set; } = []; }", "class Book { [MaxDepth(1)] public Author? Author { get; set; } }")]
    [InlineData("class Author { public List<Book> Books { get; set; } = []; }", "class Book { [NotSynthetic] public Author? Author { get; set; } }")]
    [InlineData("class Author { [NotSynthetic] public List<Book> Books { get; set; } = []; }", "class Book { public Author? Author { get; set; } }")]
    [InlineData("class Author { [Parent] public Book? Book { get; set; } }", "class Book { public Author? Author { get; set; } }")]
    [InlineData("class Author { public Book? Best { get; set; } }", "class Book { [Parent] public Author? Author { get; set; } public Author? Editor { get; set; } }")]
    [InlineData("class Author { [Parent] public Author? Teacher { get; set; } public List<Author> Pupils { get; set; } = []; }", "class Book { public Author? Author { get; set; } }")]
    [InlineData("class Author { [MaxDepth(1)] public Author? Teacher { get; set; } public List<Author> Pupils { get; set; } = []; }", "class Book { }")]
    [InlineData("class Author { public Author? Left { get; set; } public Author? Right { get; set; } }", "class Book { public Author? Author { get; set; } }")]
    [InlineData("class Author { public List<Author> Left { get; set; } = []; public List<Author> Right { get; set; } = []; }", "class Book { }")]
    [InlineData("class Author { public Author? Teacher { get; set; } }", "class Book { }")]
    [InlineData("class Author { public List<Author> Pupils { get; set; } = []; }", "class Book { }")]
    [InlineData("class Author { public List<Book> Books { get; set; } = []; }", "class Book { [NotSynthetic] public List<Author> Authors { get; set; } = []; }")]
    [InlineData("class Author { [MaxDepth(1)] public List<Book> Books { get; set; } = []; }", "class Book { [MaxDepth(1)] public List<Author> Authors { get; set; } = []; }")]
    [InlineData("class Author { public List<Book> Books { get; set; } = []; public Book? Best { get; set; } }", "class Book { }")]
    [InlineData("class Author { [System.ComponentModel.DataAnnotations.Schema.InverseProperty(\"Writer\")] public List<Book> Books { get; set; } = []; }", "class Book { public Author? Editor { get; set; } [Parent] public Author? Writer { get; set; } }")]
    [InlineData("class Person { } [Synthetic] public class Author : Person { public List<Book> Books { get; set; } = []; }", "class Book { [Parent] public Person? Author { get; set; } }")]
    [InlineData("class Person { public List<Book> Books { get; set; } = []; } [Synthetic] public class Author : Person { }", "class Book { [Parent] public Person? Author { get; set; } }")]
    public void A_relation_that_is_told_once_is_left_in_peace(string author, string book) =>
        Assert.Empty(Example.Findings($"{Usings}[Synthetic] public {author} [Synthetic] public {book}"));

    [Theory]
    [InlineData("class Book { public Author Author { get; set; } = null!; public int [|AuthorId|] { get; set; } }", "put [Derive(nameof(Method))] on it, with a method that takes author and returns its Id, or [NotSynthetic]")]
    [InlineData("class Book { public Author? Author { get; set; } public int? [|AuthorId|] { get; set; } }", "put [Derive(nameof(Method))] on it, with a method that takes author and returns its Id, or [NotSynthetic]")]
    [InlineData("class Book { [Uniform(1, 9)] public int [|AuthorId|] { get; set; } public Author? Author { get; set; } }", "put [NotSynthetic] on it (what saves the objects takes the key from the reference), or compute it")]
    [InlineData("record Book(Author Author, int [|authorId|]);", "put [Derive(nameof(Method))] on it, with a method that takes author and returns its Id")]
    public void SYNF0026_A_foreign_key_is_drawn_by_itself(string book, string remedy) =>
        Example.Finding($"{Usings}[Synthetic] public class Author {{ public int Id {{ get; set; }} }} [Synthetic] public {book}", "SYNF0026",
            $"'Book.{(book.Contains("authorId", System.StringComparison.Ordinal) ? "authorId" : "AuthorId")}' has values of its own, which are not those of Author.Id; {remedy}");

    [Fact]
    public void SYNF0026_A_foreign_key_beside_a_parent_cannot_be_derived() =>
        Example.Finding(
            $"{Usings}[Synthetic] public class Author {{ public Guid AuthorId {{ get; set; }} public List<Book> Books {{ get; set; }} = []; }} [Synthetic] public class Book {{ [Parent] public Author Author {{ get; set; }} = null!; public Guid [|AuthorId|] {{ get; set; }} }}",
            "SYNF0026", "'Book.AuthorId' has values of its own, which are not those of Author.AuthorId; put [NotSynthetic] on it (what saves the objects takes the key from the reference), or compute it");

    [Theory]
    [InlineData("class Book { public Author Author { get; set; } = null!; [NotSynthetic] public int AuthorId { get; set; } }")]
    [InlineData("class Book { public Author Author { get; set; } = null!; public int AuthorId => Author.Id; }")]
    [InlineData("class Book { public Author Author { get; set; } = null!; [Derive(nameof(IdOf))] public int AuthorId { get; set; } public static int IdOf(Author author) => author.Id; }")]
    [InlineData("class Book { [NotSynthetic] public Author? Author { get; set; } public int AuthorId { get; set; } }")]
    [InlineData("class Book { public Author Author { get; set; } = null!; public string AuthorId { get; set; } = \"\"; }")]
    [InlineData("class Book { public int AuthorId { get; set; } }")]
    public void A_key_that_follows_its_reference_or_has_none_is_left_in_peace(string book) =>
        Assert.Empty(Example.Findings($"{Usings}[Synthetic] public class Author {{ public int Id {{ get; set; }} }} [Synthetic] public {book}"));

    [Theory]
    [InlineData("class Student { public List<Course> [|Courses|] { get; set; } = []; }", "class Course { public HashSet<Student> Students { get; } = []; }")]
    [InlineData("class Student { public List<Course> [|Courses|] { get; set; } = []; }", "record Course(Student[] Students);")]
    public void SYNF0025_Collections_of_each_other_hold_others(string student, string course)
    {
        var findings = Example.Findings($"{Usings}[Synthetic] public {student.Replace("[|", "", System.StringComparison.Ordinal).Replace("|]", "", System.StringComparison.Ordinal)} [Synthetic] public {course}");

        Assert.All(findings, finding => Assert.Equal("SYNF0025", finding.Id));
        Assert.Equal(
            [
                "'Student.Courses': Course.Students holds each Student, whose Courses are others; put [NotSynthetic] on one of the two and fill it from the other, or [MaxDepth(1)] on both where that is meant",
                "'Course.Students': Student.Courses holds each Course, whose Students are others; put [NotSynthetic] on one of the two and fill it from the other, or [MaxDepth(1)] on both where that is meant",
            ], findings.Select(finding => finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("class Employee { public Employee? [|Manager|] { get; set; } public List<Employee> Reports { get; set; } = []; }", "'Employee.Manager': Employee.Reports holds each Employee, whose Manager is another Employee; put [Parent] on it, or [MaxDepth(1)] where that is meant")]
    [InlineData("class Category { public Category? [|Parent|] { get; set; } public ICollection<Category> Children { get; } = new List<Category>(); }", "'Category.Parent': Category.Children holds each Category, whose Parent is another Category; put [Parent] on it, or [MaxDepth(1)] where that is meant")]
    [InlineData("class Node { public Node? Head { get; set; } [Parent] public Node? Up { get; set; } public Dictionary<string, Node> Down { get; set; } = []; }", "")]
    public void SYNF0025_A_type_of_its_own_kind_refers_to_somebody_else(string type, string message)
    {
        if (message.Length > 0)
            Example.Finding($"{Usings}[Synthetic] public {type}", "SYNF0025", message);
        else
            Assert.Equal(2, Example.Findings($"{Usings}[Synthetic] public {type}").Count);
    }

    [Theory]
    [InlineData("List<Driver> Drivers { get; set; } = [];", "class Driver { public int [|CrewId|] { get; set; } }", "put [NotSynthetic] on it (what saves the objects takes the key from who holds them), or compute it from a reference with [Parent]")]
    [InlineData("Driver[] Drivers { get; set; } = [];", "class Driver { public int? [|crewId|]; [NotSynthetic] public Crew? Crew { get; set; } }", "put [NotSynthetic] on it (what saves the objects takes the key from who holds them), or compute it from a reference with [Parent]")]
    [InlineData("Driver Drivers { get; set; } = null!;", "class Driver { [Uniform(1, 9)] public int [|CrewId|] { get; init; } }", "put [NotSynthetic] on it (what saves the objects takes the key from who holds them), or compute it from a reference with [Parent]")]
    [InlineData("Dictionary<string, Driver> Drivers { get; set; } = [];", "record Driver(int [|CrewId|]);", "take it out of the constructor and let it be a member with [NotSynthetic] (what saves the objects takes the key from who holds them)")]
    [InlineData("[System.ComponentModel.DataAnnotations.Schema.ForeignKey(\"Boss\")] List<Driver> Drivers { get; set; } = [];", "class Driver { public int [|Boss|] { get; set; } }", "put [NotSynthetic] on it (what saves the objects takes the key from who holds them), or compute it from a reference with [Parent]")]
    public void SYNF0026_The_key_of_who_holds_a_row_is_drawn_by_itself(string drivers, string driver, string remedy)
    {
        drivers = drivers.StartsWith('[') ? drivers.Insert(drivers.IndexOf(']', System.StringComparison.Ordinal) + 1, " public") : "public " + drivers;
        Example.Finding($"{Usings}[Synthetic] public class Crew {{ public int Id {{ get; set; }} {drivers} }} [Synthetic] public {driver}", "SYNF0026",
            $"'Driver.{Marked(driver)}' has values of its own, which are not those of Id of the Crew that holds it in Drivers; {remedy}");
    }

    [Theory]
    [InlineData("class Book { public Author? Writer { get; set; } public int? [|AuthorId|] { get; set; } }")]
    [InlineData("class Book { [System.ComponentModel.DataAnnotations.Schema.ForeignKey(\"Who\")] public Author? Writer { get; set; } public int? [|Who|] { get; set; } }")]
    [InlineData("class Book { public Author? Writer { get; set; } [System.ComponentModel.DataAnnotations.Schema.ForeignKey(nameof(Writer))] public int? [|Who|] { get; set; } }")]
    [InlineData("class Book { public Author? Writer { get; set; } public Author? Editor { get; set; } public int? AuthorId { get; set; } public int? [|WriterId|] { get; set; } }")]
    public void SYNF0026_Keys_are_named_by_conventions_and_attributes(string book) =>
        Example.Finding($"{Usings}[Synthetic] public class Author {{ public int Id {{ get; set; }} }} [Synthetic] public {book}", "SYNF0026",
            $"'Book.{Marked(book)}' has values of its own, which are not those of Writer.Id; put [Derive(nameof(Method))] on it, with a method that takes writer and returns its Id, or [NotSynthetic]");

    [Theory]
    [InlineData("class Driver { [NotSynthetic] public int CrewId { get; set; } }")]
    [InlineData("class Driver { [Parent] public Crew? Crew { get; set; } public int CrewId => Crew?.Id ?? 0; }")]
    [InlineData("class Driver { public string CrewId { get; set; } = \"\"; }")]
    [InlineData("class Driver { [Constant(0)] public int CrewId { get; set; } }")]
    [InlineData("class Driver { public int OtherId { get; set; } }")]
    public void A_key_that_nobody_draws_is_left_in_peace(string driver) =>
        Assert.Empty(Example.Findings($"{Usings}[Synthetic] public class Crew {{ public int Id {{ get; set; }} public List<Driver> Drivers {{ get; set; }} = []; }} [Synthetic] public {driver}"));

    [Theory]
    // What is found, and the same code after each remedy that the messages name.
    [InlineData("class Author { public int Id { get; set; } public List<Book> Books { get; set; } = []; }", "class Book { public Author Author { get; set; } = null!; public int AuthorId { get; set; } }",
        "class Book { [Parent] public Author Author { get; set; } = null!; [NotSynthetic] public int AuthorId { get; set; } }",
        "class Book { [Parent] public Author Author { get; set; } = null!; public int AuthorId => Author.Id; }")]
    [InlineData("class Author { public int Id { get; set; } public List<Book> Books { get; set; } = []; }", "class Book { public Author? Author { get; set; } public int? AuthorId { get; set; } }",
        "class Book { [Parent] public Author? Author { get; set; } [NotSynthetic] public int? AuthorId { get; set; } }",
        "class Book { [Parent] public Author? Author { get; set; } public int? AuthorId => Author?.Id; }")]
    [InlineData("class Author { public int Id { get; set; } public List<Book> Books { get; set; } = []; }", "record Book(Author? Author, int AuthorId);",
        "record Book { [Parent] public Author? Author { get; set; } [NotSynthetic] public int AuthorId { get; set; } }",
        "record Book { [Parent] public Author? Author { get; set; } public int AuthorId => Author?.Id ?? 0; }")]
    [InlineData("class Author { public int Id { get; set; } }", "record Book(Author Author, int AuthorId);",
        "record Book(Author Author, [Derive(nameof(Book.IdOf))] int AuthorId) { public static int IdOf(Author author) => author.Id; }", "")]
    [InlineData("class Author { public int Id { get; set; } }", "class Book { public Author? Author { get; set; } [Uniform(1, 9)] public int? AuthorId { get; set; } }",
        "class Book { public Author? Author { get; set; } [Derive(nameof(IdOf))] public int? AuthorId { get; set; } public static int? IdOf(Author? author) => author?.Id; }",
        "class Book { public Author? Author { get; set; } [NotSynthetic] public int? AuthorId { get; set; } }")]
    [InlineData("class Author { public List<Book> Books { get; set; } = []; }", "class Book { public Author? Author { get; set; } }", "class Book { [MaxDepth(1)] public Author? Author { get; set; } }", "class Book { [Parent] public Author? Author { get; set; } }")]
    [InlineData("class Author { public int Id { get; set; } public List<Book> Books { get; set; } = []; }", "class Book { public int AuthorId { get; set; } }",
        "class Book { [NotSynthetic] public int AuthorId { get; set; } }", "class Book { [Parent] public Author? Author { get; set; } public int AuthorId => Author?.Id ?? 0; }")]
    public void Each_remedy_of_a_relation_leaves_nothing_to_find(string author, string book, string one, string other)
    {
        Assert.NotEmpty(Example.Findings($"{Usings}[Synthetic] public {author} [Synthetic] public {book}"));
        foreach (var remedied in new[] { one, other }.Where(r => r.Length > 0))
            Example.NoFinding($"{Usings}[Synthetic] public {author} [Synthetic] public {remedied}");
    }

    [Fact]
    public void To_leave_out_what_holds_is_a_remedy_where_a_reference_cannot_be_null() =>
        Example.NoFinding($"{Usings}[Synthetic] public class Author {{ [NotSynthetic] public List<Book> Books {{ get; set; }} = []; }} [Synthetic] public class Book {{ public Author Author {{ get; set; }} = null!; }}");

    private static string Marked(string text) => text[(text.IndexOf("[|", System.StringComparison.Ordinal) + 2)..text.IndexOf("|]", System.StringComparison.Ordinal)];
}
