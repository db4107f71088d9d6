using System;
using System.Collections.Generic;

namespace SynthFixtures.Rows;

/// <summary>How one value of a row is made, in words.</summary>
/// <param name="name">The name of the member: <c>Height</c>; for a draw of a derivation both names: <c>WeightNoise</c>.</param>
/// <param name="type">Its type, as C# writes it: <c>double</c>.</param>
/// <param name="method">How it is made: <c>Normal(mean: 170, standardDeviation: 10, Min = 140)</c>.</param>
/// <param name="models">The synthetic types whose rows stand in the member; they have descriptions of their own.</param>
public sealed class MemberDescription(string name, string type, string method, params Type[] models)
{
    /// <summary>The name of the member: <c>Height</c>; for a draw of a derivation both names: <c>WeightNoise</c>.</summary>
    public string Name => name;

    /// <summary>Its type, as C# writes it: <c>double</c>.</summary>
    public string Type => type;

    /// <summary>How it is made: <c>Normal(mean: 170, standardDeviation: 10, Min = 140)</c>.</summary>
    public string Method => method;

    /// <summary>The synthetic types whose rows stand in the member; they have descriptions of their own.</summary>
    public IReadOnlyList<Type> Models => models;
}
