using System;
using System.Collections.Generic;
using System.Linq;

namespace SynthFixtures.Distributions;

/// <summary>What a pattern describes: a tree of characters, sequences, alternatives and repetitions. Compiled into the library and into the generator.</summary>
/// <remarks>
/// Texts are made in two ways: with decisions that are uniform over what the pattern offers, or of one length, with decisions that are uniform over
/// what can still lead to it. The second needs <see cref="Measure"/>.
/// </remarks>
internal abstract class TextShape
{
    /// <summary>More characters than this are refused.</summary>
    public const int Longest = 10_000;

    /// <summary>The length of the shortest text.</summary>
    public abstract int MinLength { get; }

    /// <summary>The length of the longest text.</summary>
    public abstract long MaxLength { get; }

    /// <summary>The characters of each position where all texts have the same structure, or null.</summary>
    public abstract IEnumerable<string>? Positions { get; }

    /// <summary>Whether there is a text of a length, after <see cref="Measure"/>.</summary>
    public abstract bool CanHave(int length);

    /// <summary>Prepares for texts of up to a number of characters; false where the pattern is too large for that.</summary>
    public abstract bool Measure(int maxLength);

    /// <summary>Makes a text.</summary>
    public abstract void Write(ITextDraws draws);

    /// <summary>Makes a text of a length that it can have.</summary>
    public abstract void Write(ITextDraws draws, int length);

    /// <summary>One of the numbers that serve, each with the same probability.</summary>
    protected static int Decide(ITextDraws draws, int count, Func<int, bool> serves)
    {
        var options = Enumerable.Range(0, count).Count(serves);
        var chosen = options > 1 ? draws.Decide(options) : 0;
        return Enumerable.Range(0, count).Where(serves).Skip(chosen).First();
    }

    /// <summary>One character.</summary>
    /// <param name="characters">Those that are possible, each once, in order.</param>
    internal sealed class One(string characters) : TextShape
    {
        public string Characters => characters;

        public override int MinLength => 1;

        public override long MaxLength => 1;

        public override IEnumerable<string>? Positions => [characters];

        public override bool CanHave(int length) => length == 1;

        public override bool Measure(int maxLength) => true;

        public override void Write(ITextDraws draws) => draws.Append(characters);

        public override void Write(ITextDraws draws, int length) => draws.Append(characters);
    }

    /// <summary>One part after the other.</summary>
    internal sealed class Chain(TextShape[] parts) : TextShape
    {
        // Element i: the lengths that parts i and later can have together.
        private bool[][] rests = [];

        public IReadOnlyList<TextShape> Parts => parts;

        public override int MinLength { get; } = (int)Math.Min(parts.Sum(p => (long)p.MinLength), int.MaxValue);

        public override long MaxLength { get; } = parts.Sum(p => p.MaxLength);

        public override IEnumerable<string>? Positions => parts.All(p => p.Positions is not null) ? parts.SelectMany(p => p.Positions!) : null;

        public override bool CanHave(int length) => rests[0][length];

        public override bool Measure(int maxLength)
        {
            if ((long)parts.Length * maxLength > MostCells || !parts.All(p => p.Measure(maxLength)))
                return false;
            rests = new bool[parts.Length + 1][];
            rests[parts.Length] = new bool[maxLength + 1];
            rests[parts.Length][0] = true;
            for (var i = parts.Length - 1; i >= 0; i--)
                rests[i] = Sums(parts[i], rests[i + 1]);
            return true;
        }

        public override void Write(ITextDraws draws)
        {
            foreach (var part in parts)
                part.Write(draws);
        }

        public override void Write(ITextDraws draws, int length)
        {
            for (var i = 0; i < parts.Length; i++)
            {
                var (part, left, rest) = (parts[i], length, rests[i + 1]);
                var own = Decide(draws, left + 1, l => part.CanHave(l) && rest[left - l]);
                part.Write(draws, own);
                length -= own;
            }
        }
    }

    /// <summary>One of several branches.</summary>
    internal sealed class Alternatives(TextShape[] branches) : TextShape
    {
        public IReadOnlyList<TextShape> Branches => branches;

        public override int MinLength { get; } = branches.Min(b => b.MinLength);

        public override long MaxLength { get; } = branches.Max(b => b.MaxLength);

        public override IEnumerable<string>? Positions => null;

        public override bool CanHave(int length) => branches.Any(b => b.CanHave(length));

        public override bool Measure(int maxLength) => branches.All(b => b.Measure(maxLength));

        public override void Write(ITextDraws draws) => branches[draws.Decide(branches.Length)].Write(draws);

        public override void Write(ITextDraws draws, int length) =>
            branches[Decide(draws, branches.Length, b => branches[b].CanHave(length))].Write(draws, length);
    }

    /// <summary>A part several times.</summary>
    internal sealed class Repeat(TextShape part, int min, int max) : TextShape
    {
        // Element k: the lengths that k copies can have; empty where all texts of the part have one length.
        private bool[][] copies = [];

        public TextShape Part => part;

        public int Min => min;

        public int Max => max;

        public override int MinLength { get; } = (int)Math.Min((long)part.MinLength * min, int.MaxValue);

        public override long MaxLength { get; } = Math.Min(part.MaxLength, int.MaxValue) * max;

        public override IEnumerable<string>? Positions =>
            min == max && part.Positions is { } one ? Enumerable.Repeat(one, min).SelectMany(p => p) : null;

        public override bool CanHave(int length) => Enumerable.Range(min, max - min + 1).Any(k => CanHave(k, length));

        public override bool Measure(int maxLength)
        {
            if (!part.Measure(maxLength))
                return false;
            if (part.MinLength == part.MaxLength)
                return true;
            if ((long)(max + 1) * maxLength > MostCells)
                return false;
            copies = new bool[max + 1][];
            copies[0] = new bool[maxLength + 1];
            copies[0][0] = true;
            for (var k = 1; k <= max; k++)
                copies[k] = Sums(part, copies[k - 1]);
            return true;
        }

        public override void Write(ITextDraws draws)
        {
            for (var left = min == max ? min : min + draws.Decide(max - min + 1); left > 0; left--)
                part.Write(draws);
        }

        public override void Write(ITextDraws draws, int length)
        {
            for (var left = min + Decide(draws, max - min + 1, k => CanHave(min + k, length)); left > 0; left--)
            {
                var (whole, after) = (length, left - 1);
                var own = part.MinLength == part.MaxLength ? part.MinLength : Decide(draws, whole + 1, l => part.CanHave(l) && CanHave(after, whole - l));
                part.Write(draws, own);
                length -= own;
            }
        }

        private bool CanHave(int count, int length) =>
            part.MinLength == part.MaxLength ? (long)count * part.MinLength == length : copies[count][length];
    }

    // Tables of lengths larger than this take longer to make than a test takes to run.
    private const long MostCells = 1_000_000;

    private static bool[] Sums(TextShape part, bool[] rest)
    {
        var sums = new bool[rest.Length];
        var own = Enumerable.Range(part.MinLength, (int)Math.Max(0, Math.Min(part.MaxLength, rest.Length - 1) - part.MinLength + 1)).Where(part.CanHave).ToList();
        for (var length = 0; length < rest.Length; length++)
            sums[length] = own.Exists(l => l <= length && rest[length - l]);
        return sums;
    }
}

/// <summary>The draws of one text.</summary>
internal interface ITextDraws
{
    /// <summary>Appends one of some characters, each with the same probability.</summary>
    void Append(string characters);

    /// <summary>A number from 0 to <paramref name="count"/> - 1, each with the same probability.</summary>
    int Decide(int count);
}
