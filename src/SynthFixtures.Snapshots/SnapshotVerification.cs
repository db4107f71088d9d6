using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Tasks;
using SynthFixtures.Snapshots;
using SynthFixtures.Testing.Values;

namespace SynthFixtures;

/// <summary>A comparison that is to be awaited, or returned as a <see cref="Task"/>; it runs then, and once.</summary>
public sealed class SnapshotVerification
{
    private readonly TestSite site;
    private readonly SnapshotContent content;
    private readonly List<ValueRule> rules = [];
    private SnapshotForm? form;
    private string? directory;
    private string? caseText;
    private bool sharesFile;
    private Task? task;

    internal SnapshotVerification(SnapshotContent content, SnapshotForm? form, TestSite site)
    {
        this.content = content;
        this.form = form;
        this.site = site;
    }

    internal SnapshotEnvironment Environment { get; set; } = SnapshotEnvironment.Current;

    internal SnapshotRegistry Registry { get; set; } = SnapshotRegistry.OfProcess;

    /// <summary>Chooses the folder of the file.</summary>
    /// <param name="path">A path, relative to the folder of the source file.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty, or holds half of a surrogate pair.</exception>
    public SnapshotVerification UseDirectory(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        for (var i = 0; i < path.Length; i++)
            if (!Rune.TryGetRuneAt(path, i, out var rune))
                throw new ArgumentException($"The path holds half of a surrogate pair (U+{(int)path[i]:X4} at {i}), which no name of a folder can hold; use another path.", nameof(path));
            else
                i += rune.Utf16SequenceLength - 1;
        directory = path;
        return this;
    }

    /// <summary>Tells the cases of a theory apart: <c>Class.Method_gold.verified.txt</c>.</summary>
    /// <param name="parameters">Any text; characters that no file name may have are written as their codes.</param>
    public SnapshotVerification UseTextForParameters(string parameters)
    {
        ArgumentException.ThrowIfNullOrEmpty(parameters);
        caseText = parameters;
        return this;
    }

    /// <summary>
    /// Puts all cases of a theory into one file, <c>Class.Method.verified.txt</c>, one section each. An update leaves out the cases that are gone, as far as
    /// the source says which there are.
    /// </summary>
    public SnapshotVerification InOneFile()
    {
        sharesFile = true;
        return AsLines();
    }

    /// <summary>One line for each row, in aligned columns.</summary>
    public SnapshotVerification AsTable() => As(SnapshotForm.Table);

    /// <summary>One line for each member; elements of collections have lines of their own.</summary>
    public SnapshotVerification AsLines() => As(SnapshotForm.Lines);

    /// <summary>
    /// Instead of rows what they are like: mean, standard deviation and quantiles of numbers, quantiles of dates, shares of other values, correlations,
    /// and a hash of the whole content. For any number of rows, in constant memory.
    /// </summary>
    public SnapshotVerification AsStatistics() => As(SnapshotForm.Statistics);

    /// <summary>Leaves members out.</summary>
    /// <param name="paths">The ways to them: <c>Id</c>, <c>Home.City</c>, of every element <c>Lines[].Id</c>. One that leads to no member is an error of the comparison.</param>
    public SnapshotVerification Without(params string[] paths) => Add(paths, isScrubbed: false);

    /// <summary>Leaves a member out of every value of a type, wherever it stands: <c>.Without((Order order) => order.Id)</c>.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="member">The member, or one of a member: <c>order => order.Home.City</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="member"/> is anything else.</exception>
    public SnapshotVerification Without<T>(Expression<Func<T, object?>> member) => Add(member, isScrubbed: false);

    /// <summary>Shows <c>&lt;scrubbed&gt;</c> for what is different in every run, a clock or an identifier; null stays null.</summary>
    /// <param name="paths">The ways to the members: <c>CreatedAt</c>, of every element <c>Lines[].CreatedAt</c>. One that leads to no member is an error of the comparison.</param>
    public SnapshotVerification Scrub(params string[] paths) => Add(paths, isScrubbed: true);

    /// <summary>Shows <c>&lt;scrubbed&gt;</c> for a member of every value of a type, wherever it stands: <c>.Scrub((Order order) => order.CreatedAt)</c>; null stays null.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="member">The member, or one of a member: <c>order => order.Audit.CreatedAt</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="member"/> is anything else.</exception>
    public SnapshotVerification Scrub<T>(Expression<Func<T, object?>> member) => Add(member, isScrubbed: true);

