using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SynthFixtures.Generator.Model;

/// <summary>How the value of a cell is made.</summary>
internal abstract record Maker
{
    /// <summary>The maker of what a conversion makes of its values.</summary>
    public Maker Inside(Conversion outer) => this switch
    {
        NumericLaw law => law with { Conversion = law.Conversion.Inside(outer) },
        TypedLaw law => law with { Conversion = law.Conversion.Inside(outer) },
        RowFunction function => function with { Conversion = function.Conversion.Inside(outer) },
        Column column => column with { Conversion = column.Conversion.Inside(outer) },
        Collection collection => collection with { Conversion = collection.Conversion.Inside(outer) },
        Nested nested => nested with { Conversion = nested.Conversion.Inside(outer) },
        Inner inner => inner with { Conversion = inner.Conversion.Inside(outer) },
        OneOf oneOf => oneOf with { Conversion = oneOf.Conversion.Inside(outer) },
        Literal literal => new Literal(outer.Of(literal.Text)),
        _ => this,
    };

    /// <summary>The indices of the cells that must be made before.</summary>
    public IEnumerable<int> Dependencies => this switch
    {
        Derived derived => derived.Inputs,
        Share { Total: { } total } => [total],
        Conditional conditional => conditional.Alternatives.SelectMany(a => a.Condition.Inputs.Concat(a.Maker.Dependencies)).Concat(conditional.Otherwise.Dependencies),
        _ => [],
    };

    /// <summary>What is prepared before the first row, or null.</summary>
    public PreparedMaker? Prepared { get; init; }

    /// <summary>One uniform through a numeric law, a column at a time.</summary>
    /// <param name="Kernel">The law.</param>
    /// <param name="Conversion">From double to the type of the cell.</param>
    /// <param name="TakesColumns">Whether the law itself has a method for whole columns.</param>
    /// <param name="IsEquiprobable">Whether the law's values can be taken in turn.</param>
    internal sealed record NumericLaw(KernelModel Kernel, Conversion Conversion, bool TakesColumns, bool IsEquiprobable) : Maker
    {
        /// <summary>From double to the number that is stored, inside whatever types enclose it.</summary>
        public Conversion Number { get; init; } = Conversion;

        /// <summary>Where values of a continuous law are rounded to decimal places: the member, for messages, and how many; else null.</summary>
        public DecimalPlaces? Places { get; init; }
    }

    /// <summary>One uniform through a law with values of another type, a row at a time.</summary>
    /// <param name="Kernel">The law.</param>
    /// <param name="Conversion">From the law's values to the type of the cell.</param>
    /// <param name="IsEquiprobable">Whether the law's values can be taken in turn.</param>
    /// <param name="IsOrdered">Whether the law says where each value stands in its order.</param>
    internal sealed record TypedLaw(KernelModel Kernel, Conversion Conversion, bool IsEquiprobable, bool IsOrdered) : Maker
    {
        /// <summary>Whether it has more values than a uniform tells apart, and takes further bits.</summary>
        public bool IsWide { get; init; }
    }

    /// <summary>A function of the row number.</summary>
    /// <param name="Kernel">The function.</param>
    /// <param name="Conversion">From its values to the type of the cell.</param>
    internal sealed record RowFunction(KernelModel Kernel, Conversion Conversion) : Maker;

    /// <summary>A value that draws as often as it needs.</summary>
    /// <param name="Kernel">What makes the values.</param>
    /// <param name="ValueType">The type of the values, as it is printed.</param>
    /// <param name="Words">How many 64-bit words a value takes in a block's memory; 0 for a managed type.</param>
    /// <param name="Conversion">From its values to the type of the cell.</param>
    /// <param name="IsIndexed">Whether the values are numbered.</param>
    internal sealed record Column(KernelModel Kernel, string ValueType, int Words, Conversion Conversion, bool IsIndexed) : Maker;

    /// <summary>The same in every row.</summary>
    /// <param name="Text">The expression.</param>
    internal sealed record Literal(string Text) : Maker;

    /// <summary>A call of a static method with other cells.</summary>
    /// <param name="Method">The method, as it is called; empty where the cell is a copy of its one input.</param>
    /// <param name="Inputs">The indices of the cells that it takes, in the order of its parameters.</param>
    internal sealed record Derived(string Method, EquatableArray<int> Inputs) : Maker;

    /// <summary>A part of a fixed sum, which its group makes.</summary>
    /// <param name="Description">What it is, in words.</param>
    /// <param name="Total">The index of the cell that holds the total, or null where that is constant.</param>
    /// <param name="IsWide">Whether a value takes two words.</param>
    internal sealed record Share(string Description, int? Total, bool IsWide) : Maker;

