using SynthFixtures.Distributions;

namespace SynthFixtures.Rows;

/// <summary>What is checked before the first row.</summary>
public static class Prepared
{
    /// <summary>Checks the law of a member.</summary>
    /// <typeparam name="TLaw">The law.</typeparam>
    /// <param name="law">The law.</param>
    /// <param name="member">The member, for messages: <c>Order.Amount</c>.</param>
    /// <exception cref="SyntheticModelException">The law's parameters make none.</exception>
    public static void Law<TLaw>(in TLaw law, string member)
        where TLaw : struct, IPrepared
    {
        try
        {
            law.Prepare();
        }
        catch (SyntheticModelException inner)
        {
            throw new SyntheticModelException($"'{member}': {inner.Message}", inner);
        }
    }
}
