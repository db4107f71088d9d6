using System.Threading.Tasks;
using DiffEngine;

namespace SynthFixtures.Snapshots;

/// <summary>Compares a received text with its accepted file, and writes what the mode wants written.</summary>
/// <param name="environment">What the machine says.</param>
/// <param name="path">The path without its ending.</param>
/// <param name="test">The test, as messages name it.</param>
internal sealed class SnapshotFile(SnapshotEnvironment environment, string path, string test)
{
    private string Accepted => path + FileNames.Accepted;

    private string Received => path + FileNames.Received;

    /// <summary>Checks a text.</summary>
    /// <param name="received">The text of the whole file.</param>
    /// <param name="adds">Whether it only adds to the accepted text.</param>
    /// <exception cref="SyntheticSnapshotException">It differs from the accepted one, which the mode does not replace.</exception>
    public async Task Check(string received, bool adds = false)
    {
        if (environment.Refusal is { } refusal)
            throw new SyntheticSnapshotException(refusal);

        var accepted = AtomicFile.Read(Accepted);
        if (accepted == received)
        {
            Forget();
            await Summarize("unchanged").ConfigureAwait(false);
            return;
        }
        if (environment.Mode == SnapshotMode.Update || ((accepted is null || adds) && environment.Creates))
        {
            AtomicFile.Write(Accepted, received);
            Forget();
            await Summarize(accepted is null ? "written" : "changed").ConfigureAwait(false);
            return;
        }
        throw new SyntheticSnapshotException(Message(accepted, received, await Show(received).ConfigureAwait(false)));
    }

    /// <summary>Puts what was received beside the accepted file, where somebody looks at it, and says where that is.</summary>
    private async Task<string> Show(string received)
    {
        if (!environment.WritesReceived)
            return "";
        try
        {
            AtomicFile.Write(Received, received);
        }
        catch (SyntheticSnapshotException refused)
        {
            return $"\n{refused.Message}";
        }
        await DiffRunner.LaunchAsync(Received, Accepted).ConfigureAwait(false);
        return $"\nreceived: {Received}";
    }

    private string Message(string? accepted, string received, string shown)
    {
        var what = accepted is null
            ? $"{test} has no accepted snapshot; this run creates none."
            : $"{test} differs from its accepted snapshot.\n{string.Join('\n', Explanation.Of(SnapshotReader.Read(accepted), SnapshotReader.Read(received)!))}";
        return $"{what}\naccepted: {Accepted}{shown}\nto accept: dotnet test -p:SynthFixturesSnapshots=update (or {SnapshotEnvironment.ModeVariable}=update)";
    }

    // What an earlier run left beside the accepted file.
    private void Forget()
    {
        if (environment.Mode != SnapshotMode.Verify && !environment.IsBuildServer)
            AtomicFile.Delete(Received);
    }

    private Task Summarize(string what) =>
        environment is { Mode: SnapshotMode.Update, SummaryFile: { } summary } ? UpdateSummary.Add(summary, what, Accepted) : Task.CompletedTask;
}
