using System;
using System.Reflection;
using System.Runtime.CompilerServices;
using SynthFixtures.Snapshots;

namespace SynthFixtures;

/// <summary>Compares values with an accepted file beside the test, in any test framework: <c>await SyntheticSnapshot.Verify&lt;Customer&gt;(rows: 20, seed: 42)</c>.</summary>
/// <remarks>
/// <para>
/// The file is named <c>Class.Method.verified.txt</c>. It starts with how the rows were made, so a difference says whether the model, the streams
/// or only the code under test changed.
/// </para>
/// <para>
/// On a developer's machine a file that does not exist yet is created. A difference fails, stands beside the accepted file as <c>.received.txt</c>,
/// and opens in a diff tool. <c>SYNTHFIXTURES_SNAPSHOTS=update</c> accepts what is received; <c>verify</c>, and any run on a build server, writes nothing.
/// </para>
/// </remarks>
public static class SyntheticSnapshot
{
    /// <summary>Compares rows of a synthetic type.</summary>
    /// <typeparam name="T">A synthetic type.</typeparam>
    /// <param name="rows">How many rows, at least 0.</param>
    /// <param name="seed">Any seed.</param>
    /// <param name="firstRow">The number of the first row, at least 0.</param>
    /// <param name="strata">The number of rows that cover every law evenly together (rows 0 to n - 1, n to 2 n - 1, ...); 0 draws each row by itself.</param>
    /// <param name="file">Left to the compiler: the source file of the test.</param>
    /// <param name="member">Left to the compiler: the test method.</param>
    /// <param name="line">Left to the compiler: the line of the call.</param>
    /// <returns>What is awaited; it runs when it is.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static SnapshotVerification Verify<T>(
        int rows, long seed, long firstRow = 0, long strata = 0, [CallerFilePath] string file = "", [CallerMemberName] string member = "", [CallerLineNumber] int line = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(firstRow);
        ArgumentOutOfRangeException.ThrowIfNegative(strata);
        return new(new RowsContent<T>(rows, seed, firstRow, strata), form: null, new(file, member, line, Assembly.GetCallingAssembly()));
    }

    /// <summary>Compares one row of a synthetic type. In a theory each row has a file of its own, <c>Class.Method_seed=42_row=3.verified.txt</c>.</summary>
    /// <typeparam name="T">A synthetic type.</typeparam>
    /// <param name="seed">Any seed.</param>
    /// <param name="row">The row number, at least 0.</param>
    /// <param name="strata">The number of rows that cover every law evenly together (rows 0 to n - 1, n to 2 n - 1, ...); 0 draws each row by itself.</param>
    /// <param name="file">Left to the compiler: the source file of the test.</param>
    /// <param name="member">Left to the compiler: the test method.</param>
    /// <param name="line">Left to the compiler: the line of the call.</param>
    /// <returns>What is awaited; it runs when it is.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static SnapshotVerification VerifyRow<T>(
        long seed, long row, long strata = 0, [CallerFilePath] string file = "", [CallerMemberName] string member = "", [CallerLineNumber] int line = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfNegative(strata);
        return Row<T>(new(seed, row) { Strata = strata }, new(file, member, line, Assembly.GetCallingAssembly()));
    }

    /// <summary>Compares the row of a synthetic type that a theory runs with, drawn as the theory draws it. Each row has a file of its own, <c>Class.Method_seed=42_row=3.verified.txt</c>.</summary>
    /// <typeparam name="T">A synthetic type.</typeparam>
    /// <param name="row">The row, which a theory gets by a parameter of this type.</param>
    /// <param name="file">Left to the compiler: the source file of the test.</param>
    /// <param name="member">Left to the compiler: the test method.</param>
    /// <param name="line">Left to the compiler: the line of the call.</param>
    /// <returns>What is awaited; it runs when it is.</returns>
    /// <example><code>
    /// [SyntheticTheory, SyntheticData(Rows = 3, Seed = 42)]
    /// public async Task Customers_are_these(SyntheticRow row) => await SyntheticSnapshot.VerifyRow&lt;Customer&gt;(row);
    /// </code></example>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static SnapshotVerification VerifyRow<T>(
        SyntheticRow row, [CallerFilePath] string file = "", [CallerMemberName] string member = "", [CallerLineNumber] int line = 0) =>
        Row<T>(row, new(file, member, line, Assembly.GetCallingAssembly()));

    /// <summary>Compares any value; the elements of a collection are the rows.</summary>
    /// <param name="values">What the code under test made.</param>
    /// <param name="file">Left to the compiler: the source file of the test.</param>
    /// <param name="member">Left to the compiler: the test method.</param>
    /// <param name="line">Left to the compiler: the line of the call.</param>
    /// <returns>What is awaited; it runs when it is.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static SnapshotVerification Verify(
        object? values, [CallerFilePath] string file = "", [CallerMemberName] string member = "", [CallerLineNumber] int line = 0) =>
        new(new ValuesContent(values), form: null, new(file, member, line, Assembly.GetCallingAssembly()));

    private static SnapshotVerification Row<T>(SyntheticRow row, TestSite site) =>
        new SnapshotVerification(new RowsContent<T>(1, row.Seed, row.Number, row.Strata), SnapshotForm.Lines, site).UseTextForParameters(SnapshotContent.CaseOf(row.Seed, row.Number));
}
