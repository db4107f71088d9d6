using SynthFixtures;

namespace Legacy
{
    [Synthetic]
    public sealed class Account
    {
        [Sequence(1000)]
        public int Number { get; set; }

        [Pick("Checking", "Savings")]
        public string Kind { get; set; }

        [Exponential(250)]
        public decimal Balance { get; set; }
    }
}
