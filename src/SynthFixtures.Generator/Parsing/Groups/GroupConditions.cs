using System.Collections.Generic;
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

        var slot = new Slot(members.Subject, scope.Knowledge.Compilation.ObjectType, statement.On, parameter: null, System.Collections.Immutable.ImmutableArray<AttributeData>.Empty);
        var reader = new ConditionReader(type, scope, readable, new ParameterReader(scope.Knowledge, readable, RefuseDraw));
        return reader.Read(statement.Attribute, text, slot, new Spot(name, name, members.Subject), ordinal);
    }

    /// <summary>Whether two conditions cannot hold in one row, as far as their texts tell: they compare one member or variable with different constants.</summary>
    public bool Exclude(string one, string other) =>
        ConditionSyntax.Parse(one, options: null).Syntax?.Comparison is { } first && ConditionSyntax.Parse(other, options: null).Syntax?.Comparison is { } second
        && first.Name == second.Name && Constant(first) is { } left && Constant(second) is { } right && left.GetType() == right.GetType() && !left.Equals(right);

    private object? Constant((string Name, object? Value, string? Member) comparison)
    {
        if (comparison.Member is not { } member)
            return comparison.Value;
        foreach (var slot in readable)
        {
            if (slot.Name == comparison.Name)
                return Nullability.Unwrap(slot.Type) is INamedTypeSymbol { TypeKind: TypeKind.Enum } values
                    ? values.GetMembers(member).Length == 1 && values.GetMembers(member)[0] is IFieldSymbol { HasConstantValue: true } field ? field.ConstantValue : null
                    : null;
        }
        return null;
    }
}
