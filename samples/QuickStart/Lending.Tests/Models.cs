using QuickStart.Lending;
using SynthFixtures;

[assembly: SynthesizeAssembly(typeof(LoanApplication))]
