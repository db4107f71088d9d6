using Xunit;

namespace SynthFixtures.Packages.Tests;

/// <summary>Tests of what is installed. They run beside <see cref="PackagesOfSnapshots"/>, with the same packages.</summary>
[CollectionDefinition(nameof(Packages))]
public sealed class Packages : ICollectionFixture<PackageFeed>;

/// <summary>Tests of snapshots and fixture files in projects that have installed the packages.</summary>
[CollectionDefinition(nameof(PackagesOfSnapshots))]
public sealed class PackagesOfSnapshots : ICollectionFixture<PackageFeed>;
