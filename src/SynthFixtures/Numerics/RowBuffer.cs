using System.Runtime.CompilerServices;

namespace SynthFixtures.Numerics;

/// <summary>One row of 8 numbers for each lane, by reference.</summary>
[InlineArray(8)]
internal struct RowBuffer
{
    private double[] first;
}
