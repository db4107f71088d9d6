using System.Collections.Generic;
using SynthFixtures;

namespace Publishing;

[Synthetic]
public class Author
{
    [NotSynthetic]
    public int Id { get; set; }

    [Pick("Ada", "Alan", "Grace", "Niklaus")]
    public string Name { get; set; } = "";

    [Count(0, 5)]
    public List<Book> Books { get; set; } = [];
}
