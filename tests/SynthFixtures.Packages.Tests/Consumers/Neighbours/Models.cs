using CommunityToolkit.Mvvm.ComponentModel;
using SynthFixtures;
using Vogen;

namespace Neighbours;

[ValueObject<int>]
public readonly partial struct OrderNumber;

[Synthetic]
public sealed record Order(OrderNumber Number, Line Line);

[Synthetic]
public sealed record Line([Uniform(1, 9)] int Quantity);

[Synthetic]
public sealed partial class Person : ObservableObject
{
    [ObservableProperty]
    [property: Uniform(18, 90)]
    private int age;
}
