using System;
using SynthFixtures.Distributions;
using SynthFixtures.Rows;

// What members without attributes get: unremarkable values, in which an accidental zero or an empty text stands out.
[assembly: DefaultKernel(typeof(bool), typeof(Bernoulli), 0.5)]
[assembly: DefaultKernel(typeof(byte), typeof(DiscreteUniform), 1, 100)]
[assembly: DefaultKernel(typeof(sbyte), typeof(DiscreteUniform), 1, 100)]
[assembly: DefaultKernel(typeof(short), typeof(DiscreteUniform), 1, 100)]
[assembly: DefaultKernel(typeof(ushort), typeof(DiscreteUniform), 1, 100)]
[assembly: DefaultKernel(typeof(int), typeof(DiscreteUniform), 1, 100)]
[assembly: DefaultKernel(typeof(uint), typeof(DiscreteUniform), 1, 100)]
[assembly: DefaultKernel(typeof(long), typeof(DiscreteUniform), 1, 100)]
[assembly: DefaultKernel(typeof(ulong), typeof(DiscreteUniform), 1, 100)]
[assembly: DefaultKernel(typeof(float), typeof(Uniform), 0, 100)]
[assembly: DefaultKernel(typeof(double), typeof(Uniform), 0, 100)]
[assembly: DefaultKernel(typeof(decimal), typeof(Uniform), 0, 100)]
[assembly: DefaultKernel(typeof(string), typeof(Label))]
[assembly: DefaultKernel(typeof(Guid), typeof(RandomGuid))]
[assembly: DefaultKernel(typeof(DateTime), typeof(TimeRange), "2020-01-01", "2030-01-01")]
[assembly: DefaultKernel(typeof(DateOnly), typeof(DateRange), "2020-01-01", "2029-12-31")]
[assembly: DefaultKernel(typeof(TimeSpan), typeof(DurationRange), 0, 86_399)]
[assembly: DefaultKernel(typeof(Enum), typeof(Choice<>))]
