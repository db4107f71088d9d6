using System.Collections.Immutable;
using SynthFixtures;

namespace Store.State;

[Synthetic]
public sealed record AppState(
    ImmutableArray<Todo> Todos,
    ImmutableDictionary<int, Todo> ById,
    ImmutableHashSet<string> Selected,
    ImmutableSortedSet<int> Order,
    ImmutableStack<string> Undo,
    ImmutableQueue<string> Pending,
    ImmutableSortedDictionary<string, ImmutableArray<int>> Groups,
    ImmutableArray<string>? Hidden,
    IImmutableList<Todo?> Slots);

[Synthetic]
public sealed record Todo(int Id, string Text, bool Done);
