namespace SynthFixtures.Distributions;

/// <summary>A law of finitely many values that are all equally probable: its values can be taken in turn, without repetition.</summary>
public interface IEquiprobable
{
    /// <summary>How many values there are; 0 where they are not equally probable, or too many to be taken in turn (2^40 and more).</summary>
    ulong Count { get; }
}
