using Microsoft.Build.Framework;

namespace SynthFixtures.FixtureTasks;

/// <summary>Takes the snapshots that a project's assembly claims off a list.</summary>
public sealed class RunOrphanHost : HostTask
{
    /// <summary>The file of the list.</summary>
    [Required]
    public string List { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute() => Run("orphans", List, []);
}
