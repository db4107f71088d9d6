using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SynthFixtures.Generator.Parsing.Storage;

/// <summary>Whether code runs in every case.</summary>
internal static class Always
{
    /// <summary>An assignment that is not always run leaves what was there, unless its condition asks whether there is a change at all.</summary>
    /// <param name="operation">The assignment.</param>
    /// <param name="code">The code that it is a part of.</param>
    public static bool IsRun(IOperation operation, IOperation code)
    {
        for (var at = operation; at != code && at.Parent is { } parent; at = parent)
        {
            var isSometimes = parent switch
            {
                IConditionalOperation branch => branch.Condition != at && !AsksForChange(branch),
                ISwitchCaseOperation => true,
                ISwitchExpressionArmOperation arm => arm.Value == at,
                _ => false,
            };
            if (isSometimes)
                return false;
        }
        return true;
    }

    private static bool AsksForChange(IConditionalOperation branch) => branch.WhenFalse is null && branch.Condition switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } => true,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var asked } =>
            asked is IInvocationOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals },
        _ => false,
    };
}
