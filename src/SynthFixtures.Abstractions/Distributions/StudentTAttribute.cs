namespace SynthFixtures;

/// <summary>Student's t distribution with a location and a scale: heavy tails, the heavier the fewer the degrees of freedom.</summary>
/// <param name="location">The location, also the median and the mode.</param>
/// <param name="scale">The scale, positive, in the unit of the member.</param>
/// <param name="degreesOfFreedom">The degrees of freedom, in [0.5, 10^9].</param>
[Kernel("SynthFixtures.Distributions.StudentT")]
public sealed class StudentTAttribute([Finite] double location, [Positive] double scale, [AtLeast(0.5), AtMost(1e9)] double degreesOfFreedom) : DistributionAttribute
{
    /// <summary>The location.</summary>
    public double Location { get; } = location;

    /// <summary>The scale.</summary>
    public double Scale { get; } = scale;

    /// <summary>The degrees of freedom.</summary>
    public double DegreesOfFreedom { get; } = degreesOfFreedom;
}
