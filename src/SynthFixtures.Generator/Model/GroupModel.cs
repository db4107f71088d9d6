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

    /// <summary>The stream that is the group's own, or null.</summary>
    public virtual GroupStream? Stream => null;

    /// <summary>Members that keep their laws and are correlated.</summary>
    /// <param name="Subject">The type, for messages.</param>
    /// <param name="Members">The indices of the cells, in order of first mention.</param>
    /// <param name="Pairs">The stated coefficients.</param>
    /// <param name="Tail">Of a t copula its degrees of freedom and the stream of its common factor; null of a Gaussian one.</param>
    internal sealed record Correlated(string Subject, EquatableArray<int> Members, EquatableArray<CorrelatedPair> Pairs, CommonFactor? Tail) : GroupModel(Members)
    {
        public override string FieldName => "Correlation";

        public override string LocalName => "correlated";

        public override GroupStream? Stream => Tail?.Stream;
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
internal sealed record CorrelatedPair(int First, int Second, string Kind, string Coefficient);

/// <summary>The factor that all members of a t copula share.</summary>
/// <param name="Copula">The name of the copula, as attributes state it.</param>
/// <param name="DegreesOfFreedom">The degrees of freedom, as a literal.</param>
/// <param name="Stream">Its stream.</param>
internal sealed record CommonFactor(string Copula, string DegreesOfFreedom, GroupStream Stream);
