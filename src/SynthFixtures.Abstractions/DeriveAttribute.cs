namespace SynthFixtures;

/// <summary>Computes a member from others, by a static method of the annotated type whose parameters are members, by name.</summary>
/// <remarks>
/// A parameter may carry a distribution of its own (<c>[Normal(0, 5)] double noise</c>) and then is drawn for the purpose.
/// Members are made in the order that the derivations need; a cycle is a compile error that prints its path.
/// </remarks>
/// <example><code>
/// [Derive(nameof(MakeEmail))] public required string Email { get; init; }
/// public static string MakeEmail(string firstName, string lastName) => $"{firstName}.{lastName}@example.com";
/// </code></example>
/// <param name="method">The name of the method: <c>nameof(Method)</c>.</param>
public sealed class DeriveAttribute(string method) : MakerAttribute
{
    /// <summary>The name of the static method.</summary>
    public string Method { get; } = method;
}
