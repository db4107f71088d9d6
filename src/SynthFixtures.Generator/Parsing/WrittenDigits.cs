using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Digits that a decimal member would have and an attribute cannot pass: a number with a point reaches it as a double.</summary>
internal static class WrittenDigits
{
    /// <summary>Whether all digits of an attribute's numbers reach the member; the first that does not is reported.</summary>
    public static bool Check(AttributeData attribute, Slot slot, string subject, IFindings findings)
    {
        if (slot.PlainType.SpecialType != SpecialType.System_Decimal || attribute.ApplicationSyntaxReference?.GetSyntax(CancellationToken.None) is not AttributeSyntax { ArgumentList: { } list })
            return true;
        var lost = list.Arguments.Where(argument => argument.NameEquals is null).SelectMany(argument => argument.DescendantNodes()).OfType<LiteralExpressionSyntax>()
            .FirstOrDefault(literal => literal.IsKind(SyntaxKind.NumericLiteralExpression) && literal.Token.Value is double passed && Written(literal) is { } written && ConstantNumbers.Exact(passed) != written);
        if (lost is null)
            return true;
        var digits = lost.Token.Text.Replace("_", "").TrimEnd('d', 'D');
        findings.Report(
            LawCannotFillMember.Descriptor, new(slot.Symbol, attribute, Node: lost), subject, $"[{Spelling.Name(attribute)}] with {digits}", "decimal",
            $"an attribute passes it as the double {Literals.Number((double)lost.Token.Value!)}: write that, or [Derive(nameof(Method))] with a method that returns {digits}m");
        return false;
    }

    private static decimal? Written(LiteralExpressionSyntax literal) =>
        decimal.TryParse(literal.Token.Text.Replace("_", "").TrimEnd('d', 'D'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
