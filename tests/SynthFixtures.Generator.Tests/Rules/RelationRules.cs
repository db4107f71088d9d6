using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>Members that tell one relation twice: references back, and keys of references.</summary>
public sealed class RelationRules
{
    private const string Usings = "using System; using System.Collections.Generic; using SynthFixtures; namespace Shop; ";

    [Theory]
    [InlineData("class Author { public List<Book> Books { get; set; } = []; }", "class Book { public Author [|Author|] { get; set; } = null!; }", "Author.Books", "put [Parent] on it")]
    [InlineData("class Author { public ICollection<Book> Books { get; } = new List<Book>(); }", "class Book { public Author? [|Author|] { get; set; } }", "Author.Books", "put [Parent] on it")]
    [InlineData("class Author { public Dictionary<string, Book[]> Shelves { get; set; } = []; }", "class Book { public Author? [|Author|] { get; init; } }", "Author.Shelves", "put [Parent] on it and give it a setter")]
    [InlineData("record Author(List<Book> Books);", "record Book(Author? [|Author|]);", "Author.Books", "put [Parent] on it and give it a setter")]
    [InlineData("class Author { public Book? Best { get; set; } }", "class Book { public Author [|Author|] { get; set; } = null!; public Author? Editor { get; set; } }", "Author.Best", "put [Parent] on it")]
    public void SYNF0025_A_reference_back_refers_to_somebody_else(string author, string book, string holder, string remedy)
    {
        // Which of three references refers back to which only their author knows: each is told.
        var marked = $"{Usings}[Synthetic] public {author} [Synthetic] public {book}";
        if (book.Contains("Editor", System.StringComparison.Ordinal))
            Assert.Equal(3, Example.Findings(marked.Replace("[|", "", System.StringComparison.Ordinal).Replace("|]", "", System.StringComparison.Ordinal)).Count);
        else
            Example.Finding(marked, "SYNF0025", $"'Book.Author': {holder} holds each Book, whose Author is another Author; {remedy}, or [MaxDepth(1)] where that is meant");
    }

    [Theory]
    [InlineData("class Author { public List<Book> Books { get; set; } = []; }", "class Book { [Parent] public Author Author { get; set; } = null!; public Author? Editor { get; set; } }")]
    [InlineData("class Author { public List<Book> Books { get; set; } = []; }", "class Book { [MaxDepth(1)] public Author? Author { get; set; } }")]
    [InlineData("class Author { public List<Book> Books { get; set; } = []; }", "class Book { [NotSynthetic] public Author? Author { get; set; } }")]
    [InlineData("class Author { [NotSynthetic] public List<Book> Books { get; set; } = []; }", "class Book { public Author? Author { get; set; } }")]
    [InlineData("class Author { [Parent] public Book? Book { get; set; } }", "class Book { public Author? Author { get; set; } }")]
    [InlineData("class Author { public Book? Best { get; set; } }", "class Book { [Parent] public Author? Author { get; set; } public Author? Editor { get; set; } }")]
    [InlineData("class Author { public Author? Teacher { get; set; } public List<Author> Pupils { get; set; } = []; }", "class Book { public Author? Author { get; set; } }")]
    [InlineData("class Author { public List<Book> Books { get; set; } = []; }", "class Book { public List<Author> Authors { get; set; } = []; }")]
    public void A_relation_that_is_told_once_is_left_in_peace(string author, string book) =>
        Assert.Empty(Example.Findings($"{Usings}[Synthetic] public {author} [Synthetic] public {book}"));

    [Theory]
    [InlineData("class Book { public Author Author { get; set; } = null!; public int [|AuthorId|] { get; set; } }", "put [Derive(nameof(Method))] on it, with a method that takes author and returns its Id, or [NotSynthetic]")]
    [InlineData("class Book { public Author? Author { get; set; } public int? [|AuthorId|] { get; set; } }", "put [Derive(nameof(Method))] on it, with a method that takes author and returns its Id, or [NotSynthetic]")]
    [InlineData("class Book { [Uniform(1, 9)] public int [|AuthorId|] { get; set; } public Author? Author { get; set; } }", "put [NotSynthetic] on it (what saves the objects takes the key from the reference), or compute it")]
    [InlineData("record Book(Author Author, int [|authorId|]);", "put [Derive(nameof(Method))] on it, with a method that takes author and returns its Id, or [NotSynthetic]")]
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
}
