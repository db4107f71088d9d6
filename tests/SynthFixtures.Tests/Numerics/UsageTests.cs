using SynthFixtures.Numerics;
using Xunit;

namespace SynthFixtures.Tests.Numerics;

public class UsageTests
{
    [Fact]
    public void Compiling_is_worth_it_once_many_values_were_served_and_from_then_on()
    {
        var usage = default(Usage);
        Assert.False(usage.IsWorthCompiling(20));
        Assert.False(usage.IsWorthCompiling(16_363));
        Assert.True(usage.IsWorthCompiling(1));
        Assert.True(usage.IsWorthCompiling(1));
    }

    [Fact]
    public void Compiling_is_worth_it_for_one_long_column()
    {
        var usage = default(Usage);
        Assert.True(usage.IsWorthCompiling(int.MaxValue));
        Assert.True(usage.IsWorthCompiling(int.MaxValue));
    }
}
