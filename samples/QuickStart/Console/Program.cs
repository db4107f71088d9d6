using System;
using System.Globalization;
using QuickStart;
using QuickStart.Lending;
using Spectre.Console;
using SynthFixtures;

[assembly: SynthesizeAssembly(typeof(LoanApplication))]

const long Seed = 42;
var loans = Synthetic.Rows<LoanApplication>(10_000, Seed);

AnsiConsole.Profile.Capabilities.Ansi = !Console.IsOutputRedirected;
AnsiConsole.Write(LoanTable.Of(loans.AsSpan(0, 12)));
foreach (var histogram in Histogram.OfNumericMembers(loans))
    AnsiConsole.Write(histogram);
foreach (var histogram in Histogram.OfNumericMembers(Array.ConvertAll(loans, loan => loan.Applicant)))
    AnsiConsole.Write(histogram);

AnsiConsole.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{loans.Length:N0} rows under seed {Seed}; equal seeds give equal rows, on every machine."));
