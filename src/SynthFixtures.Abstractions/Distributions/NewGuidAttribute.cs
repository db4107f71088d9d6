namespace SynthFixtures;

/// <summary>A random <see cref="System.Guid"/> (version 4): 122 bits of the member's stream.</summary>
[Kernel("SynthFixtures.Distributions.RandomGuid")]
public sealed class NewGuidAttribute : MakerAttribute;
