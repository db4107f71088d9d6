using System.Runtime.CompilerServices;

namespace SynthFixtures.Numerics;

/// <summary>Room for the lanes of the widest register.</summary>
[InlineArray(8)]
internal struct LaneBuffer
{
    private double first;
}
