using System.Globalization;
using System.Linq;

namespace SynthFixtures.Testing.Values;

/// <summary>Cuts values to what a message has room for, and says how much there was.</summary>
internal static class ValueCut
{
    /// <summary>The value with long texts and long collections cut.</summary>
    /// <param name="node">The value.</param>
    /// <param name="longestText">The longest text that stays whole; null keeps all.</param>
    /// <param name="mostElements">The most elements that stay; null keeps all.</param>
    public static ValueNode Of(ValueNode node, int? longestText, int? mostElements)
    {
        if (node.Kind == ValueKind.Scalar)
            return longestText is { } longest ? Text(node, longest) : node;
        var kept = node.Parts.Take(node.Kind == ValueKind.Elements || node.IsOpen ? mostElements ?? int.MaxValue : int.MaxValue)
            .Select(part => part with { Node = Of(part.Node, longestText, mostElements) }).ToList();
        if (kept.Count < node.Parts.Count)
            kept.Add(new("", ValueNode.Scalar($"... {(node.Parts.Count > ValueTree.MostUncounted ? "at least " : "")}{Number(node.Parts.Count - kept.Count)} more")));
        return node with { Parts = kept };
    }

    /// <summary>A text with at most some characters of its own: <c>"Lorem ips..." (1,204 characters)</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">How many characters stay.</param>
    public static string Of(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var end = longest > 0 && char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return $"{text[..end]}...";
    }

    private static ValueNode Text(ValueNode node, int longest)
    {
        var text = node.Content ?? node.Text;
        if (text.Length <= longest)
            return node;
        var cut = Of(text, longest);
        return ValueNode.Scalar($"{(node.Content is null ? cut : Quotation.Quote(cut))} ({Number(text.Length)} characters)");
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
