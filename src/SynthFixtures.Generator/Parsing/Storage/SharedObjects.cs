using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SynthFixtures.Generator.Parsing.Reached;

namespace SynthFixtures.Generator.Parsing.Storage;

/// <summary>Finds fields that hold the same object from the beginning, as constructors and initializers assign it.</summary>
internal sealed class SharedObjects(INamedTypeSymbol type, Bodies bodies, PathReader paths)
{
    private Dictionary<ISymbol, StoragePath>? same;

    /// <summary>The same place by the field that was first given its object.</summary>
    public StoragePath Resolve(StoragePath path)
    {
        for (var depth = 0; depth < 4 && path is { IsField: false, Root: { } root } && (same ??= Find()).TryGetValue(root, out var first); depth++)
            path = new(first.Root, first.Parts + path.Parts);
        return path;
    }

    private Dictionary<ISymbol, StoragePath> Find()
    {
        var found = new Dictionary<ISymbol, StoragePath>(SymbolEqualityComparer.Default);
        var holders = new Dictionary<ISymbol, StoragePath>(SymbolEqualityComparer.Default);
        var frame = new Frame(new Location(StoragePath.Row));
        for (var at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType)
        {
            foreach (var member in at.GetMembers().Where(m => m is IFieldSymbol or IPropertySymbol && !m.IsStatic))
            {
                if (bodies.InitializerOf(member) is { } initializer && bodies.Read(initializer) is ISymbolInitializerOperation { Value: { } value })
                    Join(StoragePath.Row.Member(member), value);
            }
            foreach (var assignment in at.InstanceConstructors.SelectMany(bodies.Of).Select(bodies.Read).OfType<IOperation>()
                .SelectMany(body => body.Descendants()).OfType<ISimpleAssignmentOperation>())
            {
                if (paths.Of(assignment.Target, frame) is { IsExact: true, Path: { IsField: true } target })
                    Join(target, assignment.Value);
            }
        }
        return found;

        void Join(StoragePath holder, IOperation value)
        {
            var plain = Bodies.Unconverted(value);
            if (plain?.Type is not { IsReferenceType: true, SpecialType: not SpecialType.System_String } || found.ContainsKey(holder.Root!))
                return;
            var variable = (plain as IParameterReferenceOperation)?.Parameter ?? (ISymbol?)(plain as ILocalReferenceOperation)?.Local;
            if (paths.Of(plain, frame) is { IsExact: true, Path: { Root: not null } origin })
            {
                if (!origin.Covers(holder))
                    found[holder.Root!] = origin;
            }
            else if (variable is not null && holders.TryGetValue(variable, out var first))
            {
                found[holder.Root!] = first;
            }
            else if (variable is not null)
            {
                holders[variable] = holder;
            }
        }
    }
}
