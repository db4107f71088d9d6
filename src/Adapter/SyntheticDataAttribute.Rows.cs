using SynthFixtures.Testing;

namespace SynthFixtures;

// What the attribute says of rows is the same in every adapter; each stands on the base class that its framework wants.
public partial class SyntheticDataAttribute
{
    private readonly RowRequest request;

    /// <summary>Asks for rows.</summary>
    public SyntheticDataAttribute()
        : this([])
    {
    }

    private protected SyntheticDataAttribute(object?[] given) => request = new() { Given = given };

    /// <summary>How many rows, at least 1. The default is that of <see cref="SyntheticDefaultsAttribute"/>, else 20.</summary>
    public int Rows
    {
        get => request.Rows ?? 0;
        set => request.Rows = value;
    }

    /// <summary>
    /// The seed of the rows: any number. The default is that of <see cref="SyntheticDefaultsAttribute"/>, else 0. Equal seeds give equal
    /// rows, always and everywhere.
    /// </summary>
    public long Seed
    {
        get => request.Seed ?? 0;
        set => request.Seed = value;
    }

    /// <summary>The number of the first row, at least 0. The default is 0; row 10^12 costs as much as row 0.</summary>
    public long FirstRow
    {
        get => request.FirstRow ?? 0;
        set => request.FirstRow = value;
    }

    /// <summary>
    /// The number of a single row, at least 0: runs that row and no other. Excludes <see cref="FirstRow"/> and, unless the rows are stratified,
    /// <see cref="Rows"/>. -1 where it is not set.
    /// </summary>
    public long Row
    {
        get => request.Row ?? -1;
        set => request.Row = value;
    }

    /// <summary>How the rows are drawn. Stratified rows cover every member's distribution evenly: of 20, one lies in each twentieth.</summary>
    public Sampling Sampling
    {
        get => request.Sampling;
        set => request.Sampling = value;
    }

    /// <summary>
    /// Which combinations the rows show: <see cref="Cover.Pairwise"/> chooses rows in which every pair of states of enumerations, flags and
    /// missing values occurs, and says itself how many.
    /// </summary>
    public Cover Cover
    {
        get => request.Cover;
        set => request.Cover = value;
    }
}
