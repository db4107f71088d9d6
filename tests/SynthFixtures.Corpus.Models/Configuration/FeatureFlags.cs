using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using SynthFixtures;

namespace Features.Configuration;

public enum Stage
{
    Development,
    Staging,
    Production,
}

public enum Feature
{
    DarkMode,
    NewCheckout,
    Recommendations,
    Export,
}

[Synthetic]
public sealed record FeatureSet
{
    public required FrozenSet<Feature> Enabled { get; init; }

    public required FrozenDictionary<Feature, Rollout> Rollouts { get; init; }

    [Count(3)]
    public required IReadOnlyDictionary<Stage, bool> Default { get; init; }

    [Count(1, 2)]
    public Dictionary<DayOfWeek, (TimeOnly From, TimeOnly To)> Windows { get; init; } = [];
}

[Synthetic]
public sealed record Rollout([Uniform(0.0, 100.0)] double Percentage, IReadOnlySet<string> Tenants, DateTimeOffset? Until);
