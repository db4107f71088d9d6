using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>What the analyzer says of types in which there is no end of types; Shapes/EndlessTypes has their many forms.</summary>
public sealed class EndlessRules
{
    [Fact]
    public void SYNF0017_A_member_begins_types_that_grow() =>
        Example.Finding("""
            [Synthetic] public class Nest<T> { public T? Value { get; set; } public Nest<Nest<T>>? Inner { get; set; } }
            [Synthetic] public class Model { public Nest<int>? [|Name|] { get; set; } }
            """, "SYNF0017",
            "'Model.Name' holds ever larger types, or more than 32 in each other: Model -> Nest<int> -> Nest<Nest<int>> -> ...; "
            + "hold a type that is no larger than the one it stands in, or put [NotSynthetic] on the member");

    [Fact]
    public void SYNF0009_A_member_holds_a_collection_of_itself() =>
        Example.Finding("public sealed class Menu : System.Collections.Generic.List<Menu>; [Synthetic] public class Model { public Menu [|Name|] { get; set; } = []; }",
            "SYNF0009", "'Model.Name' contains itself: Menu -> Menu; put [Derive(nameof(Method))] or [NotSynthetic] on the member");
}
