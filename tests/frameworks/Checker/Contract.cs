using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SynthFixtures.Frameworks;

/// <summary>What holds for every adapter, under every runner of its framework.</summary>
/// <param name="framework">The framework.</param>
/// <param name="root">The folder of the projects.</param>
internal sealed class Contract(Framework framework, string root)
{
    private const int Many = 10_000;

    private readonly Dotnet dotnet = new(root, framework.Name);
    private int passed;
    private int failed;

    public bool Holds()
    {
        var (exitCode, output) = dotnet.Build("");
        That(exitCode == 0, "the project builds", output);
        if (exitCode == 0)
        {
            var before = framework.Filters.Keys.ToDictionary(runner => runner, Runs);
            foreach (var runner in before.Keys)
                RunsAtNight(runner, rows: 5);
            (exitCode, output) = dotnet.Build("-p:IsMore=true");
            That(exitCode == 0, "the changed project builds", output);
            foreach (var (runner, results) in before)
                Stays(runner, results);
            Refuses();
        }

        Console.WriteLine($"{(failed == 0 ? "Passed" : "Failed")}!  - Failed: {failed,5}, Passed: {passed,5}, Skipped:     0, Total: {passed + failed,5} - {framework.Name}");
        return failed == 0;
    }

    private void RunsAtNight(Runner runner, int rows)
    {
        var run = dotnet.Test(runner, "dotnet test -p:SynthFixturesSeed=7 -p:SynthFixturesRows=2");
        Same(2 * rows, run.Results.Count(result => result.Name.StartsWith("Passes [seed 42, row ", StringComparison.Ordinal) && result.Outcome == "Passed"), $"{runner} runs twice as many rows under names that stay");
        That(run.Results.Exists(result => result.Name == "Throws_in_row_1 [seed 42, row 1]" && result.Message.Contains("Synthetic.Row<Person>(seed: 7, row: 1)", StringComparison.Ordinal)), $"{runner} runs rows of another seed", run.Console);
    }

    private List<Result> Runs(Runner runner)
    {
        var made = Path.Combine(root, "results", $"{framework.Name}.{runner}.made");
        Directory.CreateDirectory(Path.GetDirectoryName(made)!);
        File.Delete(made);
        var first = dotnet.List(runner, made);
        Same(Expected.Rows, first.Where(name => IsNamed(name)), $"{runner} lists every row once");
        Same(first, dotnet.List(runner, made), $"{runner} lists the same twice");
        That(!File.Exists(made), $"{runner} lists without making a row", "");

        var run = dotnet.Test(runner, "dotnet test", made);
        That(run.ExitCode != 0, $"{runner} ends with an error", run.Console);
        That(File.Exists(made) && File.ReadAllLines(made).Order().SequenceEqual(["0", "1", "2", "3"]), $"{runner} makes each row once", File.Exists(made) ? File.ReadAllText(made) : "none");
        var rows = run.Results.Where(result => IsNamed(result.Name)).ToList();
        Same(Expected.Rows, rows.Select(result => result.Name), $"{runner} runs every row once");
        Same([.. Expected.Failures.Keys, Expected.Broken], rows.Where(result => result.Outcome == "Failed").Select(result => result.Name), $"{runner} fails where a test fails");
        Same(Expected.Skipped, rows.Where(result => result.Outcome == "NotExecuted").Select(result => result.Name), $"{runner} skips what is to be skipped");
        var covering = run.Results.Where(result => result.Name.StartsWith(Expected.Covering, StringComparison.Ordinal)).ToList();
        That(covering.Count is >= 4 and < 20 && covering.TrueForAll(result => result.Outcome == "Passed"), $"{runner} runs the rows that cover pairs", string.Join('\n', covering));
        That(run.Results.Select(result => result.Id).Distinct().Count() == run.Results.Count, $"{runner} has an id for each", "");

        var wrong = run.Results.Where(result => result.Name.StartsWith(Expected.Wrong, StringComparison.Ordinal)).ToList();
        That(wrong is [{ Outcome: "Failed" } only] && (only.Message + run.Console).Contains("Row = 3 asks for one row and Rows for several", StringComparison.Ordinal), $"{runner} says what is wrong with a theory", string.Join('\n', wrong));

        var broken = rows.Find(result => result.Name == Expected.Broken)?.Message ?? "";
        That(broken.Contains("InvalidOperationException: A model that breaks.", StringComparison.Ordinal) && broken.Contains("[SyntheticData(Seed = 42, Row = 2)]", StringComparison.Ordinal), $"{runner} says why a row cannot be made", broken);
        foreach (var (name, message) in Expected.Failures)
            Shows(runner, name, message, rows.Find(result => result.Name == name), run.Console);
        foreach (var filter in framework.Filters[runner])
            Alone(runner, $"dotnet test {filter}", "Passes [seed 42, row 1]", isRed: false);
        return run.Results;
    }

