using System;
using System.Collections.Generic;
using SynthFixtures;

namespace PublicLibrary.Model
{
    [Synthetic]
    public class Book
    {
        [Pattern("97[89]-[0-9]-[0-9]{4}-[0-9]{4}-[0-9]")]
        public string Isbn { get; set; } = "";

        public string Title { get; set; } = "";

        [Count(1, 3)]
        public ICollection<Author> Authors { get; set; } = new List<Author>();

        [Uniform(1450, 2025)]
        public short Year { get; set; }

        public ICollection<Copy> Copies { get; } = new List<Copy>();
    }

    [Synthetic]
    public class Author
    {
        public int AuthorId { get; set; }

        public (string First, string Last) Name { get; set; }

        public ICollection<Book> Books { get; set; } = new List<Book>();
    }

    [Synthetic]
    public class Copy
    {
        public string Barcode { get; set; } = "";

        public Condition Condition { get; set; }

        [Parent]
        public Book? Book { get; set; }

        public Loan? CurrentLoan { get; set; }
    }

    [Synthetic]
    public class Loan
    {
        public DateOnly From { get; set; }

        [Derive(nameof(DueFrom))]
        public DateOnly Due { get; set; }

        public Member Borrower { get; set; } = new();

        public static DateOnly DueFrom(DateOnly from, [Pick(14, 28)] int days) => from.AddDays(days);
    }

    [Synthetic]
    public class Member
    {
        public Guid Card { get; set; }

        public string Name { get; set; } = "";
    }

    public enum Condition
    {
        New,
        Good,
        Worn,
        Mint = New,
    }
}
