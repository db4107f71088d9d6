using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SynthFixtures.Dependence;
using SynthFixtures.Distributions;
using SynthFixtures.Streams;

namespace SynthFixtures.Rows;

/// <summary>Makes rows of one type. Generated code derives one sealed class for each type; equal (seed, row) give equal rows.</summary>
/// <typeparam name="T">The type of the rows.</typeparam>
/// <remarks>
/// Rows are made in blocks. How a call is cut into blocks never shows in the values, so a source that has made few rows so far uses small
/// blocks, which run on scalar code that starts fast, and turns to blocks of 128 rows, which run vectorised, once that pays.
/// </remarks>
public abstract class SyntheticSource<T> : SyntheticSource
{
    private const int SmallBlock = 8;
    private const long RowsBeforeLargeBlocks = 16_384;

    // In words of 64 bits: 32 KB of stack for a block, and two columns beyond the members' for kernels that need room to work in.
    private const int WordsOfBlock = 4096;
    private const int ScratchColumns = 2;

    private readonly int columns;
    private readonly int largeBlock;
    private long rowsMade;
    private bool isPrepared;

    /// <summary>Creates a source.</summary>
    /// <param name="columns">The number of 64-bit columns that <see cref="Fill(ref RowBlock, Span{T})"/> takes from a block.</param>
    protected SyntheticSource(int columns)
    {
        this.columns = columns + ScratchColumns;
        largeBlock = Math.Clamp(WordsOfBlock / this.columns, 1, RowBlock.MaxCount);
    }

    /// <summary>One row.</summary>
    /// <param name="seed">Any seed.</param>
    /// <param name="row">The row number, at least 0.</param>
    /// <param name="strata">The number of rows that cover every law evenly together (rows 0 to n - 1, n to 2 n - 1, ...); 0 draws each row by itself.</param>
    public T Row(long seed, long row, long strata = 0)
    {
        RowNumbers.CheckOne(row, nameof(row));
        try
        {
            return RowInside(seed, row, Together(Strata.Of(strata)));
        }
        catch (SyntheticModelException exception) when (exception.Expression is not null)
        {
            throw InRow(MemberOf.Named(exception, typeof(T), []), seed, row);
        }
        catch (SyntheticModelException exception) when (exception.IsOfRow)
        {
            throw InRow(exception, seed, row);
        }
    }

    /// <inheritdoc/>
    public override SourceDescription Describe() => new(typeof(T).ToString(), []);

    /// <inheritdoc/>
    public sealed override object? RowAsObject(long seed, long row, long strata = 0) => Row(seed, row, strata);

    /// <summary>Prepares the source, unless it is prepared or at it: types can lead back to themselves.</summary>
    internal void PrepareOnce()
    {
        if (isPrepared)
            return;
        isPrepared = true;
        try
        {
            Prepare();
        }
        catch (TypeInitializationException exception) when (exception.InnerException is not null)
        {
            isPrepared = false;
            throw Refused(exception);
        }
        catch
        {
            isPrepared = false;
            throw;
        }
    }

    /// <summary>One row inside another.</summary>
    [SkipLocalsInit]
    internal T RowInside(long seed, long row, RowContext context)
    {
        if (!isPrepared)
            PrepareOnce();
        T value = default!;
        Span<double> memory = stackalloc double[WordsFor(rows: 1)];
        var block = new RowBlock(seed, row, count: 1, memory, context);
        try
        {
            Fill(ref block, new Span<T>(ref value));
        }
        catch (TypeInitializationException exception) when (exception.InnerException is not null)
        {
            throw Refused(exception);
        }
        catch (SyntheticModelException exception) when (exception.Expression is not null && Describe().Members is { Count: > 0 } members)
        {
            throw MemberOf.Named(exception, typeof(T), members);
        }
        catch (SyntheticModelException exception) when (exception.IsOfLaw)
        {
            throw MemberOf.Massless(exception, typeof(T), Describe().Members);
        }
        catch (EndOfSequenceException exception)
        {
            throw MemberOf.Ending(exception, typeof(T), Describe().Members);
        }
        return value;
    }

