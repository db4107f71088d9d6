using System;
using SynthFixtures.Benchmarks;

return args switch
{
    ["rows"] => RowTable.Measure(smoke: false),
    ["first-row"] => FirstRow.Measure(launches: 21),
    ["--smoke"] => RowTable.Measure(smoke: true) + FirstRow.Measure(launches: 1),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        usage: dotnet run -c Release --project benchmarks/SynthFixtures.Benchmarks -- <verb>
          rows        the cost of one row against a hand-written loop, Bogus and AutoFixture
          first-row   the time to the first row of a fresh process, of the same contenders
          --smoke     runs everything once; non-zero when something fails
        """);
    return 2;
}
