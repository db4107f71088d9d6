using AutoFixture;

namespace Shop;

/// <summary>AutoFixture without customisation: it fills every member, with no law and no seed, and knows nothing of the e-mail's parts.</summary>
internal static class AutoFixtureContender
{
    public static Fixture Create() => new();
}
