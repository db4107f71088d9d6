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
    /// <remarks>Half of a surrogate pair, which has no UTF-8, stands in the three bytes of its code (WTF-8), which no other text has: different names stay different.</remarks>
    public static ulong AbsorbText(ulong state, string text)
    {
        var bytes = Bytes(text);
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

    private static byte[] Bytes(string text)
    {
        var bytes = new byte[3 * text.Length];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair || !char.IsSurrogate(text[i]))
            {
                count += Encoding.UTF8.GetBytes(text, i, isPair ? 2 : 1, bytes, count);
                i += isPair ? 1 : 0;
                continue;
            }
            bytes[count++] = (byte)(0xE0 | (text[i] >> 12));
            bytes[count++] = (byte)(0x80 | ((text[i] >> 6) & 0x3F));
            bytes[count++] = (byte)(0x80 | (text[i] & 0x3F));
        }
        System.Array.Resize(ref bytes, count);
        return bytes;
    }
}
