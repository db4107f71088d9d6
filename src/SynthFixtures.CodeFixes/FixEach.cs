using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace SynthFixtures.CodeFixes;

/// <summary>Fixes all findings of a document, a project or a solution at once. Several findings may have one remedy, which is applied once.</summary>
/// <param name="remedy">What tells remedies apart, or null where each finding has its own.</param>
internal sealed class FixEach(Func<Diagnostic, string?>? remedy = null) : FixAllProvider
{
    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(
        CodeAction.Create("Fix all of these", cancellation => FixAsync(fixAllContext, cancellation), equivalenceKey: fixAllContext.CodeActionEquivalenceKey));

    private async Task<Solution> FixAsync(FixAllContext context, CancellationToken cancellation)
    {
        var solution = context.Solution;
        var accepted = new Dictionary<DocumentId, List<TextChange>>();
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var diagnostic in await FindingsAsync(context).ConfigureAwait(false))
        {
            if (solution.GetDocument(diagnostic.Location.SourceTree) is not { } document || (remedy?.Invoke(diagnostic) is { } same && !done.Add(same)))
                continue;
            var actions = new List<CodeAction>();
            await context.CodeFixProvider.RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => actions.Add(action), cancellation)).ConfigureAwait(false);
            if (actions.Find(action => action.EquivalenceKey == context.CodeActionEquivalenceKey) is { } chosen)
                Accept(await ChangesAsync(chosen, solution, cancellation).ConfigureAwait(false), accepted);
        }
        foreach (var changes in accepted)
        {
            var text = await solution.GetDocument(changes.Key)!.GetTextAsync(cancellation).ConfigureAwait(false);
            solution = solution.WithDocumentText(changes.Key, text.WithChanges(changes.Value.OrderBy(change => change.Span.Start)));
        }
        return solution;
    }

    private static async Task<IEnumerable<Diagnostic>> FindingsAsync(FixAllContext context)
    {
        var found = new List<Diagnostic>();
        if (context is { Scope: FixAllScope.Document, Document: { } document })
            found.AddRange(await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false));
        else
        {
            foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
                found.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        }
        return found.OrderBy(d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start);
    }

    private static async Task<List<(DocumentId Document, TextChange Change)>> ChangesAsync(CodeAction action, Solution solution, CancellationToken cancellation)
    {
        var changes = new List<(DocumentId, TextChange)>();
        var operations = await action.GetOperationsAsync(cancellation).ConfigureAwait(false);
        if (operations.OfType<ApplyChangesOperation>().FirstOrDefault()?.ChangedSolution is not { } changed)
            return changes;
        foreach (var id in changed.GetChanges(solution).GetProjectChanges().SelectMany(project => project.GetChangedDocuments()))
        {
            foreach (var change in await changed.GetDocument(id)!.GetTextChangesAsync(solution.GetDocument(id)!, cancellation).ConfigureAwait(false))
                changes.Add((id, change));
        }
        return changes;
    }

    // What two remedies have in common is done once; a remedy that changes what another has changed waits for the next time.
    private static void Accept(List<(DocumentId Document, TextChange Change)> changes, Dictionary<DocumentId, List<TextChange>> accepted)
    {
        List<TextChange> Of(DocumentId document) => accepted.TryGetValue(document, out var list) ? list : accepted[document] = [];

        var fresh = changes.Where(c => !Of(c.Document).Contains(c.Change)).ToList();
        if (fresh.Exists(c => Of(c.Document).Exists(other => Collide(other.Span, c.Change.Span))))
            return;
        foreach (var (document, change) in fresh)
            Of(document).Add(change);
    }

    private static bool Collide(TextSpan one, TextSpan other) => one.OverlapsWith(other) || ((one.IsEmpty || other.IsEmpty) && one.IntersectsWith(other));
}
