using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing.Reached;

/// <summary>
/// Follows the code that runs for a row, as far as the project holds it: the constructor, initializers, setters, and the methods that attributes name,
/// with all that they run. Reports what gives another value at each run or on each platform.
/// </summary>
internal sealed class ReachedCode
{
    private const string AsParameter = "take it as a parameter, which a member or a distribution fills";

    // More than a model's own code ever has; what calls half of a project is not read to its end.
    private const int MostBodies = 500;

    private static readonly SymbolEqualityComparer Same = SymbolEqualityComparer.Default;

    private readonly Compilation compilation;
    private readonly Knowledge knowledge;
    private readonly IFindings findings;
    private readonly INamedTypeSymbol type;
    private readonly Replaced replaced;
    private readonly Bodies bodies;
    private readonly Dispatch dispatch;
    private readonly StaticState state;
    private readonly HashSet<(SyntaxNode Body, Phase Phase, ISymbol? Shared, ISymbol? Field)> visited = [];
    private readonly HashSet<(SyntaxNode Node, DiagnosticDescriptor Rule)> reported = [];
    private readonly Queue<(SyntaxNode Body, Context Context)> open = new();

    private ReachedCode(INamedTypeSymbol type, CellScope scope, IReadOnlyList<Target> targets)
    {
        (this.type, findings, knowledge, compilation) = (type, scope.Findings, scope.Knowledge, scope.Knowledge.Compilation);
        (replaced, bodies, dispatch) = (new(type, targets), new(compilation), new(compilation, type));
        state = new(bodies);
    }

    /// <summary>Looks at all that was read of a type.</summary>
    /// <param name="type">The type whose rows are made.</param>
    /// <param name="scope">What its readers found.</param>
    /// <param name="targets">The places that are filled.</param>
    public static void Check(INamedTypeSymbol type, CellScope scope, IReadOnlyList<Target> targets)
    {
        var reached = new ReachedCode(type, scope, targets);
        foreach (var method in scope.Called.Distinct<IMethodSymbol>(Same))
            reached.Enter(method, new(SubjectOf(method), AsParameter));
        foreach (var target in targets)
            reached.EnterMember(target);
        foreach (var (condition, attribute, slot, subject) in scope.Expressions)
        {
            if (attribute.ApplicationSyntaxReference is { SyntaxTree: var tree } && reached.compilation.ContainsSyntaxTree(tree))
                reached.Read(condition.Expression, attribute, slot, subject);
        }
        reached.Follow();
    }

    private static string SubjectOf(IMethodSymbol method) =>
        $"{method.ContainingType.Name}.{(method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name)}";

    private void Follow()
    {
        for (var read = 0; open.Count > 0 && read < MostBodies; read++)
        {
            var (body, context) = open.Dequeue();
            if (bodies.Read(body) is not { } code)
                continue;
            var semantics = bodies.Semantics(body);
            foreach (var operation in replaced.Remaining(code, context))
            {
                if (CultureSources.Of(operation) is { } culture)
                    Report(culture, NodeOf(operation), place: null, context);
                if (state.Changed(operation, context) is { } field)
                    ReportState(field, operation, context);
                foreach (var run in Run.Of(operation, semantics))
                    Judge(run, operation, context);
            }
        }
        foreach (var (field, at, context) in state.Measured)
            ReportState(field, at, context);
    }

    private void Judge(Run run, IOperation operation, Context context)
    {
        if (run.Symbol is IFieldSymbol { IsStatic: false })
        {
            EnterLambda(run.Symbol, context);
            return;
        }
        if (Source(run) is { } source)
            Report(source, NodeOf(operation), place: null, context);
        else if (PortableFunctions.Differs(run.Symbol))
            ReportPlatform(run.Symbol, NodeOf(operation), At(NodeOf(operation), run.Symbol), context);
        else
            EnterRun(run, operation, context);
    }

    private static Ambient? Source(Run run) => AmbientSources.Of(run.Symbol) ?? HashCodes.Of(run.Symbol, run.Receiver) ?? CultureSources.Of(run.Symbol);

    // What is underlined: the name of what is called, without its arguments.
    private static SyntaxNode NodeOf(IOperation operation) => operation.Syntax is InvocationExpressionSyntax call ? call.Expression : operation.Syntax;

    private static Place At(SyntaxNode node, ISymbol symbol) =>
        new(null, Remedy: PortableFunctions.Twin(symbol) is { } twin ? Remedy.Call(twin) : null, Node: node);

