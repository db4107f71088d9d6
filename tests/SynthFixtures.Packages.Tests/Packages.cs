using Xunit;

namespace SynthFixtures.Packages.Tests;

/// <summary>Tests that share the packages of a run, which are packed once.</summary>
[CollectionDefinition(nameof(Packages))]
public sealed class Packages : ICollectionFixture<PackageFeed>;
