using System.Linq;

namespace SynthFixtures.Generator.Model;

/// <summary>Members of a row that an attribute on the type ties together, so that they are made together.</summary>
/// <remarks>
/// To add a kind of group: a record here with what its emission needs; a reader of its attributes in <c>Parsing/Groups</c>, called by
/// <c>GroupReader</c>; cases in <c>GroupText</c>, which write its field and its columns. A law that a member has counts one column of the block; a group that
/// needs more adds them in <c>RowPlan</c>. An override of a member needs nothing here: it takes the place of the value in the row.
/// </remarks>
/// <param name="Members">The indices of the cells, in order of first mention.</param>
internal abstract record GroupModel(EquatableArray<int> Members)
{
    /// <summary>The name from which that of its field is made: <c>Correlation</c>.</summary>
    public abstract string FieldName { get; }

    /// <summary>The name from which that of the local is made which holds the columns of all members: <c>correlated</c>.</summary>
    public abstract string LocalName { get; }

    /// <summary>What stands between that name and a member's, where several groups of a kind need names.</summary>
    public virtual string Joint => "With";

    /// <summary>The stream that is the group's own, or null.</summary>
    public virtual GroupStream? Stream => null;

    /// <summary>Members that keep their laws and are correlated.</summary>
    /// <param name="Subject">The type, for messages.</param>
    /// <param name="Members">The indices of the cells, in order of first mention.</param>
    /// <param name="Pairs">The stated coefficients, with conditions and without.</param>
    /// <param name="Tail">Of a t copula its degrees of freedom and the stream of its common factor; null of a Gaussian one.</param>
    internal sealed record Correlated(string Subject, EquatableArray<int> Members, EquatableArray<CorrelatedPair> Pairs, CommonFactor? Tail) : GroupModel(Members)
    {
        /// <summary>The conditions in the order in which they are asked; none where the correlations hold in all rows.</summary>
        public EquatableArray<Condition> Conditions { get; init; } = EquatableArray<Condition>.Empty;

        /// <summary>What holds under each of the conditions, then what holds where none does, if there are such rows.</summary>
        public EquatableArray<CorrelatedRows> Components { get; init; } = EquatableArray<CorrelatedRows>.Empty;

        public override string FieldName => "Correlation";

        public override string LocalName => "correlated";

        public override GroupStream? Stream => Tail?.Stream;
    }

    /// <summary>Members whose combination differs from row to row.</summary>
    /// <param name="Subject">The type and its members, for messages.</param>
    /// <param name="Members">The indices of the cells, in order of mention.</param>
    /// <param name="Own">The stream of the permutation.</param>
    internal sealed record Unique(string Subject, EquatableArray<int> Members, GroupStream Own) : GroupModel(Members)
    {
        /// <summary>The number of combinations, or null where only the library knows it.</summary>
        public ulong? Count { get; init; }

        public override string FieldName => "Keys";

        public override string LocalName => "keys";

        public override string Joint => "Of";

        public override GroupStream? Stream => Own;
    }

    /// <summary>Members that add up to a total.</summary>
    /// <param name="Subject">The type and its members, for messages.</param>
    /// <param name="Type">The members' type, as it is printed.</param>
    /// <param name="TotalCell">The index of the cell that holds the total, or null.</param>
    /// <param name="Total">The total, as a literal, or null.</param>
    /// <param name="Decimals">The number of places of decimals, else null.</param>
    /// <param name="Parts">The members.</param>
    /// <param name="IsBounded">Whether members have bounds.</param>
    internal sealed record FixedSum(string Subject, string Type, int? TotalCell, string? Total, int? Decimals, EquatableArray<SumPart> Parts, bool IsBounded)
        : GroupModel(Parts.Select(part => part.Cell).ToEquatableArray())
    {
        public override string FieldName => "Shares";

        public override string LocalName => "shares";

        public override string Joint => "Of";

        /// <summary>Whether a value takes two words.</summary>
        public bool IsWide => Decimals is not null;
    }
}

/// <summary>A stream that all members of a group share.</summary>
/// <param name="Member">The member part of its name.</param>
/// <param name="Value">Its constant.</param>
internal sealed record GroupStream(string Member, ulong Value);

/// <summary>A stated correlation.</summary>
/// <param name="First">The index of a cell.</param>
/// <param name="Second">The index of another cell.</param>
/// <param name="Kind">The name of the kind: <c>Pearson</c>.</param>
/// <param name="Coefficient">The coefficient, as a literal.</param>
internal sealed record CorrelatedPair(int First, int Second, string Kind, string Coefficient)
{
    /// <summary>The rows in which it holds, as the attribute states it, or null for all others.</summary>
    public string? When { get; init; }
}

/// <summary>The correlations in the rows of one condition.</summary>
/// <param name="Pairs">The coefficients.</param>
/// <param name="Laws">Which of its laws each member has in these rows, by its number, the one without a condition last; -1 where it has one only, or that is not known.</param>
internal sealed record CorrelatedRows(EquatableArray<CorrelatedPair> Pairs, EquatableArray<int> Laws);

/// <summary>The factor that all members of a t copula share.</summary>
/// <param name="Copula">The name of the copula, as attributes state it.</param>
/// <param name="DegreesOfFreedom">The degrees of freedom, as a literal.</param>
/// <param name="Stream">Its stream.</param>
internal sealed record CommonFactor(string Copula, string DegreesOfFreedom, GroupStream Stream);

/// <summary>A part of a fixed sum.</summary>
/// <param name="Cell">The index of its cell.</param>
/// <param name="Concentration">Its concentration, as a literal.</param>
/// <param name="Description">What it is, in words.</param>
/// <param name="Min">Its least value, as a literal.</param>
/// <param name="Max">Its greatest value, as a literal.</param>
internal sealed record SumPart(int Cell, string Concentration, string Description, string Min, string Max);
