using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SynthFixtures.Generator.Parsing.Conditions;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing.Reached;

/// <summary>
/// Follows the code that runs for a row, as far as the project holds it: the constructor, initializers, and the methods that attributes name, with all
/// that they call. Reports what gives another value at each run or on each platform.
/// </summary>
internal sealed class ReachedCode
{
    // More than a model's own code ever has; what calls half of a project is not read to its end.
    private const int MostBodies = 500;

    private readonly Compilation compilation;
    private readonly IFindings findings;
    private readonly INamedTypeSymbol type;
    private readonly HashSet<ISymbol> overwritten;
    private readonly HashSet<SyntaxNode> visited = [];
    private readonly HashSet<(SyntaxNode Node, DiagnosticDescriptor Rule)> reported = [];
    private readonly Queue<(SyntaxNode Body, string Subject, string Remedy)> open = new();

    private ReachedCode(INamedTypeSymbol type, CellScope scope, IReadOnlyList<Target> targets)
    {
        (this.type, findings, compilation) = (type, scope.Findings, scope.Knowledge.Compilation);
        overwritten = new(targets.Where(IsOverwritten).Select(t => t.Slot.Member!), SymbolEqualityComparer.Default);
    }

    /// <summary>Looks at all that was read of a type.</summary>
    /// <param name="type">The type whose rows are made.</param>
    /// <param name="scope">What its readers found.</param>
    /// <param name="targets">The places that are filled.</param>
    public static void Check(INamedTypeSymbol type, CellScope scope, IReadOnlyList<Target> targets)
    {
        var reached = new ReachedCode(type, scope, targets);
        foreach (var method in scope.Called.Distinct<IMethodSymbol>(SymbolEqualityComparer.Default))
            reached.Enter(method, SubjectOf(method));
        foreach (var (condition, attribute, slot, subject) in scope.Expressions)
            reached.Read(condition, attribute, slot, subject);
        reached.Follow();
    }

    // What an initializer or the constructor gave such a member, its maker replaces.
    private static bool IsOverwritten(Target target) =>
        target.Slot.Member is not null && !target.IsAdded && (target.Assignment is not null || target.Statement is not null);

    private static string SubjectOf(IMethodSymbol method) =>
        $"{method.ContainingType.Name}.{(method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name)}";

    private void Follow()
    {
        while (open.Count > 0 && visited.Count <= MostBodies)
        {
            var (body, subject, remedy) = open.Dequeue();
            if (!compilation.ContainsSyntaxTree(body.SyntaxTree))
                continue;
            var semantics = compilation.GetSemanticModel(body.SyntaxTree);
            foreach (var node in body.DescendantNodesAndSelf(inner => !IsReplaced(inner, semantics)))
            {
                if (Symbol(node, semantics) is { } symbol)
                    Judge(symbol, node, subject, remedy, place: null);
                else if (ChangedStatic(node, semantics) is { } field)
                    Report(AmbientValue.Descriptor, node, place: null, subject, $"{field.ContainingType.Name}.{field.Name}, which each call changes,", remedy);
            }
        }
    }

    private void Judge(ISymbol symbol, SyntaxNode node, string subject, string remedy, Place? place)
    {
        if (AmbientSources.Has(symbol))
            Report(AmbientValue.Descriptor, node, place, subject, AmbientSources.NameOf(symbol), remedy);
        else if (PortableFunctions.Differs(symbol))
            Report(PlatformFunction.Descriptor, node, place ?? At(node, symbol), subject, PortableFunctions.NameOf(symbol), PortableFunctions.Replacement(symbol));
        else
            Enter(symbol, subject);
    }

    private static Place At(SyntaxNode node, ISymbol symbol) =>
        new(null, Remedy: PortableFunctions.Twin(symbol) is { } twin ? Remedy.Call(twin) : null, Node: node);

    private void Report(DiagnosticDescriptor rule, SyntaxNode node, Place? place, params object[] arguments)
    {
        if (reported.Add((node, rule)))
            findings.Report(rule, place ?? new Place(null, Node: node), arguments);
    }

    // The code behind a symbol, where the project holds it.
    private void Enter(ISymbol symbol, string subject)
    {
        const string AsParameter = "take it as a parameter, which a member or a distribution fills";
        switch (symbol)
        {
            case IMethodSymbol method:
                if (method.MethodKind is MethodKind.Constructor)
                    EnterInstance(method.ContainingType, subject);
                foreach (var reference in (method.PartialImplementationPart ?? method).OriginalDefinition.DeclaringSyntaxReferences)
                    Add(reference.GetSyntax(), subject, AsParameter);
                break;
            case IPropertySymbol { IsIndexer: false } property:
                foreach (var reference in property.OriginalDefinition.DeclaringSyntaxReferences)
                {
                    if (reference.GetSyntax() is PropertyDeclarationSyntax { } declaration && (property.IsStatic || declaration.Initializer is null))
                        Add(declaration, subject, AsParameter);
                }
                break;
            case IFieldSymbol { IsStatic: true, IsConst: false } field:
                foreach (var reference in field.OriginalDefinition.DeclaringSyntaxReferences)
                    Add(reference.GetSyntax(), subject, AsParameter);
                break;
        }
    }

