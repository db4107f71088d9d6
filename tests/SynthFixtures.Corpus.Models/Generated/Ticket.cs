using System;

namespace Support.Model;

public partial class Ticket : IComparable<Ticket>
{
    public bool IsOverdue => DueBy < OpenedAt;

    public required string Summary { get; set; }

    partial void OnAssigneeChanged(string? value);

    public int CompareTo(Ticket? other) => other is null ? 1 : Priority.CompareTo(other.Priority);
}
