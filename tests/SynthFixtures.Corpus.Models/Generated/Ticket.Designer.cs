#nullable enable

using System;
using SynthFixtures;

namespace Support.Model;

[System.CodeDom.Compiler.GeneratedCode("EntityGenerator", "6.0")]
[Synthetic]
public partial class Ticket
{
    private string? assignee;

    [Sequence]
    public int TicketId { get; set; }

    [Uniform(1, 5)]
    public int Priority { get; set; }

    public DateTime OpenedAt { get; set; }

    public DateTime DueBy { get; set; }

    public string? Assignee
    {
        get => assignee;
        set
        {
            assignee = value;
            OnAssigneeChanged(value);
        }
    }
}
