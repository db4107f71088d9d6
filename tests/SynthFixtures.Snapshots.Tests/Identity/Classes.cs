using System;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Snapshots.Tests.Identity;

internal interface ISays
{
    SnapshotVerification Said();
}

/// <summary>One of several classes of a file whose methods have the same names.</summary>
internal sealed class First : ISays
{
    public First() => Made = SyntheticSnapshot.Verify("constructor");

    public SnapshotVerification Made { get; }

    public SnapshotVerification Property => SyntheticSnapshot.Verify("property");

    public SnapshotVerification this[int index] => SyntheticSnapshot.Verify(index);

    public static SnapshotVerification operator !(First first) => SyntheticSnapshot
        .Verify(
            first);

    public static SnapshotVerification Rows() => SyntheticSnapshot.Verify("first");

    public static SnapshotVerification Inside()
    {
        SnapshotVerification Local() => SyntheticSnapshot.Verify("local");
        Func<SnapshotVerification> lambda = () => Local();
        return lambda();
    }

    SnapshotVerification ISays.Said() => SyntheticSnapshot.Verify("explicit");

    internal sealed class Inner
    {
        public static SnapshotVerification Rows() => SyntheticSnapshot.Verify("inner");

        internal static class Innermost
        {
            public static SnapshotVerification Rows() => SyntheticSnapshot
                .Verify("innermost");
        }
    }
}

internal sealed class Second : ISays
{
    public static SnapshotVerification Rows() => SyntheticSnapshot.Verify("second");

    SnapshotVerification ISays.Said() => SyntheticSnapshot.Verify("explicit, too");
}

internal static class Generic<T>
{
#pragma warning disable SYNF0403 // one argument closes it
    public static SnapshotVerification Rows() => SyntheticSnapshot.Verify(typeof(T).Name);
#pragma warning restore SYNF0403
}

internal static partial class Parts
{
    public static SnapshotVerification Rows() => SyntheticSnapshot.Verify("parts");
}

internal static class Mapped
{
#line 7 "Elsewhere.cs"
    public static SnapshotVerification Rows() => SyntheticSnapshot.Verify("mapped");
#line default
}

/// <summary>Asks on behalf of others, and hands on what the compiler says of them; not by a call, which would claim every section of this project's files.</summary>
internal static class Helper
{
    public static SnapshotVerification Ask(object value, [CallerFilePath] string file = "", [CallerMemberName] string member = "", [CallerLineNumber] int line = 0) =>
        new(new ValuesContent(value), SnapshotForm.Lines, new(file, member, line, typeof(Helper).Assembly));
}

internal static class Asking
{
    public static SnapshotVerification Through_a_helper() => Helper.Ask("helped");
}