    // Initializers of members, of the type and its bases; those of replaced members leave nothing.
    private void EnterInstance(INamedTypeSymbol created, string subject)
    {
        for (var at = created.OriginalDefinition; at is not null; at = at.BaseType?.OriginalDefinition)
        {
            foreach (var member in at.GetMembers())
            {
                if (member is not (IFieldSymbol or IPropertySymbol) || member.IsStatic || overwritten.Contains(member))
                    continue;
                foreach (var reference in member.DeclaringSyntaxReferences)
                {
                    var initializer = reference.GetSyntax() switch
                    {
                        PropertyDeclarationSyntax property => property.Initializer,
                        VariableDeclaratorSyntax field => field.Initializer,
                        _ => null,
                    };
                    var place = SymbolEqualityComparer.Default.Equals(created, type) ? $"{type.Name}.{member.Name}" : subject;
                    if (initializer is not null)
                        Add(initializer, place, $"put a maker on {member.Name}, and let it be set");
                }
            }
        }
    }

    private void Add(SyntaxNode declaration, string subject, string remedy)
    {
        IEnumerable<SyntaxNode?> bodies = declaration switch
        {
            // Of a primary constructor only what it hands to its base.
            TypeDeclarationSyntax primary => primary.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>() ?? [],
            BaseMethodDeclarationSyntax method => [(method as ConstructorDeclarationSyntax)?.Initializer, method.Body, method.ExpressionBody],
            _ => [declaration],
        };
        foreach (var body in bodies.OfType<SyntaxNode>().Where(body => visited.Add(body)))
            open.Enqueue((body, subject, remedy));
    }

    // PlacedAt = DateTime.UtcNow in the constructor, where a maker gives PlacedAt its value afterwards; and what is not run: nameof, attributes.
    private bool IsReplaced(SyntaxNode node, SemanticModel semantics) => node switch
    {
        AttributeListSyntax => true,
        InvocationExpressionSyntax call => IsNameof(call) && semantics.GetConstantValue(call).HasValue,
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment =>
            (assignment.Left is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax })
            && assignment.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is not null
            && semantics.GetSymbolInfo(assignment.Left).Symbol is { } member && overwritten.Contains(member),
        _ => false,
    };

    private static ISymbol? Symbol(SyntaxNode node, SemanticModel semantics) => node switch
    {
        BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax or MemberAccessExpressionSyntax =>
            semantics.GetSymbolInfo(node).Symbol,
        SimpleNameSyntax name when (name.Parent as MemberAccessExpressionSyntax)?.Name != name => semantics.GetSymbolInfo(name).Symbol,
        _ => null,
    };

    // A counter of the class: the rows that were made before count, too.
    private static IFieldSymbol? ChangedStatic(SyntaxNode node, SemanticModel semantics)
    {
        var changed = node switch
        {
            PrefixUnaryExpressionSyntax prefix when prefix.OperatorToken.RawKind is (int)SyntaxKind.PlusPlusToken or (int)SyntaxKind.MinusMinusToken => prefix.Operand,
            PostfixUnaryExpressionSyntax postfix => postfix.Operand is var operand && postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression) ? null : operand,
            AssignmentExpressionSyntax assignment when assignment.OperatorToken.RawKind is not ((int)SyntaxKind.EqualsToken or (int)SyntaxKind.QuestionQuestionEqualsToken) =>
                assignment.Left,
            _ => null,
        };
        return changed is null ? null : semantics.GetSymbolInfo(changed).Symbol as IFieldSymbol is { IsStatic: true } field ? field : null;
    }

    // The text stands in no file: its parts are bound where the attribute stands.
    private void Read(ConditionSyntax condition, AttributeData attribute, Slot slot, string subject)
    {
        if (attribute.ApplicationSyntaxReference is not { SyntaxTree: var tree, Span.Start: var position } || !compilation.ContainsSyntaxTree(tree))
            return;
        var semantics = compilation.GetSemanticModel(tree);
        var place = new Place(slot.Symbol, attribute, ConditionReader.Argument);
        foreach (var part in condition.Expression.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Where(IsAsked))
        {
            var info = semantics.GetSpeculativeSymbolInfo(position, part, SpeculativeBindingOption.BindAsExpression);
            if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is { } symbol)
                Judge(symbol, part, subject, "read members of the row instead", place);
        }
    }

    private static bool IsAsked(ExpressionSyntax part) => part switch
    {
        InvocationExpressionSyntax call when IsNameof(call) => false,
        InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax => true,
        MemberAccessExpressionSyntax => part.Parent is not InvocationExpressionSyntax,
        IdentifierNameSyntax => part.Parent is not (InvocationExpressionSyntax or MemberAccessExpressionSyntax or NameColonSyntax or NameEqualsSyntax),
        _ => false,
    } && !part.Ancestors().OfType<InvocationExpressionSyntax>().Any(IsNameof);

    private static bool IsNameof(InvocationExpressionSyntax call) => call.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" };
}
