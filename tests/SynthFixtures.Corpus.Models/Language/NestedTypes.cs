using System.Collections.Generic;
using SynthFixtures;

namespace Compiler.Syntax;

public static class Grammar
{
    [Synthetic]
    public sealed class Rule
    {
        public required string Name { get; init; }

        public required IReadOnlyList<Alternative> Alternatives { get; init; }

        [Synthetic]
        public sealed record Alternative(IReadOnlyList<Alternative.Symbol> Symbols, Alternative.Options? With)
        {
            [Synthetic]
            public readonly record struct Symbol(string Text, Symbol.SymbolKind Kind)
            {
                public enum SymbolKind
                {
                    Terminal,
                    Rule,
                }
            }

            [Synthetic]
            public struct Options
            {
                public bool IsGreedy;
                public int Precedence;
            }
        }
    }

    internal interface IHidden
    {
        [Synthetic]
        internal sealed class Inside
        {
            public int Depth { get; set; }
        }
    }
}