    /// <summary>Says from which rows the values were made, so that a difference says whether those changed.</summary>
    /// <typeparam name="TModel">A synthetic type.</typeparam>
    /// <param name="rows">How many rows went in, at least 0.</param>
    /// <param name="seed">Their seed.</param>
    /// <param name="strata">The number of rows that cover every law evenly together; 0 where each was drawn by itself.</param>
    public SnapshotVerification MadeFrom<TModel>(int rows, long seed, long strata = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(strata);
        content.Describe(typeof(TModel), rows, seed, firstRow: 0, strata);
        return this;
    }

    /// <summary>Says from which row the values of one case of a theory were made: each row has a file of its own, <c>Class.Method_seed=42_row=3.verified.txt</c>.</summary>
    /// <typeparam name="TModel">A synthetic type.</typeparam>
    /// <param name="row">The row, which a theory gets by a parameter of this type.</param>
    public SnapshotVerification MadeFrom<TModel>(SyntheticRow row)
    {
        content.Describe(typeof(TModel), rows: 1, row.Seed, row.Number, row.Strata);
        return UseTextForParameters(SnapshotContent.CaseOf(row.Seed, row.Number));
    }

    /// <summary>Runs the comparison.</summary>
    /// <exception cref="SyntheticSnapshotException">The values differ from the accepted ones.</exception>
    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    /// <summary>Runs the comparison.</summary>
    public Task ToTask() => task ??= Run();

    /// <summary>Runs the comparison.</summary>
    /// <param name="verification">What was asked for.</param>
    public static implicit operator Task(SnapshotVerification verification)
    {
        ArgumentNullException.ThrowIfNull(verification);
        return verification.ToTask();
    }

    private SnapshotVerification Add(string[] paths, bool isScrubbed)
    {
        ArgumentNullException.ThrowIfNull(paths);
        foreach (var path in paths)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(path, nameof(paths));
            rules.Add(new(Owner: null, path, isScrubbed));
        }
        return this;
    }

    private SnapshotVerification Add<T>(Expression<Func<T, object?>> member, bool isScrubbed)
    {
        ArgumentNullException.ThrowIfNull(member);
        rules.Add(new(typeof(T), MemberChain.Of(member, nameof(member)), isScrubbed));
        return this;
    }

    private SnapshotVerification As(SnapshotForm wanted)
    {
        form = wanted;
        return this;
    }

    private async Task Run()
    {
        var calls = SnapshotCalls.Of(site.Assembly);
        var type = calls.TypeOf(site) ?? System.IO.Path.GetFileNameWithoutExtension(site.FileName);
        var path = Path(type);
        var layout = form ?? content.Form;
        var clock = new ClockReadings(Environment.Clock.GetUtcNow());
        var document = Document(layout, clock);
        if (Environment.Creates)
            Registry.Clean(System.IO.Path.GetDirectoryName(path)!);
        var owner = SnapshotOwner.Of(site, path);
        if (sharesFile)
        {
            await new SharedFile(Environment, path, owner, site, type).Check(Registry, caseText, document, content.Origin, clock).ConfigureAwait(false);
            return;
        }
        var text = SnapshotWriter.Write(document, layout);
        Registry.Take(path, title: null, site, text);

        // Of projects that share a folder one at a time reads and writes.
        using var turn = owner.IsShown && Environment.Creates && Environment.Refusal is null ? await Turn.ToChange(path).ConfigureAwait(false) : null;
        var file = new SnapshotFile(Environment, path, owner, $"{type}.{site.Member}")
        {
            Origin = content.Origin,
            Clock = clock,
            Abandoned = () => Orphans.Beside(path, type, site, calls),
        };
        await file.Check(text).ConfigureAwait(false);
    }

    private SnapshotDocument Document(SnapshotForm layout, ClockReadings clock)
    {
        try
        {
            return content.Document(layout, rules, clock);
        }
        catch (ValueTooDeepException exception)
        {
            throw new SyntheticSnapshotException($"{exception.Message}; leave the member out: .Without(\"{exception.Member}\").", exception);
        }
    }

    private string Path(string type)
    {
        var name = FileNames.Of(type, site.Member, sharesFile ? null : caseText);
        return directory is not null && System.IO.Path.IsPathRooted(directory)
            ? System.IO.Path.Combine(directory, name)
            : System.IO.Path.GetFullPath(System.IO.Path.Combine(SourceFolders.Of(site), directory ?? "", name));
    }
}
