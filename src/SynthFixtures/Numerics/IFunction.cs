namespace SynthFixtures.Numerics;

/// <summary>A function of one number.</summary>
internal interface IFunction
{
    /// <summary>The function's value.</summary>
    double At(double x);
}
