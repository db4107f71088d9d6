using System.Text;

namespace SynthFixtures.Streams;

/// <summary>Turns names into the constants that tell streams apart. Compiled into the library and into the generator.</summary>
/// <remarks>
/// A chain of full-avalanche bijections (the finalizer of SplitMix64: Steele, Lea &amp; Flood, OOPSLA 2014) over length-prefixed UTF-8:
/// docs/stream-policy.md states it in full.
/// </remarks>
internal static class StreamName
{
    /// <summary>The constant of a member's stream: the (type, member) part of its key.</summary>
    public static ulong Of(string type, string member) => AbsorbText(AbsorbText(0, type), member);

    /// <summary>Mixes one word into a state.</summary>
    public static ulong Absorb(ulong state, ulong word)
    {
        // 2^64 / golden ratio, and the two multipliers of SplitMix64's finalizer.
        var x = (state ^ word) + 0x9E3779B97F4A7C15;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }

    /// <summary>Mixes a text into a state: the number of its UTF-8 bytes, then the bytes in little-endian words, the last one padded with zeros.</summary>
    public static ulong AbsorbText(ulong state, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        state = Absorb(state, (ulong)bytes.Length);
        for (var start = 0; start < bytes.Length; start += 8)
        {
            ulong word = 0;
            for (var i = 0; i < 8 && start + i < bytes.Length; i++)
                word |= (ulong)bytes[start + i] << (8 * i);
            state = Absorb(state, word);
        }
        return state;
    }
}
