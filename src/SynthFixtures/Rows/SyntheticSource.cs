namespace SynthFixtures.Rows;

/// <summary>Makes rows of one type, seen from code that does not know the type: test adapters, snapshots.</summary>
public abstract class SyntheticSource
{
    /// <summary>Checks what only numbers can tell about the model. Called before the first row; the default does nothing.</summary>
    /// <exception cref="SyntheticModelException">The model cannot be fulfilled.</exception>
    public virtual void Prepare()
    {
    }

    /// <summary>Checks that rows exist: unique members end with their values. Called before the first row of several; the default does nothing.</summary>
    /// <param name="rows">The number of the first row that is not asked for.</param>
    /// <exception cref="SyntheticModelException">There are fewer rows.</exception>
    public virtual void Require(long rows)
    {
    }

    /// <summary>How the rows are made, in words. Generated sources tell it of their model; the default knows the type only.</summary>
    public abstract SourceDescription Describe();

    /// <summary>One row, boxed.</summary>
    /// <param name="seed">Any seed.</param>
    /// <param name="row">The row number, at least 0.</param>
    /// <param name="strata">The number of rows that cover every law evenly together (rows 0 to n - 1, n to 2 n - 1, ...); 0 draws each row by itself.</param>
    public abstract object? RowAsObject(long seed, long row, long strata = 0);
}
