namespace SynthFixtures.Distributions;

/// <summary>Names the generic kernels that generated code makes most often, so that a precompiled library holds their code. Nothing calls it.</summary>
internal static class Precompiled
{
    internal static void Kernels()
    {
        Columns(new Truncated<Normal>(new Normal(0, 1)));
        Columns(new Truncated<LogNormal>(new LogNormal(0, 1)));
        Columns(new Truncated<Exponential>(new Exponential(1)));
        Columns(new TruncatedToIntegers<Normal>(new Normal(0, 1)));
        Columns(new TruncatedToIntegers<LogNormal>(new LogNormal(0, 1)));
        Columns(new TruncatedToIntegers<Exponential>(new Exponential(1)));
        Columns(new TruncatedToIntegers<Poisson>(new Poisson(1)));
    }

    private static void Columns<TLaw>(TLaw law)
        where TLaw : struct, IColumnQuantile => law.Quantile([], []);
}
