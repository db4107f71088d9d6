using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using DiffEngine;

namespace SynthFixtures.Snapshots;

/// <summary>Compares a received text with its accepted file, and writes what the mode wants written.</summary>
/// <param name="environment">What the machine says.</param>
/// <param name="path">The path without its ending.</param>
/// <param name="owner">The project that asks.</param>
/// <param name="test">The test, as messages name it.</param>
internal sealed class SnapshotFile(SnapshotEnvironment environment, string path, SnapshotOwner owner, string test)
{
    private string Accepted => path + FileNames.Accepted;

    private string Received => path + FileNames.Received;

    /// <summary>Whether the file exists for other cases, and the one that asks has no section in it.</summary>
    public bool IsNewCase { get; init; }

    /// <summary>Snapshots beside this one that no call claims any more; asked for where this one is created.</summary>
    public Func<IEnumerable<string>> Abandoned { get; init; } = static () => [];

    /// <summary>What was received; its values are not kept in the file's own words.</summary>
    public SnapshotOrigin Origin { get; init; } = SnapshotOrigin.Unknown;

    /// <summary>What among the values looks like a clock.</summary>
    public ClockReadings? Clock { get; init; }

    /// <summary>Checks a text.</summary>
    /// <param name="received">The text of the whole file.</param>
    /// <param name="adds">Whether it only adds to the accepted text.</param>
    /// <exception cref="SyntheticSnapshotException">It differs from the accepted one, which the mode does not replace.</exception>
    public async Task Check(string received, bool adds = false)
    {
        if (environment.Refusal is { } refusal)
            throw new SyntheticSnapshotException(refusal);

        var (other, accepted) = SnapshotOwner.Read(Accepted);
        if (accepted == received)
        {
            Forget();
            await Summarize("unchanged").ConfigureAwait(false);
            return;
        }
        if (other is not null && other != owner.Name)
            throw new SyntheticSnapshotException(OfAnotherProject(other));
        if (environment.Mode == SnapshotMode.Update || ((accepted is null || adds) && environment.Creates))
        {
            if (accepted is not null && !SnapshotReader.IsOneOfOurs(accepted))
                throw new SyntheticSnapshotException(OfAnotherLibrary());
            AtomicFile.Write(Accepted, owner.Sign(received));
            Forget();
            await Tell(accepted).ConfigureAwait(false);
            return;
        }
        throw new SyntheticSnapshotException(Message(accepted, received, await Show(received).ConfigureAwait(false)));
    }

    // A first run passes, so it says what it accepted: nobody has looked at it yet.
    private async Task Tell(string? accepted)
    {
        var (isNewFile, isFirst) = (accepted is null, environment.Mode == SnapshotMode.Compare);
        await Summarize(isFirst ? isNewFile ? "new snapshot:" : "new section in snapshot:" : isNewFile ? "written" : "changed").ConfigureAwait(false);
        if (isFirst)
        {
            environment.Say(
                $"SynthFixtures: new snapshot: {Accepted}: {test.TrimEnd(',')} had no accepted {(isNewFile ? "snapshot" : "section")}; this first run accepts what it received, compared with nothing. Look at it and commit it.");
        }
        foreach (var advice in Clock?.Advice(accepted) ?? [])
            environment.Say($"SynthFixtures: {advice}");
        foreach (var file in isNewFile ? Abandoned() : [])
        {
            environment.Say($"SynthFixtures: no snapshot call claims {file} any more. Was its test renamed? Then rename the file, too; else delete it.");
            if (environment.SummaryFile is { } summary)
                await UpdateSummary.Add(summary, "unclaimed", file).ConfigureAwait(false);
        }
    }

    private string OfAnotherProject(string other) =>
        $"{test} asks for a snapshot that belongs to project {other}, and receives other values in project {owner.Name}; an update of one would overwrite the other's.\naccepted: {Accepted}\n"
        + $"Give each project a folder of its own, UseDirectory(\"...\"), or a text, UseTextForParameters(\"{owner.Name}\"); where {other} is gone, delete the file or its line '# project: {other}'.";

    private string OfAnotherLibrary() =>
        $"{test} asks for a file that is no snapshot of SynthFixtures, so an update does not overwrite it. Another library takes the same name, as Verify does for the same test.\naccepted: {Accepted}\n"
        + "Choose another name, UseTextForParameters(\"...\"), or another folder, UseDirectory(\"...\"); where nobody needs the file, delete it.";

    /// <summary>Puts what was received beside the accepted file, where somebody looks at it, and says where that is.</summary>
    private async Task<string> Show(string received)
    {
        if (!environment.WritesReceived)
            return "";
        try
        {
            AtomicFile.Write(Received, owner.Sign(received));
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
        var what = accepted is null ? $"{test} has no accepted snapshot; this run creates none."
            : IsNewCase ? $"{test} has no accepted section; this run adds none.\n{Explain(accepted, received)}"
            : $"{test} differs from its accepted snapshot.\n{Explain(accepted, received)}";
        var advice = string.Concat((Clock?.Advice(accepted) ?? []).Select(line => "\n" + line));
        return $"{what.TrimEnd()}{advice}\naccepted: {Accepted}{shown}\nto accept: dotnet test -p:SynthFixturesSnapshots=update (or {SnapshotEnvironment.ModeVariable}=update)";
    }

    private string Explain(string accepted, string received) =>
        string.Join('\n', Explanation.Of(SnapshotReader.Read(accepted), SnapshotReader.Read(received)!, Origin, IsNewCase));

    // What an earlier run left beside the accepted file.
    private void Forget()
    {
        if (environment.Mode != SnapshotMode.Verify && !environment.IsBuildServer)
            AtomicFile.Delete(Received);
    }

    private Task Summarize(string what) =>
        environment.SummaryFile is { } summary && (environment.Mode == SnapshotMode.Update || what != "unchanged") ? UpdateSummary.Add(summary, what, Accepted) : Task.CompletedTask;
}
