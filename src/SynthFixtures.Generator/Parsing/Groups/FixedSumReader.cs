using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing.Groups;

/// <summary>Reads <c>[FixedSum]</c>: members that are parts of a total. They have no makers of their own, so they are read before the cells are built.</summary>
internal sealed class FixedSumReader
{
    private const int DefaultDecimals = 2;
    private const string ConcentrationRemedy = "use a number from 0.01 to 1,000,000";

    private readonly GroupMembers members;
    private readonly CellScope scope;
    private readonly Dictionary<int, Maker.Share> makers = [];
    private readonly List<GroupModel.FixedSum> sums = [];

    public FixedSumReader(IReadOnlyList<GroupStatement> statements, GroupMembers members, CellScope scope)
    {
        (this.members, this.scope) = (members, scope);
        foreach (var statement in statements.Where(s => scope.Knowledge.KindOf(s.Attribute).Role == AttributeRole.FixedSum))
        {
            if (Read(statement) is not { } sum)
                continue;
            sums.Add(sum);
            foreach (var part in sum.Parts)
                makers[part.Cell] = new(part.Description, sum.TotalCell, sum.IsWide);
        }
    }

    /// <summary>The makers of the members, by their cells.</summary>
    public IReadOnlyDictionary<int, Maker.Share> Makers => makers;

    public IEnumerable<GroupModel> Groups => sums;

    private GroupModel.FixedSum? Read(GroupStatement statement)
    {
        var arguments = new Arguments(statement.Attribute);
        var names = (arguments["members"]?.Elements() ?? ImmutableArray<TypedConstant>.Empty).Select(v => v.Scalar() as string).ToList();
        var found = names.Select((name, i) => members.Find(statement, "members", name, i)).ToList();
        if (found.Contains(null))
            return null;
        var cells = found.Select(cell => cell!.Value).ToList();
        if (cells.Distinct().Count() < 2 || cells.Distinct().Count() < cells.Count)
            return Refuse(statement.At("members"), cells.Count < 2 ? "it needs at least two members" : "it names a member twice", "name each member that is a part of the total, once");
        if (!cells.Select((cell, i) => CanBePart(statement, cell, i)).ToList().TrueForAll(can => can))
            return null;

        var type = Nullability.Unwrap(members.Slot(cells[0]).Type);
        var decimals = arguments.Integer("Decimals") ?? DefaultDecimals;
        if (decimals is < 0 or > 15)
            return Refuse(statement.At("Decimals"), $"Decimals = {decimals} lies outside [0, 15]", "use a number from 0 to 15");
        for (var i = 1; i < cells.Count; i++)
        {
            if (!SymbolEqualityComparer.Default.Equals(Nullability.Unwrap(members.Slot(cells[i]).Type), type))
                return RefuseMember(statement, cells[i], i, $"it is of type {Short(members.Slot(cells[i]).Type)}, {members.Name(cells[0])} of type {Short(type)}", "give all members of a sum one type");
        }

        var amounts = new SumAmounts(type, decimals);
        var total = arguments["total"]?.Scalar() as double?;
        int? totalCell = null;
        if (arguments.Named("TotalMember")?.Scalar() is string totalName)
        {
            if (total is not null)
                return Refuse(statement.At("TotalMember"), "it has a total and a TotalMember", "keep one of them");
            if (members.Find(statement, "TotalMember", totalName) is not { } cell)
                return null;
            if (cells.Contains(cell))
                return Refuse(statement.At("TotalMember"), $"{totalName} is a part of itself", "name another member");
            if (!SymbolEqualityComparer.Default.Equals(members.Slot(cell).Type, type))
                return Refuse(statement.At("TotalMember"), $"{totalName} is of type {Short(members.Slot(cell).Type)}, its parts of type {Short(type)}", $"declare it as {Short(type)}");
            totalCell = cell;
        }
        else if (total is null)
        {
            return Refuse(statement.At(), "it has no total", "add the total as the first argument, or TotalMember = nameof(...)");
        }
        if (total is { } number && (amounts.Whole(number) is not { } || number == 0))
            return Refuse(statement.At("total"), $"its total {Literals.Number(number)} is {(number == 0 ? "0, as all members would be" : $"no {amounts.Unit}")}", $"use a {amounts.Unit} other than 0");

        if (arguments.Number("Concentration") is { } common && !IsConcentration(common))
            return Refuse(statement.At("Concentration"), $"the concentration {Literals.Number(common)} lies outside [0.01, 10^6]", ConcentrationRemedy);
        var parts = cells.Select(cell => Part(arguments, cell, amounts)).ToList();
        if (parts.Exists(part => part is null))
            return null;
        var stated = parts.Select(part => part!).ToList();
        if (stated.Exists(part => part.IsBounded) && !(totalCell is { } varied ? HasRoom(statement, stated, members.Slot(varied), amounts) : HasRoom(statement, stated, total ?? 0, amounts)))
            return null;
        var text = totalCell is { } of ? members.Name(of) : Literals.Number(total!.Value);
        return new GroupModel.FixedSum(
            $"{members.Subject}: {string.Join(" + ", cells.Select(members.Name))}",
            type.ToDisplayString(),
            totalCell,
            total is { } constant ? amounts.Literal(constant) : null,
            amounts.IsDecimal ? decimals : null,
            stated.Select(part => new SumPart(part.Cell, Literals.Number(part.Concentration), $"Share of {text}{part.Description}", part.Low(amounts), part.High(amounts, total))).ToEquatableArray(),
            stated.Exists(part => part.IsBounded));
    }

