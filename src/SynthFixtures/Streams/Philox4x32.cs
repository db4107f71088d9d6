namespace SynthFixtures.Streams;

/// <summary>The counter-based generator Philox4x32-10: a keyed bijection of 128-bit counters.</summary>
/// <remarks>Salmon, Moraes, Dror &amp; Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC'11; constants from its table 2.</remarks>
public static class Philox4x32
{
    internal const int Rounds = 10;
    internal const uint Multiplier0 = 0xD2511F53;
    internal const uint Multiplier1 = 0xCD9E8D57;

    // The golden ratio and sqrt(3) - 1, as fractions of 2^32.
    internal const uint Weyl0 = 0x9E3779B9;
    internal const uint Weyl1 = 0xBB67AE85;

    /// <summary>One block: 128 bits.</summary>
    /// <param name="key">The key, its low 32 bits first.</param>
    /// <param name="counter">The low 64 bits of the counter.</param>
    /// <param name="lane">The third 32-bit word of the counter.</param>
    /// <param name="purpose">The fourth 32-bit word of the counter.</param>
    /// <returns>The four output words, as two 64-bit words, the earlier one in the low half.</returns>
    public static (ulong First, ulong Second) Block(ulong key, ulong counter, uint lane, uint purpose)
    {
        var (k0, k1) = ((uint)key, (uint)(key >> 32));
        var (c0, c1, c2, c3) = ((uint)counter, (uint)(counter >> 32), lane, purpose);
        for (var round = 0; round < Rounds; round++)
        {
            var product0 = (ulong)Multiplier0 * c0;
            var product1 = (ulong)Multiplier1 * c2;
            (c0, c1, c2, c3) = ((uint)(product1 >> 32) ^ c1 ^ k0, (uint)product1, (uint)(product0 >> 32) ^ c3 ^ k1, (uint)product0);
            k0 += Weyl0;
            k1 += Weyl1;
        }
        return (c0 | ((ulong)c1 << 32), c2 | ((ulong)c3 << 32));
    }
}
