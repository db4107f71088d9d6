using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Reads several attributes on one member that make one law: those of one kind that gather, and distributions with weights.</summary>
internal sealed class Mixtures(CellScope scope, KernelBinder binder)
{
    private const string Weight = "Weight";
    private const string Decimals = "Decimals";

    private readonly Knowledge knowledge = scope.Knowledge;

    /// <summary>Whether attributes are meant as one law, whatever else is wrong with them.</summary>
    public static bool IsOneLaw(IReadOnlyList<AttributeData> makers, Knowledge knowledge) =>
        makers.Count == 1 || Gather(makers, knowledge) || (makers.All(m => knowledge.KindOf(m).IsDistribution) && makers.Any(HasWeight));

    /// <summary>The law of several distributions with weights, or null where something is wrong and is reported.</summary>
    public Maker? Read(IReadOnlyList<AttributeData> makers, Slot slot, string subject)
    {
        if (makers.FirstOrDefault(m => !HasWeight(m)) is { } bare)
        {
            scope.Findings.Report(WeightMissing.Descriptor, new(slot.Symbol, bare), subject, Spelling.Name(bare));
            return null;
        }
        var type = Nullability.Unwrap(slot.Type);
        if (knowledge.Compilation.GetTypeByMetadataName(Names.Mixture) is not { } mixture || knowledge.Fit(mixture, type) is not { } fit)
            return null;

        var stated = makers.Where(m => new Arguments(m).Integer(Decimals) is not null).ToList();
        if (stated.Find(m => new Arguments(m).Integer(Decimals) != new Arguments(stated[0]).Integer(Decimals)) is { } other)
        {
            scope.Findings.Report(MixtureRoundsDifferently.Descriptor, new(slot.Symbol, other, Decimals), subject, Spelling.Name(stated[0]), new Arguments(stated[0]).Integer(Decimals)!, Spelling.Name(other), new Arguments(other).Integer(Decimals)!);
            return null;
        }
        var isDecimal = type.SpecialType == SpecialType.System_Decimal;
        var decimals = DecimalsOf(makers, stated, isDecimal);
        if (stated.Count > 0 && isDecimal && makers.FirstOrDefault(m => Bounds.Read(new(m), isDecimal, decimals).InsideEnds(false, isDecimal) is var (least, greatest) && least > greatest) is { } finer)
        {
            scope.Findings.Report(MixtureRoundsDifferently.Descriptor, new(slot.Symbol, stated[0], Decimals), subject, Spelling.Name(stated[0]), decimals, Spelling.Name(finer), Bounds.Read(new(finer), isDecimal).Decimals);
            return null;
        }

        var laws = new List<Maker.NumericLaw>();
        foreach (var maker in makers)
        {
            if (binder.Bind([maker], slot, subject, decimals) is not { } law)
                return null;
            if (law is Maker.NumericLaw numeric && knowledge.KindOf(maker).Kernels.Any(k => k.Type is { } kernel && knowledge.Fit(kernel, type) is { CanBeTruncated: true }))
                laws.Add(numeric);
            else
                scope.Findings.Report(LawCannotFillMember.Descriptor, new(slot.Symbol, maker, Weight), subject, $"[{Spelling.Name(maker)}]", type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
                    "only numeric laws with both tails can be mixed; remove Weight");
        }
        if (laws.Count < makers.Count)
            return null;
        var weights = new KernelArgument("weights", $"[{string.Join(", ", makers.Select(m => Literals.Number(WeightOf(m))))}]");
        var model = new KernelModel(scope.Names.Of(mixture), new[] { weights }.ToEquatableArray(), Truncation: null) { Laws = laws.Select(l => l.Kernel).ToEquatableArray() };
        return fit.Make(model, scope.Names, decimals);
    }

    // Those that one of the distributions states; else as many as the bounds of each of them need.
    private static int DecimalsOf(IReadOnlyList<AttributeData> makers, List<AttributeData> stated, bool isDecimal) =>
        stated.Count > 0 && new Arguments(stated[0]).Integer(Decimals) is { } places ? places
        : isDecimal ? makers.Max(m => Bounds.Read(new Arguments(m), isDecimal).Decimals)
        : Bounds.None.Decimals;

    /// <summary>Reports the weight of a law that stands alone.</summary>
    public void CheckAlone(AttributeData maker, Slot slot, string subject)
    {
        if (HasWeight(maker))
            scope.Findings.Report(AttributeSaysNothing.Descriptor, new(slot.Symbol, maker, Weight), subject, Weight, $"[{Spelling.Name(maker)}] is mixed with nothing", "remove it, or add a law");
    }

    /// <summary>Whether attributes of one kind make one kernel together.</summary>
    public static bool Gather(IReadOnlyList<AttributeData> makers, Knowledge knowledge) =>
        knowledge.KindOf(makers[0]).Gathers && makers.All(m => SymbolEqualityComparer.Default.Equals(m.AttributeClass, makers[0].AttributeClass));

    private static bool HasWeight(AttributeData maker) => !double.IsNaN(WeightOf(maker));

    private static double WeightOf(AttributeData maker)
    {
        foreach (var argument in maker.NamedArguments)
        {
            if (argument.Key == Weight && argument.Value.Scalar() is double weight)
                return weight;
        }
        return double.NaN;
    }
}
