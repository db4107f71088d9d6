using System;
using System.Numerics;

namespace SynthFixtures.Tests.Streams;

/// <summary>Words and uniforms, written from docs/stream-policy.md and the paper: nothing of the product is called.</summary>
internal static class PhiloxOracle
{
    public static uint[] Block(uint[] counter, uint[] key)
    {
        var (c, k) = ((uint[])counter.Clone(), (uint[])key.Clone());
        for (var round = 0; round < 10; round++)
        {
            var left = new BigInteger(0xD2511F53) * c[0];
            var right = new BigInteger(0xCD9E8D57) * c[2];
            c = [High(right) ^ c[1] ^ k[0], Low(right), High(left) ^ c[3] ^ k[1], Low(left)];
            k = [unchecked(k[0] + 0x9E3779B9), unchecked(k[1] + 0xBB67AE85)];
        }
        return c;
    }

    public static ulong Word(ulong key, long row, uint lane, uint purpose)
    {
        var block = (ulong)row / 2;
        var w = Block([(uint)block, (uint)(block >> 32), lane, purpose], [(uint)key, (uint)(key >> 32)]);
        return row % 2 == 0 ? w[0] + ((ulong)w[1] << 32) : w[2] + ((ulong)w[3] << 32);
    }

    public static double Uniform(ulong key, long row, uint lane, uint purpose) =>
        ((Word(key, row, lane, purpose) >> 12) + 0.5) * Math.ScaleB(1, -52);

    private static uint Low(BigInteger product) => (uint)(product & uint.MaxValue);

    private static uint High(BigInteger product) => (uint)(product >> 32);
}
