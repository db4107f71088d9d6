using System;
using System.Linq.Expressions;

namespace SynthFixtures.Snapshots;

/// <summary>Expressions that name a member: <c>order => order.Home.City</c>.</summary>
internal static class MemberChain
{
    /// <summary>The way to the member: <c>Home.City</c>.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="parameter">The parameter that holds it, for the error.</param>
    /// <exception cref="ArgumentException">It is no chain of members of its parameter.</exception>
    public static string Of(LambdaExpression expression, string parameter)
    {
        var (path, at) = ("", Bare(expression.Body));
        while (at is MemberExpression { Expression: { } owner } access)
        {
            if (Nullable.GetUnderlyingType(owner.Type) is null)
                path = path.Length == 0 ? access.Member.Name : $"{access.Member.Name}.{path}";
            else if (access.Member.Name != nameof(Nullable<int>.Value))
                break;
            at = Bare(owner);
        }
        return at == expression.Parameters[0] && path.Length > 0
            ? path
            : throw new ArgumentException(
                $"'{expression}' is no member: name one, as in order => order.CreatedAt or order => order.Home.City; for elements of a collection name their type, or write \"Lines[].CreatedAt\".", parameter);
    }

    private static Expression Bare(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.TypeAs } conversion ? Bare(conversion.Operand) : expression;
}
