namespace SynthFixtures.Dependence;

/// <summary>The quantile of a share given the rest, as a table of both.</summary>
/// <remarks>
/// Between neighbouring kinks of the rest the law has the same segments: first a uniform chooses the segment, by probabilities that are tables of the rest,
/// then the place in it.
/// </remarks>
internal sealed class ShareTable
{
    private readonly ConditionalShare share;
    private readonly double[] ends;
    private readonly Region?[] regions;

    /// <summary>A table whose parts are made when they are first asked for, each from share and part and nothing else.</summary>
    /// <param name="share">The share.</param>
    /// <param name="ends">The least rest, the rests at which segments change, and the greatest.</param>
    public ShareTable(ConditionalShare share, double[] ends)
    {
        (this.share, this.ends) = (share, ends);
        regions = new Region?[ends.Length - 1];
    }

    /// <summary>The share of a rest.</summary>
    /// <param name="rest">What the shares before it have left.</param>
    /// <param name="u">A uniform, in (0, 1).</param>
    public double Of(double rest, double u)
    {
        var i = 0;
        while (i < regions.Length - 1 && rest >= ends[i + 1])
            i++;
        return (regions[i] ??= new Region(share, ends[i], ends[i + 1])).Of(rest, u);
    }

    private sealed class Region
    {
        private readonly ConditionalShare share;
        private readonly OddsCurve[] below;
        private readonly ShareGrid[] grids;

        public Region(ConditionalShare share, double from, double to)
        {
            this.share = share;
            var edges = share.EdgesOf(from + (0.5 * (to - from)));
            below = new OddsCurve[edges.Length - 2];
            for (var i = 0; i < below.Length; i++)
            {
                var segments = i + 1;
                below[i] = new OddsCurve(rest => OddsBelow(rest, edges, segments), from, to);
            }
            grids = new ShareGrid[edges.Length - 1];
            for (var i = 0; i < grids.Length; i++)
                grids[i] = new ShareGrid(share, edges[i], edges[i + 1], from, to);
        }

        public double Of(double rest, double u)
        {
            var (segment, least, greatest) = (0, 0.0, 1.0);
            for (; segment < below.Length; segment++)
            {
                var edge = below[segment].At(rest);
                if (double.IsNaN(edge))
                    return share.Of(rest, u);
                if (u < edge)
                {
                    greatest = edge;
                    break;
                }
                least = edge;
            }
            var value = grids[segment].Of(rest, (u - least) / (greatest - u));
            return double.IsNaN(value) ? share.Of(rest, u) : value;
        }

        private double OddsBelow(double rest, ShareEdge[] edges, int segments)
        {
            var given = new ShareOfRest(share, rest, edges);
            var (below, above) = (0.0, 0.0);
            for (var i = 0; i < segments; i++)
                below += given.Mass(i);
            for (var i = segments; i < given.Segments; i++)
                above += given.Mass(i);
            return below / above;
        }
    }
}
