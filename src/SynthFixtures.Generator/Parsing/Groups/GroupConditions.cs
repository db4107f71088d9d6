using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Parsing.Conditions;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing.Groups;

/// <summary>Reads the conditions of attributes that tie members together.</summary>
internal sealed class GroupConditions
{
    private readonly INamedTypeSymbol type;
    private readonly IReadOnlyList<Slot> readable;
    private readonly GroupMembers members;
    private readonly CellScope scope;

    /// <summary>Prepares to read conditions.</summary>
    /// <param name="type">The type whose methods they can name.</param>
    /// <param name="readable">What they can read, one for each of the first cells.</param>
    /// <param name="members">The members, for messages.</param>
    /// <param name="scope">What the cells share.</param>
    public GroupConditions(INamedTypeSymbol type, IReadOnlyList<Slot> readable, GroupMembers members, CellScope scope) =>
        (this.type, this.readable, this.members, this.scope) = (type, readable, members, scope);

    /// <summary>The condition, or null where something was wrong and is reported.</summary>
    /// <param name="statement">The attribute.</param>
    /// <param name="text">Its condition.</param>
    /// <param name="name">What depends on it: <c>Correlation</c>.</param>
    /// <param name="ordinal">Its number, from 1.</param>
    public ReadCondition? Read(GroupStatement statement, string text, string name, int ordinal)
    {
        int? RefuseDraw(IParameterSymbol parameter, Slot _)
        {
            scope.Findings.Report(ConditionUnusable.Descriptor, statement.At(ConditionReader.Argument), members.Subject, Literals.Text(text),
                $"names a method whose parameter '{parameter.Name}' has a distribution of its own", "declare a hidden variable with [Latent], and take that");
            return null;
        }

        var slot = new Slot(members.Subject, scope.Knowledge.Compilation.ObjectType, statement.On, parameter: null, ImmutableArray<AttributeData>.Empty);
        var reader = new ConditionReader(type, scope, readable, new ParameterReader(scope.Knowledge, readable, RefuseDraw));
        return reader.Read(statement.Attribute, text, slot, new Spot(name, name, members.Subject), ordinal);
    }

    /// <summary>Whether two conditions cannot hold in one row, as far as their texts tell: they compare one member or variable with different constants.</summary>
    public bool Exclude(string one, string other) =>
        ConditionSyntax.Parse(one, options: null).Syntax?.Comparison is { } first && ConditionSyntax.Parse(other, options: null).Syntax?.Comparison is { } second
        && first.Name == second.Name && Constant(first) is { } left && Constant(second) is { } right && left.GetType() == right.GetType() && !left.Equals(right);

    /// <summary>Whether one of several conditions holds in each row, as far as their texts tell: they compare one member or variable with every value that it can have.</summary>
    public bool AreExhaustive(IEnumerable<string> texts)
    {
        var comparisons = texts.Select(text => ConditionSyntax.Parse(text, options: null).Syntax?.Comparison).ToList();
        if (comparisons.Count < 2 || comparisons.Exists(c => c is null || c.Name != comparisons[0]!.Name))
            return false;
        var constants = comparisons.Select(c => Constant(c!)).ToList();
        return readable.FirstOrDefault(slot => slot.Name == comparisons[0]!.Name) is { } compared && Values(compared) is { } values && values.All(constants.Contains);
    }

    // The values that a variable can have, where they are few and known.
    private IEnumerable<object?>? Values(Slot slot)
    {
        if (slot.Member is INamedTypeSymbol owner)
        {
            var latent = owner.GetAttributes().First(a => scope.Knowledge.KindOf(a).Role == AttributeRole.Latent && a.ConstructorArguments[0].Scalar() as string == slot.Name);
            return Enumerable.Range(0, new Arguments(latent)["weights"]?.Elements().Length ?? 0).Cast<object?>();
        }
        if (slot.Type.SpecialType == SpecialType.System_Boolean)
            return [true, false];
        if (slot.Type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
            return null;

        // A number that the enumeration does not name can be stated, too, or come from a law of numbers.
        var values = EnumValues.Distinct(type).Select(f => f.ConstantValue).ToList();
        bool IsNamed(TypedConstant constant) => SymbolEqualityComparer.Default.Equals(constant.Type, type) && values.Contains(constant.Scalar());
        bool StatesNames(AttributeData maker) => maker.ConstructorArguments.SelectMany(a => Constants(a)) is var constants
            && constants.Any(IsNamed) && constants.Where(c => SymbolEqualityComparer.Default.Equals(c.Type, type)).All(IsNamed);
        return EnumValues.FlagsAttribute(type) is null && slot.Find(scope.Knowledge, AttributeRole.ConvertWith) is null && slot.Makers(scope.Knowledge).All(StatesNames) ? values : null;
    }

    private static ImmutableArray<TypedConstant> Constants(TypedConstant argument) =>
        argument.Kind == TypedConstantKind.Array ? argument.Elements() : ImmutableArray.Create(argument);

    private object? Constant(ComparedConstant comparison)
    {
        if (comparison.Member is not { } member)
            return comparison.Value;
        foreach (var slot in readable)
        {
            if (slot.Name == comparison.Name)
                return Nullability.Unwrap(slot.Type) is INamedTypeSymbol { TypeKind: TypeKind.Enum } values && values.Name == comparison.Type
                    ? values.GetMembers(member).Length == 1 && values.GetMembers(member)[0] is IFieldSymbol { HasConstantValue: true } field ? field.ConstantValue : null
                    : null;
        }
        return null;
    }
}
