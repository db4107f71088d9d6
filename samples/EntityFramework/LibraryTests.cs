using System.Linq;
using Microsoft.EntityFrameworkCore;
using SynthFixtures;
using Xunit;

namespace Publishing;

public class LibraryTests
{
    [Fact]
    public void Shares_of_all_authors_add_up_to_one()
    {
        using var library = Library.Empty();
        library.Authors.AddRange(Synthetic.Rows<Author>(20, seed: 42));
        library.SaveChanges();

        Assert.Equal(1, library.Authors.AsEnumerable().Sum(library.ShareOf), precision: 9);
    }

    [SyntheticTheory, SyntheticData(Rows = 10, Seed = 42)]
    public void Every_book_comes_back_with_its_author(Author author)
    {
        using var library = Library.Empty();
        library.Add(author);
        library.SaveChanges();
        library.ChangeTracker.Clear();

        var stored = library.Authors.Include(a => a.Books).Single();

        Assert.Equal(author.Books.Select(book => book.Title), stored.Books.Select(book => book.Title));
        Assert.All(stored.Books, book => Assert.Equal(stored.Id, book.AuthorId));
    }
}