    private void Report(Ambient source, SyntaxNode node, Place? place, Context context)
    {
        if (reported.Add((node, AmbientValue.Descriptor)))
            findings.Report(AmbientValue.Descriptor, place ?? new Place(null, Node: node), context.Subject, source.Name, source.Remedy ?? context.Remedy);
    }

    private void ReportState(ISymbol field, IOperation operation, Context context) =>
        Report(new($"{field.ContainingType.Name}.{field.Name}, which each call changes,"), NodeOf(operation), place: null, context);

    private void ReportPlatform(ISymbol function, SyntaxNode node, Place place, Context context)
    {
        if (reported.Add((node, PlatformFunction.Descriptor)))
            findings.Report(PlatformFunction.Descriptor, place, context.Subject, PortableFunctions.NameOf(function), PortableFunctions.Replacement(function));
    }

    private void EnterMember(Target target)
    {
        if (target.Slot.Member is not IPropertySymbol property || (target.Assignment is null && target.Statement is null))
            return;
        var remedy = $"let the setter of {property.Name} keep what it is given, or put [NotSynthetic] on it";
        var subject = new Context($"{type.Name}.{property.Name}", remedy, Phase.Setting);
        if (target.IsAdded)
            Enter(property.GetMethod, subject);
        else if (target.Statement?.Before.StartsWith("Accessors.", System.StringComparison.Ordinal) != true)
            Enter(property.SetMethod, subject);
    }

