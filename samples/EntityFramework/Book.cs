using SynthFixtures;

namespace Publishing;

[Synthetic]
public class Book
{
    [NotSynthetic]
    public int Id { get; set; }

    [Pattern("[A-Z][a-z]{3,8} [a-z]{4,10}")]
    public string Title { get; set; } = "";

    [LogNormal(5.5, 0.4, Min = 40, Max = 1_500)]
    public int Pages { get; set; }

    [NotSynthetic]
    public int AuthorId { get; set; }

    [Parent]
    public Author Author { get; set; } = null!;
}
