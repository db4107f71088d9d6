using System;
using System.Globalization;
using SynthFixtures.Benchmarks;
using SynthFixtures.Benchmarks.Dependence;

return args switch
{
    [] => Tables.Rows() | FirstRow.Measure(launches: 21) | Tables.Generator(),
    ["rows"] => Tables.Rows(),
    ["first-row"] => FirstRow.Measure(launches: 21),
    ["generator"] => Tables.Generator(),
    ["laws"] => Laws.Measure(draws: 10_000_000),
    ["laws", var draws] => Laws.Measure(int.Parse(draws, CultureInfo.InvariantCulture)),
    ["threads"] => Threads.Measure(draws: 100_000_000),
    ["tables"] => TableCost.Measure(processes: 7),
    ["tables", "first", var law] => TableCost.MeasureFirst(law),
    ["dependence"] => DependenceCost.Measure(rows: 1_000_000),
    ["dependence", var rows] => DependenceCost.Measure(int.Parse(rows, CultureInfo.InvariantCulture)),
    ["snapshots"] => await Snapshots.Measure(rows: 1_000_000),
    ["stream", var kind] => RawStreams.Write(kind),
    ["--smoke"] => Tables.Smoke() | FirstRow.Smoke() | await Snapshots.Measure(rows: 10_000) | DependenceCost.Measure(rows: 1000) | TableCost.Measure(processes: 0),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        usage: dotnet run -c Release --project benchmarks/SynthFixtures.Benchmarks [-- <verb>]
          rows        the cost of one row against a hand-written loop, Bogus and AutoFixture
          first-row   the time to the first row of a fresh process, of the same contenders
          generator   the cost of the source generator, against one that only reads the attributes
          laws [draws]
                      the cost of a draw of each law, against other generators; benchmarks/laws joins it with NumPy
          threads     10^8 normal draws on one thread and on two
          tables      the size of the tables of laws and the time to make them, warm and in a process of its own
          dependence [rows]
                      the cost of a row whose members depend on each other, against a hand-written loop; benchmarks/dependence joins it with NumPy
          snapshots   a thousand snapshots of a row, and the statistics of a million rows
          stream <column|rows|seeds>
                      endless raw words to standard output, for statistical batteries
          --smoke     runs everything once; non-zero where something fails
        Without a verb all three tables are measured.
        """);
    return 2;
}