    /// <summary>Consecutive rows into memory of the caller's.</summary>
    /// <param name="rows">Filled with rows <paramref name="firstRow"/>, <paramref name="firstRow"/> + 1, ...</param>
    /// <param name="seed">Any seed.</param>
    /// <param name="firstRow">The number of the first row, at least 0.</param>
    /// <param name="strata">The number of rows that cover every law evenly together (rows 0 to n - 1, n to 2 n - 1, ...); 0 draws each row by itself.</param>
    public void Fill(Span<T> rows, long seed, long firstRow = 0, long strata = 0)
    {
        var set = RowNumbers.Check(firstRow, rows.Length, strata);
        if (!rows.IsEmpty)
            Checked(firstRow + rows.Length);
        try
        {
            FillInside(rows, seed, Together(set), firstRow);
        }
        catch (SyntheticModelException exception) when (exception.Expression is not null || exception.IsOfRow)
        {
            for (var row = firstRow; row - firstRow < rows.Length; row++)
                Row(seed, row, strata);
            throw;
        }
    }

    /// <summary>Consecutive rows inside others.</summary>
    [SkipLocalsInit]
    internal void FillInside(Span<T> rows, long seed, RowContext context, long firstRow = 0)
    {
        if (!isPrepared)
            PrepareOnce();
        rowsMade += rows.Length;
        var height = Math.Min(largeBlock, rowsMade < RowsBeforeLargeBlocks ? SmallBlock : RowBlock.MaxCount);
        Span<double> memory = Aligned(stackalloc double[WordsFor(height) + RowBlock.WordsPerStep]);
        try
        {
            while (!rows.IsEmpty)
            {
                var count = Math.Min(height, rows.Length);
                var block = new RowBlock(seed, firstRow, count, memory, context);
                Fill(ref block, rows[..count]);
                rows = rows[count..];
                firstRow += count;
            }
        }
        catch (TypeInitializationException exception) when (exception.InnerException is not null)
        {
            throw Refused(exception);
        }
        catch (SyntheticModelException exception) when (exception.Expression is not null && Describe().Members is { Count: > 0 } members)
        {
            throw MemberOf.Named(exception, typeof(T), members);
        }
        catch (SyntheticModelException exception) when (exception.IsOfLaw)
        {
            throw MemberOf.Massless(exception, typeof(T), Describe().Members);
        }
        catch (EndOfSequenceException exception)
        {
            throw MemberOf.Ending(exception, typeof(T), Describe().Members);
        }
    }

    /// <summary>Makes the rows of one block: columns first, then the rows, one after the other.</summary>
    /// <param name="block">The rows' numbers, draws and column memory.</param>
    /// <param name="rows">One for each row of the block.</param>
    protected abstract void Fill(ref RowBlock block, Span<T> rows);

    // The parameters of a theory have no name of their own.
    private static SyntheticModelException InRow(SyntheticModelException exception, long seed, long row) =>
        MemberOf.InRow(exception, typeof(T), seed, row);

    private static RowContext Together(RowSet? set) => set is null ? default : new(Depth: 0, Parent: null, set);

    private void Checked(long rows)
    {
        try
        {
            Require(rows);
        }
        catch (TypeInitializationException exception) when (exception.InnerException is not null)
        {
            throw Refused(exception);
        }
    }

    // The laws of a source are its static fields: what a law's constructor says arrives wrapped, without a word of the model.
    private SyntheticModelException Refused(TypeInitializationException exception) => new(
        $"{MemberOf.Refusing(exception.InnerException!, typeof(T), Describe().Members)} has a law that refuses its parameters: {exception.InnerException!.Message}", exception);

    private int WordsFor(int rows) => columns * ((rows + RowBlock.WordsPerStep - 1) & -RowBlock.WordsPerStep);

    // Whole cache lines for each column: an unaligned 512-bit load touches two of them every time.
    private static unsafe Span<double> Aligned(Span<double> memory)
    {
        var misaligned = (int)((nuint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(memory)) / sizeof(double) % RowBlock.WordsPerStep);
        return memory[((RowBlock.WordsPerStep - misaligned) % RowBlock.WordsPerStep)..];
    }
}
