using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Parsing;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Analysis;

/// <summary>Finds what the analyzer sees of a model and the generator did not: whatever other generators wrote.</summary>
/// <remarks>The evidence is the source: a model in order, of which none was made, was not in order for the generator.</remarks>
internal sealed class MadeByOthers(OtherGenerators others, Knowledge knowledge)
{
    /// <summary>Reports what of a type other generators make.</summary>
    /// <param name="type">The type.</param>
    /// <param name="isSound">Whether the analyzer found the type in order.</param>
    /// <param name="reporter">Takes the finding.</param>
    public void Check(INamedTypeSymbol type, bool isSound, Reporter reporter)
    {
        if (!others.Any || type.DeclaringSyntaxReferences.IsEmpty)
            return;
        var isMade = !isSound || knowledge.IsGeneratedHere(type);
        if (Whole(type) is { } whole)
            reporter.ReportAt(null, MadeByOtherGenerator.Descriptor, Spelling.Type(type), "it is", whole, Apart(type));
        else if (!Members(type, reporter) && !Constructor(type, reporter) && !isMade && !Inside(type, reporter) && others.WriterOfPart(type) is { } writer)
            reporter.ReportAt(Written(type), MadeByOtherGenerator.Descriptor, Spelling.Type(type), "a part that its rows need is", writer, $"write that part yourself, or {Apart(type)}");
    }

    /// <summary>The generator that wrote a type from its first line to its last, so that ours could not know it; or null.</summary>
    public string? Whole(INamedTypeSymbol type) => knowledge.IsGeneratedHere(type) ? null : others.WriterOf(type);

    private static string Apart(INamedTypeSymbol type) => $"put {Spelling.Type(type)} in a project of its own, which this one references";

    // They would keep what the constructor gives them, in every row.
    private bool Members(INamedTypeSymbol type, Reporter reporter)
    {
        var made = MemberCollector.Collect(type, knowledge)
            .Where(m => (m.Settable || m.Slot.Makers(knowledge).Any()) && m.Slot.Find(knowledge, AttributeRole.NotSynthetic) is null)
            .Select(m => (m.Slot.Name, Writer: m.Slot.Member is { } member ? others.WriterOf(member) : null))
            .Where(m => m.Writer is not null).ToList();
        if (made.Count == 0)
            return false;
        var names = string.Join(", ", made.Select(m => m.Name));
        reporter.ReportAt(Written(type), MadeByOtherGenerator.Descriptor, Spelling.Type(type), made.Count == 1 ? $"its member {names} is" : $"its members {names} are", made[0].Writer!,
            $"{(made.Count == 1 ? "declare it as a partial property" : "declare them as partial properties")}, or {Apart(type)}");
        return true;
    }

    // Rows would be made by a constructor that is not there any more.
    private bool Constructor(INamedTypeSymbol type, Reporter reporter)
    {
        var constructors = type.InstanceConstructors.Where(c => !c.IsImplicitlyDeclared).ToList();
        if (constructors.Count == 0 || constructors.Select(others.WriterOf).FirstOrDefault(w => w is not null) is not { } writer || constructors.Any(c => others.WriterOf(c) is null))
            return false;
        reporter.ReportAt(Written(type), MadeByOtherGenerator.Descriptor, Spelling.Type(type), "its constructor is", writer,
            $"write a constructor or a static method with [SyntheticConstructor] in your own part of it, or {Apart(type)}");
        return true;
    }

    private bool Inside(INamedTypeSymbol type, Reporter reporter)
    {
        var any = false;
        foreach (var (slot, _) in MemberCollector.Collect(type, knowledge).Where(m => m.Slot.Find(knowledge, AttributeRole.NotSynthetic) is null))
        {
            if (Named(slot.Type).FirstOrDefault(t => !SymbolEqualityComparer.Default.Equals(t, type) && others.WriterOfPart(t) is not null) is not { } part)
                continue;
            any = true;
            var isWhole = others.WriterOf(part) is not null;
            reporter.ReportAt(Written(slot.Symbol) ?? Written(type), MadeByOtherGenerator.Descriptor, $"{Spelling.Type(type)}.{slot.Name}",
                isWhole ? $"{part.Name} is" : $"what makes values of {part.Name} is", others.WriterOfPart(part)!,
                isWhole ? Apart(part) : $"put [ConvertWith(nameof(Method))] with a method of {type.Name} on the member, or {Apart(part)}");
        }
        return any;
    }

    private Location? Written(ISymbol symbol) => symbol.Locations.FirstOrDefault(l => l.SourceTree is { } tree && others.WriterOf(tree) is null);

    private static IEnumerable<INamedTypeSymbol> Named(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Named(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Named).Prepend(named),
        _ => [],
    };
}