    /// <summary>The first of several makers whose condition holds, else the last.</summary>
    /// <param name="Alternatives">The makers with a condition, in order of declaration.</param>
    /// <param name="Otherwise">The maker of all other rows.</param>
    internal sealed record Conditional(EquatableArray<Alternative> Alternatives, Maker Otherwise) : Maker;

    /// <summary>A row of another synthetic type.</summary>
    /// <param name="ValueType">That type, as it is printed.</param>
    /// <param name="MaxDepth">How often a value may stand inside others by members that lead back to their type, or null where it cannot.</param>
    /// <param name="IsParent">Whether a row that is made inside a value of that type has it for its parent.</param>
    /// <param name="Back">The value's member that holds the row itself, or null.</param>
    internal sealed record Nested(string ValueType, int? MaxDepth, bool IsParent, BackReference? Back) : Maker
    {
        /// <summary>Where the value has unique members: the member, for messages; else null.</summary>
        public string? UniqueInside { get; init; }

        /// <summary>From the row to the type of the cell.</summary>
        public Conversion Conversion { get; init; } = Conversion.None;
    }

    /// <summary>A row of one of several synthetic types.</summary>
    /// <param name="Kernel">The choice of the index of the type.</param>
    /// <param name="Cases">The types, as they are printed.</param>
    internal sealed record OneOf(KernelModel Kernel, EquatableArray<string> Cases) : Maker
    {
        /// <summary>How often a value may stand inside others by members that lead back to their type, or null where it cannot, or what holds it counts.</summary>
        public int? MaxDepth { get; init; }

        /// <summary>From the row to the type of the cell.</summary>
        public Conversion Conversion { get; init; } = Conversion.None;
    }

    /// <summary>A row of an inner source: a tuple.</summary>
    /// <param name="Part">The inner source.</param>
    internal sealed record Inner(PartModel Part) : Maker
    {
        /// <summary>From the row to the type of the cell.</summary>
        public Conversion Conversion { get; init; } = Conversion.None;
    }

    /// <summary>Many values.</summary>
    /// <param name="Holder">The class that makes them and counts them, as it is printed.</param>
    /// <param name="Method">Its method.</param>
    /// <param name="Conversion">From what the method returns to the type of the cell.</param>
    /// <param name="Parts">The inner sources of the elements; none where they have a source of their own.</param>
    /// <param name="Arguments">The other arguments of the holder's constructor.</param>
    /// <param name="Back">The elements' member that holds the row itself, or null.</param>
    internal sealed record Collection(
        string Holder, string Method, Conversion Conversion, EquatableArray<PartModel> Parts, EquatableArray<KernelArgument> Arguments, BackReference? Back) : Maker
    {
        /// <summary>Where the elements have unique members: the member, for messages; else null.</summary>
        public string? UniqueInside { get; init; }

        /// <summary>The most elements there are.</summary>
        public int MaxCount { get; init; }

        /// <summary>The type whose source makes the keys, as it is printed, or null where a part or nothing does.</summary>
        public string? KeyModel { get; init; }

        /// <summary>The type whose source makes the elements, as it is printed, or null where a part does.</summary>
        public string? ElementModel { get; init; }
    }
}

/// <summary>A maker that is prepared before the first row: the sources of types inside it, or its law.</summary>
/// <param name="Member">The member, for messages.</param>
/// <param name="Types">The types, as they are printed; none of a law.</param>
internal sealed record PreparedMaker(string Member, EquatableArray<string> Types);

/// <summary>The decimal places of a member.</summary>
/// <param name="Member">The member, for messages.</param>
/// <param name="Count">How many there are.</param>
internal sealed record DecimalPlaces(string Member, int Count);

/// <summary>A member of a value that holds the row in which the value stands.</summary>
/// <param name="Member">The name of the member.</param>
/// <param name="RowType">The type of the row, as it is printed.</param>
internal sealed record BackReference(string Member, string RowType);

/// <summary>Text around an expression: <c>Cells.ToInt32(</c> expression <c>)</c>.</summary>
internal sealed record Conversion(string Before, string After)
{
    /// <summary>Stands in <see cref="After"/> for the number of decimal places, which a member states.</summary>
    public const string Decimals = "{decimals}";

    public static Conversion None { get; } = new("", "");

    public Conversion With(int decimals) =>
        After.Contains(Decimals) ? new(Before, After.Replace(Decimals, decimals.ToString(CultureInfo.InvariantCulture))) : this;

    public string Of(string expression) => Before + expression + After;

    /// <summary>This conversion, and then another.</summary>
    public Conversion Inside(Conversion outer) => new(outer.Before + Before, After + outer.After);
}
