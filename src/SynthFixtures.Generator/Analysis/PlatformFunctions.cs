using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SynthFixtures.Generator.Parsing;
using SynthFixtures.Generator.Parsing.Conditions;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Analysis;

/// <summary>Finds calls of mathematical functions of the platform in the methods that make members.</summary>
internal static class PlatformFunctions
{
    public static void Analyze(OperationAnalysisContext context, Knowledge knowledge)
    {
        var call = (IInvocationOperation)context.Operation;
        if (!PortableFunctions.Has(call.TargetMethod) || context.ContainingSymbol is not IMethodSymbol { IsStatic: true } method || !IsNamed(method, knowledge))
            return;
        var function = PortableFunctions.Replacement(call.TargetMethod.Name);
        context.ReportDiagnostic(Diagnostic.Create(
            PlatformFunction.Descriptor,
            (call.Syntax as InvocationExpressionSyntax)?.Expression.GetLocation() ?? call.Syntax.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add("Remedy", Remedy.Call(function)),
            $"{method.ContainingType.Name}.{method.Name}", call.TargetMethod.Name, function));
    }

    // Whether an attribute on a member of the type derives by the method, or asks it.
    private static bool IsNamed(IMethodSymbol method, Knowledge knowledge) =>
        method.ContainingType.GetMembers().Concat(method.ContainingType.InstanceConstructors.SelectMany(c => c.Parameters))
            .SelectMany(member => member.GetAttributes())
            .Any(a => ConditionReader.TextOf(a) == method.Name
                || (knowledge.KindOf(a).Role == AttributeRole.Derive && a.ConstructorArguments.FirstOrDefault().Value as string == method.Name));
}
