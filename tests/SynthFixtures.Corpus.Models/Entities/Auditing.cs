using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Auditing.Entities;

public interface IAuditable
{
    DateTime CreatedUtc { get; set; }

    string CreatedBy { get; set; }
}

public interface ISoftDeletable
{
    bool IsDeleted { get; set; }
}

public abstract class EntityBase<TKey> : IAuditable
    where TKey : struct
{
    public TKey Id { get; set; }

    public DateTime CreatedUtc { get; set; }

    public string CreatedBy { get; set; } = string.Empty;

    public DateTime? ModifiedUtc { get; set; }

    public string? ModifiedBy { get; set; }

    [NotSynthetic]
    public ICollection<object> DomainEvents { get; } = new List<object>();

    public bool IsTransient => EqualityComparer<TKey>.Default.Equals(Id, default);
}

[Synthetic]
public class Document : EntityBase<long>, ISoftDeletable
{
    public string Title { get; set; } = string.Empty;

    public bool IsDeleted { get; set; }

    [Count(1, 3)]
    public ICollection<DocumentVersion> Versions { get; set; } = [];
}

[Synthetic]
public sealed class DocumentVersion : EntityBase<Guid>
{
    public int Version { get; set; }

    public ReadOnlyMemory<byte> Content { get; set; }

    [Parent]
    public Document Document { get; set; } = null!;

    public string? Comment { get; set; }

    public bool HasComment => Comment is not null;
}
