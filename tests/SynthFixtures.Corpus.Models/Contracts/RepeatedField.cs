using System.Collections.ObjectModel;

namespace Protobuf.Collections;

/// <summary>As generated messages have it: a list that the message owns.</summary>
public sealed class RepeatedField<T> : Collection<T>
{
    public void Add(System.Collections.Generic.IEnumerable<T> values)
    {
        foreach (var value in values)
            Add(value);
    }
}
