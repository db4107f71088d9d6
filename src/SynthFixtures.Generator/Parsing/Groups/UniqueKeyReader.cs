using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Rules;
using SynthFixtures.Streams;

namespace SynthFixtures.Generator.Parsing.Groups;

/// <summary>Reads <c>[UniqueTogether]</c>: members that take the combinations of their values in turn.</summary>
internal sealed class UniqueKeyReader(GroupMembers members, EquatableArray<CellModel> cells, CellScope scope)
{
    public IEnumerable<GroupModel> Read(IReadOnlyList<GroupStatement> statements, IEnumerable<GroupModel> others)
    {
        var taken = new HashSet<int>(others.SelectMany(group => group.Members));
        foreach (var statement in statements.Where(s => scope.Knowledge.KindOf(s.Attribute).Role == AttributeRole.UniqueTogether))
        {
            if (MemberList.Read(statement, members, scope.Findings) is not { } keys || cells.Count == 0)
                continue;
            if (!keys.Select((key, i) => CanBeKey(statement, key, i, taken)).ToList().TrueForAll(can => can))
                continue;
            var name = $"{cells[keys[0]].StreamMember}.UniqueTogether";
            yield return new GroupModel.Unique(
                $"{members.Subject}: {string.Join(" + ", keys.Select(members.Name))}", keys.ToEquatableArray(), new(name, StreamName.Of(cells[keys[0]].StreamType, name)))
            {
                Count = keys.Select(key => ValueCount.Of(members.Slot(key), scope.Knowledge)).Aggregate((ulong?)1, ValueCount.Product),
            };
        }
    }

    private bool CanBeKey(GroupStatement statement, int key, int position, HashSet<int> taken)
    {
        var slot = members.Slot(key);
        var name = members.Name(key);
        if (slot.Find(scope.Knowledge, AttributeRole.Unique) is not null || cells[key].Maker is Maker.RowFunction)
        {
            MemberList.Refuse(statement, position, members, scope.Findings, $"{name} is unique by itself", $"remove {name} from it");
            return false;
        }
        if (!taken.Add(key))
        {
            MemberList.Refuse(statement, position, members, scope.Findings, $"{name} depends on other members already, by another attribute", "name it in one of them");
            return false;
        }
        var reason = cells[key].Maker switch
        {
            _ when slot.Makers(scope.Knowledge).Any(m => scope.Knowledge.KindOf(m).Gathers) => "its values are not equally probable",
            Maker.NumericLaw { IsEquiprobable: true } or Maker.TypedLaw { IsEquiprobable: true } => ValueCount.TooMany(slot, scope.Knowledge),
            Maker.Column { IsIndexed: true } => null,
            Maker.NumericLaw or Maker.TypedLaw => "its values are not equally probable",
            Maker.Column => "its values cannot be numbered",
            _ => "it has no values of its own to take in turn",
        };
        if (reason is not null)
            scope.Findings.Report(UniqueImpossible.Descriptor, statement.At("members", position), $"{members.Subject}.{name}", reason);
        return reason is null;
    }
}
