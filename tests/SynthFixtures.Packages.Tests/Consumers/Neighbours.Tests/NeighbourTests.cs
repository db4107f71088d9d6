using System.Text.Json;
using System.Text.Json.Serialization;
using CommunityToolkit.Mvvm.ComponentModel;
using Riok.Mapperly.Abstractions;
using SynthFixtures;
using Vogen;
using Xunit;

namespace Neighbours.Tests;

public class NeighbourTests
{
    [SyntheticTheory, SyntheticData(Rows = 5)]
    public void Value_objects_and_observable_members_of_a_referenced_project_have_values(Order order, Person person)
    {
        Assert.InRange(order.Line.Quantity, 1, 9);
        Assert.True(order.Number.IsInitialized());
        Assert.InRange(person.Age, 18, 90);
    }

    [SyntheticTheory, SyntheticData(Rows = 5)]
    public void What_reads_or_copies_models_needs_nothing(Ticket ticket)
    {
        var text = JsonSerializer.Serialize(ticket, TicketContext.Default.Ticket);

        Assert.Equal(ticket, JsonSerializer.Deserialize(text, TicketContext.Default.Ticket));
        Assert.Equal(ticket.Seat, TicketMapper.Copy(ticket).Seat);
        Assert.Equal(2 * ticket.Seat, ticket.Twice);
    }

    [SyntheticTheory, SyntheticData(Rows = 5)]
    public void Partial_properties_and_converted_value_objects_have_values(Seat seat)
    {
        Assert.InRange(seat.Row, 1, 9);
        Assert.InRange(seat.Code.Value, 100, 999);
    }
}

[Synthetic]
public sealed record Ticket([Uniform(1, 99)] int Seat)
{
    [Derive(nameof(Double))]
    public int Twice { get; init; }

    public static int Double(int seat) => TicketMapper.Copy(new Ticket(seat)).Seat * 2;
}

public sealed class TicketCopy
{
    public int Seat { get; set; }
}

[JsonSerializable(typeof(Ticket))]
internal sealed partial class TicketContext : JsonSerializerContext;

[Mapper(RequiredMappingStrategy = RequiredMappingStrategy.Target)]
public static partial class TicketMapper
{
    public static partial TicketCopy Copy(Ticket ticket);
}

[ValueObject<int>]
public readonly partial struct SeatCode;

[Synthetic]
public sealed partial class Seat : ObservableObject
{
    [ObservableProperty]
    [Uniform(1, 9)]
    public partial int Row { get; set; }

    [Uniform(100, 999), ConvertWith(nameof(CodeOf))]
    public SeatCode Code { get; set; }

    public static SeatCode CodeOf(int number) => SeatCode.From(number);
}

#if BESIDE
[Synthetic]
public sealed record Parcel(SeatCode Code);

[Synthetic]
public sealed partial class Driver : ObservableObject
{
    [ObservableProperty]
    private string name = "";
}
#endif
