using System;
using System.Linq;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Publishing;

/// <summary>Authors and their books in a database in memory.</summary>
public sealed class Library : DbContext
{
    private readonly SqliteConnection connection = new("Data Source=:memory:");

    public DbSet<Author> Authors => Set<Author>();

    public DbSet<Book> Books => Set<Book>();

    public static Library Empty()
    {
        var library = new Library();
        library.connection.Open();
        library.Database.EnsureCreated();
        return library;
    }

    /// <summary>The share of an author's pages among all pages.</summary>
    public double ShareOf(Author author)
    {
        ArgumentNullException.ThrowIfNull(author);
        var pages = Books.Sum(book => book.Pages);
        return pages == 0 ? 0 : Books.Where(book => book.AuthorId == author.Id).Sum(book => book.Pages) / (double)pages;
    }

    public override void Dispose()
    {
        base.Dispose();
        connection.Dispose();
    }

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite(connection);
}