    private StatedShare? Part(Arguments group, int cell, SumAmounts amounts)
    {
        var slot = members.Slot(cell);
        var share = slot.Find(scope.Knowledge, AttributeRole.Share);
        if (share is not null)
            scope.Obeyed.Add(share);
        var arguments = share is null ? null : new Arguments(share);
        var part = new StatedShare(cell, arguments?.Number("Concentration") ?? group.Number("Concentration") ?? 1, arguments?.Number("Min"), arguments?.Number("Max"));
        Place At(string argument) => new(slot.Symbol, share, argument);

        if (!IsConcentration(part.Concentration))
        {
            Refuse(At("Concentration"), $"the concentration {Literals.Number(part.Concentration)} of {members.Name(cell)} lies outside [0.01, 10^6]", ConcentrationRemedy);
            return null;
        }
        if (!part.IsBounded)
            return part;
        var bound = part.Min is null ? "Max" : "Min";
        if (!(part.Min is null or (>= 0 and < double.PositiveInfinity)) || part.Max is double.NaN)
            Refuse(At(bound), $"{members.Name(cell)} has bounds from {Literals.Number(part.Min ?? 0)}", "use numbers from 0 to the total");
        else if (amounts.Low(part.Min ?? 0) > amounts.High(part.Max ?? double.MaxValue))
            Refuse(At(bound), $"{members.Name(cell)} has no {amounts.Unit} from {Literals.Number(part.Min ?? 0)} to {Literals.Number(part.Max ?? 0)}", "lower Min or raise Max");
        else
            return part;
        return null;
    }

    // The sum of the minima, and that of the maxima, with the arithmetic.
    private bool HasRoom(GroupStatement statement, List<StatedShare> parts, double total, SumAmounts amounts)
    {
        var (lows, highs) = (parts.Select(p => amounts.Low(p.Min ?? 0)).ToList(), parts.Select(p => System.Math.Min(amounts.High(p.Max ?? total), total)).ToList());
        string Sum(List<double> terms) => $"{string.Join(" + ", terms.Select(Literals.Number))} = {Literals.Number(amounts.Sum(terms))}";
        if (total < 0)
            Refuse(statement.At("total"), $"its total {Literals.Number(total)} is negative, and members have bounds", "use a positive total, or remove Min and Max");
        else if (amounts.Sum(lows) > total)
            Refuse(statement.At("total"), $"the minima {Sum(lows)} exceed the total {Literals.Number(total)}", "lower a Min, or raise the total");
        else if (amounts.Sum(highs) < total)
            Refuse(statement.At("total"), $"the maxima {Sum(highs)} stay below the total {Literals.Number(total)}", "raise a Max, or lower the total");
        else
            return true;
        return false;
    }

    // As far as the total's attribute says what it can be; else the row says it.
    private bool HasRoom(GroupStatement statement, List<StatedShare> parts, Slot total, SumAmounts amounts)
    {
        var makers = total.Makers(scope.Knowledge).ToList();
        if (makers.Count != 1)
            return true;
        var (lows, highs) = (parts.Select(p => amounts.Low(p.Min ?? 0)).ToList(), parts.Select(p => amounts.High(p.Max ?? double.MaxValue)).ToList());
        var (least, greatest) = ValueCount.Range(makers[0]);
        string Sum(List<double> terms) => $"{string.Join(" + ", terms.Select(Literals.Number))} = {Literals.Number(amounts.Sum(terms))}";
        if (amounts.Sum(lows) > least)
            Refuse(statement.At("TotalMember"), $"the minima {Sum(lows)} exceed the least total, as {total.Name} can be {Literals.Number(least!.Value)}", $"lower a Min, or give {total.Name} a greater one");
        else if (parts.TrueForAll(p => p.Max is not null) && amounts.Sum(highs) < greatest)
            Refuse(statement.At("TotalMember"), $"the maxima {Sum(highs)} stay below the greatest total, as {total.Name} can be {Literals.Number(greatest!.Value)}", $"raise a Max, or give {total.Name} a lower one");
        else
            return true;
        return false;
    }

    private bool CanBePart(GroupStatement statement, int cell, int position)
    {
        var slot = members.Slot(cell);
        var (reason, remedy) = slot switch
        {
            _ when makers.ContainsKey(cell) => ("it is a part of another [FixedSum] already", "name it in one of them"),
            _ when slot.Makers(scope.Knowledge).FirstOrDefault() is { } maker => ($"its [{Spelling.Name(maker)}] would make it by itself", "remove that attribute, or the member from the sum"),
            _ when slot.Find(scope.Knowledge, AttributeRole.Missing) is not null => ("a sum without it would not hold", "remove [Missing]"),
            _ when slot.Find(scope.Knowledge, AttributeRole.Unique) is not null => ("what adds up to a total cannot take its values in turn", "remove [Unique]"),
            _ when !SumAmounts.Takes(Nullability.Unwrap(slot.Type)) => ($"{Short(slot.Type)} cannot be divided", "use an integer of at most 64 bits with a sign, float, double or decimal"),
            _ => ("", ""),
        };
        if (reason.Length > 0)
            RefuseMember(statement, cell, position, reason, remedy);
        return reason.Length == 0;
    }

    private GroupModel.FixedSum? RefuseMember(GroupStatement statement, int cell, int position, string reason, string remedy)
    {
        scope.Findings.Report(MemberCannotBeShare.Descriptor, statement.At("members", position), $"{members.Subject}.{members.Name(cell)}", reason, remedy);
        return null;
    }

    private GroupModel.FixedSum? Refuse(Place place, string reason, string remedy)
    {
        scope.Findings.Report(FixedSumImpossible.Descriptor, place, members.Subject, reason, remedy);
        return null;
    }

    private static bool IsConcentration(double value) => value is >= 0.01 and <= 1e6;

    private static string Short(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
