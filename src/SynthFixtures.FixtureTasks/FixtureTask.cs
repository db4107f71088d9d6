using Microsoft.Build.Framework;

namespace SynthFixtures.FixtureTasks;

/// <summary>A task that logs in the words of this package.</summary>
public abstract class FixtureTask : ITask
{
    private const string Subcategory = "";
    private const string HelpKeyword = "";

    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost? HostObject { get; set; }

    /// <summary>Whether an error was logged.</summary>
    protected bool HasErrors { get; private set; }

    /// <summary>How many warnings were logged.</summary>
    protected int Warnings { get; private set; }

    /// <inheritdoc/>
    public abstract bool Execute();

    /// <summary>Logs an error.</summary>
    protected void Error(string code, string file, int line, string message)
    {
        HasErrors = true;
        BuildEngine.LogErrorEvent(new(Subcategory, code, file, line, 0, 0, 0, message, HelpKeyword, nameof(SynthFixtures)));
    }

    /// <summary>Logs a warning.</summary>
    protected void Warning(string code, string file, int line, string message)
    {
        Warnings++;
        BuildEngine.LogWarningEvent(new(Subcategory, code, file, line, 0, 0, 0, message, HelpKeyword, nameof(SynthFixtures)));
    }

    /// <summary>Logs a message that every build shows; never read for errors, whatever it says.</summary>
    protected void Message(string message) => BuildEngine.LogMessageEvent(new(message, HelpKeyword, nameof(SynthFixtures), MessageImportance.High));
}
