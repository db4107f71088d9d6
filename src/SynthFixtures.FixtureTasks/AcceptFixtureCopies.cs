using System.Linq;
using Microsoft.Build.Framework;
using SynthFixtures.Snapshots.Fixtures;

namespace SynthFixtures.FixtureTasks;

/// <summary>Tells items whose copies lie below the output folder from others, before anything is copied; the host reports the others, where it runs.</summary>
public sealed class AcceptFixtureCopies : FixtureTask
{
    private const string Declaration = "SYNF0406";

    /// <summary>The path of the project file.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>The items.</summary>
    public ITaskItem[] Fixtures { get; set; } = [];

    /// <summary>Whether this task reports the others, as no host runs.</summary>
    public bool Reports { get; set; }

    /// <summary>The items whose copies go where they may.</summary>
    [Output]
    public ITaskItem[] Accepted { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        Accepted = [.. Fixtures.Where(item => Complaint(item) is null)];
        if (Reports)
            foreach (var item in Fixtures.Except(Accepted))
                Error(Declaration, Project, 0, $"SyntheticFixture '{item.ItemSpec}' ({item.GetMetadata("OutputFile")}): {Complaint(item)}");
        return !HasErrors;
    }

    private static string? Complaint(ITaskItem item) => CopyPath.Complaint(item.GetMetadata("Link"));
}