    // The message, in the report and in the console, with the row, the replay, and a command that runs this row and no other.
    private void Shows(Runner runner, string name, string message, Result? result, string console)
    {
        var text = result?.Message ?? "";
        var lines = text.TrimEnd().Split('\n');
        var row = name[(name.LastIndexOf(", row ", StringComparison.Ordinal) + 6)..^1];
        That(text.Contains(message, StringComparison.Ordinal) && text.Contains($"\nseed 42, row {row}:\n", StringComparison.Ordinal) && text.Contains("\n  person:\n", StringComparison.Ordinal), $"{runner} shows the row of {name}", text);
        That(lines is [.., var call, var attribute, var last] && call.Trim() == $"Synthetic.Row<Person>(seed: 42, row: {row})"
            && attribute.Trim().EndsWith($"Seed = 42, Row = {row})]", StringComparison.Ordinal) && last.StartsWith("dotnet test", StringComparison.Ordinal), $"{runner} shows how to repeat {name}", text);
        That(result is not null && result.Stack.Contains(name.Split(' ')[0], StringComparison.Ordinal), $"{runner} keeps the stack of {name}", result?.Stack ?? "");
        That(lines.All(line => console.Contains(line.Trim(), StringComparison.Ordinal)), $"{runner} prints {name} as it reports it", $"{text}\n---\n{console}");
        if (lines[^1].StartsWith("dotnet test", StringComparison.Ordinal))
            Alone(runner, lines[^1], name, isRed: true);
    }

    private void Alone(Runner runner, string command, string name, bool isRed)
    {
        var run = dotnet.Test(runner, command);
        That(run.Results is [var only] && only.Name == name && run.ExitCode != 0 == isRed, $"{runner} runs {name} alone by {command}", $"{string.Join('\n', run.Results.Select(result => result.Name))}\n{run.Console}");
    }

    // After a change of the code: names of rows stay, and ids.
    private void Stays(Runner runner, List<Result> before)
    {
        var names = dotnet.List(runner, "");
        Same(Many, names.Count(name => name.StartsWith("Many [", StringComparison.Ordinal)), $"{runner} lists {Many} rows");
        Same([.. Expected.Rows, "A_test_before_all_others [seed 42, row 0]", "A_test_before_all_others [seed 42, row 1]"],
            names.Where(name => IsNamed(name) && !name.StartsWith("Many", StringComparison.Ordinal)), $"{runner} lists the same rows after a change");
        var after = dotnet.Test(runner, "dotnet test").Results;
        Same(Many, after.Count(result => result.Name.StartsWith("Many [", StringComparison.Ordinal) && result.Outcome == "Passed"), $"{runner} runs {Many} rows");
        Same(before.Select(result => $"{result.Name} {result.Id} {result.Outcome}"),
            after.Where(result => !result.Name.StartsWith("Many [", StringComparison.Ordinal) && !result.Name.StartsWith("A_test", StringComparison.Ordinal)).Select(result => $"{result.Name} {result.Id} {result.Outcome}"),
            $"{runner} keeps names and ids after a change");
    }

    private static bool IsNamed(string name) => !name.StartsWith(Expected.Wrong, StringComparison.Ordinal) && !name.StartsWith(Expected.Covering, StringComparison.Ordinal);

    private void Refuses()
    {
        var wrong = framework.Name == "Xunit" ? Framework.All.Single(other => other.Name == "NUnit") : Framework.All[0];
        var (_, output) = dotnet.Build("-p:Wrong=alone");
        That(output.Contains($"error SYNF0496: SynthFixtures.{wrong.Name} is for {wrong.Title}, and {framework.Name}.csproj references {framework.Title}; reference SynthFixtures.{framework.Package} in its place", StringComparison.Ordinal),
            "the adapter of another framework is refused", output);
        (_, output) = dotnet.Build("-p:Wrong=beside");
        That(output.Contains($"error SYNF0496: {framework.Name}.csproj references ", StringComparison.Ordinal) && output.Contains($"SynthFixtures.{framework.Package} for {framework.Title}", StringComparison.Ordinal), "two adapters are refused", output);
    }

    private void Same(int expected, int actual, string what) => That(expected == actual, what, $"{actual}");

    private void Same(IEnumerable<string> expected, IEnumerable<string> actual, string what)
    {
        var (left, right) = (expected.Order(StringComparer.Ordinal).ToList(), actual.Order(StringComparer.Ordinal).ToList());
        That(left.SequenceEqual(right), what, string.Join('\n', left.Except(right).Select(name => $"missing {name}").Concat(right.Except(left).Select(name => $"unexpected {name}")).Append($"{left.Count} expected, {right.Count} there").Take(40)));
    }

    private void That(bool holds, string what, string details)
    {
        if (holds)
        {
            passed++;
            return;
        }

        failed++;
        Console.WriteLine($"{framework.Name}: not so that {what}:\n{(details.Length > 4000 ? details[..4000] + " ..." : details)}\n");
    }
}
