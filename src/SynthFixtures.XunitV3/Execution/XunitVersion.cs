using System;
using System.Runtime.CompilerServices;
using Xunit.v3;

namespace SynthFixtures.Execution;

/// <summary>What the version of xunit.v3 allows: the interface of tests that execute themselves is another in version 4.</summary>
internal static class XunitVersion
{
    private const string Version4 = "SynthFixtures.Execution.SyntheticTestCase4, SynthFixtures.XunitV3.Version4";

    /// <summary>Its major number.</summary>
    public static int Major { get; } = typeof(ISelfExecutingXunitTestCase).Assembly.GetName().Version!.Major;

    private static readonly Func<RowDetails, SyntheticTestCase> Maker = Find();

    /// <summary>The test of a row.</summary>
    public static SyntheticTestCase Create(RowDetails row) => Maker(row);

    private static Func<RowDetails, SyntheticTestCase> Find() => Major switch
    {
        3 => Of3,
        4 when Type.GetType(Version4, throwOnError: false) is { } type => row => (SyntheticTestCase)Activator.CreateInstance(type, row)!,
        _ => row => new SyntheticTestCase(row),
    };

    // Alone, so that other versions never load the type, whose interface they cannot fulfil.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static SyntheticTestCase Of3(RowDetails row) => new SyntheticTestCase3(row);
}
