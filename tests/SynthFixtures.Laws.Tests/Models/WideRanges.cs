using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;

namespace SynthFixtures.Laws.Tests;

[Synthetic]
public sealed class WideRanges
{
    [Uniform(long.MinValue, long.MaxValue)]
    public long All { get; set; }

    [Uniform(0, 9_007_199_254_740_995)]
    public ulong Natural { get; set; }

    [Uniform(9_007_199_254_740_993, 9_007_199_254_740_995)]
    public long FewFarAway { get; set; }

    [Uniform(1, 4_503_599_627_370_496)]
    public long AsManyAsUniforms { get; set; }

    [Uniform(1, 4_503_599_627_370_497)]
    public long OneMore { get; set; }

    [Range(typeof(long), "-9000000000000000000", "9000000000000000000")]
    public long Annotated { get; set; }

    [Uniform(long.MinValue, long.MaxValue, When = "FewFarAway == 9007199254740994"), Uniform(0, 9)]
    public long Conditional { get; set; }

    [DiscreteUniform(long.MinValue, long.MaxValue), Missing(0.2)]
    public decimal? Decimal { get; set; }

    [Uniform(long.MinValue, long.MaxValue), Count(2, 3)]
    public List<long> Elements { get; set; } = [];

    [DiscreteUniform(long.MinValue, long.MaxValue)]
    public System.Int128 Widest { get; set; }
}