    private void EnterRun(Run run, IOperation operation, Context context)
    {
        var isOwn = Bodies.Unconverted(run.Receiver) is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };
        var inner = context with
        {
            Remedy = context.Phase == Phase.Setting ? context.Remedy : AsParameter,
            Phase = isOwn || IsPartOfCode(run.Symbol) ? context.Phase : Phase.None,
            Shared = IsPartOfCode(run.Symbol) ? context.Shared : state.Root(run.Receiver, context),
            Field = null,
        };
        switch (run.Symbol)
        {
            case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                var isChained = operation is IInvocationOperation;
                Enter(constructor, inner with { Phase = isChained ? context.Phase : Phase.None, Shared = null });
                break;
            case IMethodSymbol method:
                foreach (var target in Targets(method, run.Receiver))
                    Enter(target, inner);
                break;
            case IPropertySymbol property when property.GetMethod is { } get:
                foreach (var getter in Targets(get, run.Receiver))
                {
                    Enter(getter, inner);
                    if (getter.AssociatedSymbol is IPropertySymbol found && !bodies.Of(getter).Any())
                        EnterValue(found, inner);
                }
                break;
            case IFieldSymbol field:
                EnterValue(field, inner);
                break;
        }
    }

    // What a call runs; where a row is given one of several types, what each of them has.
    private IEnumerable<IMethodSymbol> Targets(IMethodSymbol called, IOperation? receiver) => dispatch.Target(called, receiver) is { } one ? [one]
        : (Bodies.Unconverted(receiver)?.Type ?? called.ContainingType) is INamedTypeSymbol asked && knowledge.IsSynthetic(asked)
            ? Parts.OneOfReader.Types(knowledge.AttributesOf(asked), knowledge).Select(type => Dispatch.Implementation(type, called)).OfType<IMethodSymbol>()
        : [];

    private static bool IsPartOfCode(ISymbol symbol) => symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction };

    // The value of a static field or automatic property, by its initializer and by what the static constructor assigns it.
    private void EnterValue(ISymbol member, Context context)
    {
        if (!member.IsStatic)
        {
            EnterLambda(member, context);
            return;
        }
        if (member is IFieldSymbol { IsConst: true } || member.DeclaringSyntaxReferences.IsEmpty)
            return;
        context = context with { Phase = Phase.None, Shared = null };
        Add(bodies.InitializerOf(member), context);
        foreach (var constructor in member.ContainingType.StaticConstructors)
            AddAll(constructor, context with { Field = member.OriginalDefinition });
    }

    // A delegate that is kept is code; the row keeps nothing of it unless it is called.
    private void EnterLambda(ISymbol member, Context context)
    {
        var held = (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type;
        if (held?.TypeKind == TypeKind.Delegate || IsLazy(held))
            Add(bodies.InitializerOf(member), context with { Phase = Phase.None });
    }

    // The code behind a method, where the project holds it; of a constructor also the initializers, and the constructors of base types.
    private void Enter(IMethodSymbol? method, Context context)
    {
        if (method is { MethodKind: MethodKind.Constructor })
            Construct(method, Same.Equals(method.ContainingType, type) ? context with { Phase = Phase.Creating } : context);
        else if (method is not null)
            AddAll(method, context);
    }

    private void Construct(IMethodSymbol constructor, Context context)
    {
        AddAll(constructor, context);
        var created = constructor.ContainingType;
        var (chainsToThis, chainsToBase) = Bodies.Chain(constructor);
        if (chainsToThis || !Same.Equals(created.ContainingAssembly, compilation.Assembly))
            return;
        foreach (var member in created.GetMembers())
            Initialize(member, context);
        if (chainsToBase || created.BaseType is not { SpecialType: SpecialType.None } above
            || above.InstanceConstructors.OrderBy(c => c.Parameters.Length)
                .FirstOrDefault(c => c.Parameters.All(p => p.IsOptional || p.IsParams)) is not { } unwritten)
            return;
        if (AmbientSources.Of(unwritten) is { } source
            && created.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is TypeDeclarationSyntax { BaseList: { } bases })
            Report(source, bases.Types[0], place: null, context);
        else
            Construct(unwritten, context);
    }

    // Initializers of replaced members leave nothing.
    private void Initialize(ISymbol member, Context context)
    {
        if (member is not (IFieldSymbol or IPropertySymbol) || member.IsStatic || bodies.InitializerOf(member) is not { } initializer
            || (context.Phase == Phase.Creating && replaced.IsOverwritten(member))
            || IsKept(member, Bodies.Unconverted((bodies.Read(initializer) as ISymbolInitializerOperation)?.Value)))
            return;
        var subject = context.Phase == Phase.Creating ? $"{type.Name}.{member.Name}" : context.Subject;
        var remedy = IsLeftOut(member)
            ? $"remove [NotSynthetic] from {member.Name} and put a maker on it, or let it begin with a constant"
            : $"put a maker on {member.Name}, and let it be set";
        Add(initializer, context with { Subject = subject, Remedy = remedy });
    }

    // Code that runs where somebody asks: of a lazy value none can from outside where the member is not seen there.
    private static bool IsKept(ISymbol member, IOperation? value) =>
        value is IDelegateCreationOperation || (member.DeclaredAccessibility != Accessibility.Public && value is IObjectCreationOperation { Type: { } created } && IsLazy(created));

    private static bool IsLazy(ITypeSymbol? type) => type is { Name: "Lazy", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private bool IsLeftOut(ISymbol member) => member.GetAttributes().Any(a => knowledge.KindOf(a).Role == AttributeRole.NotSynthetic);

    private void AddAll(IMethodSymbol method, Context context)
    {
        foreach (var body in bodies.Of(method))
            Add(body, context);
    }

    private void Add(SyntaxNode? body, Context context)
    {
        if (body is not null && visited.Add((body, context.Phase, context.Shared, context.Field)))
            open.Enqueue((body, context));
    }

    // The text stands in no file: its parts are bound where the attribute stands.
    private void Read(ExpressionSyntax condition, AttributeData attribute, Slot slot, string subject)
    {
        var reference = attribute.ApplicationSyntaxReference!;
        var semantics = compilation.GetSemanticModel(reference.SyntaxTree);
        var place = new Place(slot.Symbol, attribute, Conditions.ConditionReader.Argument);
        var context = new Context(subject, "read members of the row instead");
        foreach (var part in ConditionParts.Of(condition))
        {
            var info = semantics.GetSpeculativeSymbolInfo(reference.Span.Start, part, SpeculativeBindingOption.BindAsExpression);
            if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is not { } symbol)
                continue;
            if (Source(new(symbol)) is { } source)
                Report(source, part, place, context);
            else if (PortableFunctions.Differs(symbol))
                ReportPlatform(symbol, part, place, context);
            else if (symbol is IMethodSymbol method)
                Enter(method, context with { Remedy = AsParameter });
            else if (symbol is IPropertySymbol { GetMethod: { } get } && bodies.Of(get).Any())
                Enter(get, context with { Remedy = AsParameter });
            else if (symbol is IFieldSymbol or IPropertySymbol)
                EnterValue(symbol, context with { Remedy = AsParameter });
        }
    }
}
