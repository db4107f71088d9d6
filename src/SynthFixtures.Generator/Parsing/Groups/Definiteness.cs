using System.Globalization;
using System.Linq;
using SynthFixtures.Generator.Rules;
using SynthFixtures.Numerics;

namespace SynthFixtures.Generator.Parsing.Groups;

/// <summary>Checks that the stated correlations of a group can hold together.</summary>
internal static class Definiteness
{
    private const double Rounding = 1e-9;
    private const int Decimals = 3;

    /// <summary>Whether the matrix of the coefficients, all of one kind, has no negative eigenvalue; where it has, that is reported.</summary>
    /// <param name="component">The group, or what holds of it in some rows.</param>
    /// <param name="members">Its members.</param>
    /// <param name="findings">Takes the finding.</param>
    public static bool Check(CorrelatedComponent component, GroupMembers members, IFindings findings)
    {
        var pairs = component.Pairs;
        if (pairs.Count < 2 || pairs.Any(p => p.Kind != pairs[0].Kind))
            return true;

        var order = pairs.SelectMany(p => new[] { p.First, p.Second }).Distinct().ToList();
        var size = order.Count;
        var matrix = new double[size * size];
        for (var i = 0; i < size; i++)
            matrix[i * (size + 1)] = 1;
        foreach (var pair in pairs)
        {
            var (i, j) = (order.IndexOf(pair.First), order.IndexOf(pair.Second));
            matrix[(i * size) + j] = matrix[(j * size) + i] = pair.Coefficient;
        }
        var least = CorrelationMatrix.SmallestEigenvalue(matrix, size);
        if (least >= -Rounding)
            return true;

        // What is stated first, then pairs that were not and have to be.
        var nearest = CorrelationMatrix.NearestPrintable(matrix, size, Decimals);
        var others =
            from i in Enumerable.Range(0, size)
            from j in Enumerable.Range(i + 1, size - i - 1)
            where nearest[(i * size) + j] != 0 && !pairs.Any(p => p.Is(order[i], order[j]))
            select (First: order[i], Second: order[j]);
        var corrected = pairs.Select(p => (p.First, p.Second)).Concat(others)
            .Select(p => (First: members.Name(p.First), Second: members.Name(p.Second), Coefficient: Literals.Number(nearest[(order.IndexOf(p.First) * size) + order.IndexOf(p.Second)])))
            .ToList();
        var kind = pairs[0].Kind == StatedPair.DefaultKind ? "" : $", Kind = CorrelationKind.{pairs[0].Kind}";
        var when = component.When is { } condition ? condition.Condition.Text : null;
        if (when is not null)
            kind += $", When = {Literals.Text(when)}";
        findings.Report(
            CorrelationsContradict.Descriptor,
            (pairs.FirstOrDefault(p => p.When is not null) ?? pairs[0]).Statement.At(remedy: Remedy.Correlate(corrected, when)),
            members.Subject,
            string.Join(", ", order.Take(size - 1).Select(members.Name)) + " and " + members.Name(order[size - 1]) + (when is null ? "" : $" where {when}"),
            least.ToString("0.####", CultureInfo.InvariantCulture),
            string.Join(" ", corrected.Select(p => $"[Correlate(nameof({p.First}), nameof({p.Second}), {p.Coefficient}{kind})]")));
        return false;
    }
}
