using System;
using System.Net;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
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
[assembly: DefaultKernel(typeof(nint), typeof(DiscreteUniform), 1, 100)]
[assembly: DefaultKernel(typeof(nuint), typeof(DiscreteUniform), 1, 100)]
[assembly: DefaultKernel(typeof(Int128), typeof(DiscreteUniform), 1, 100)]
[assembly: DefaultKernel(typeof(UInt128), typeof(DiscreteUniform), 1, 100)]
[assembly: DefaultKernel(typeof(BigInteger), typeof(DiscreteUniform), 1, 100)]
[assembly: DefaultKernel(typeof(Half), typeof(Uniform), 0, 100)]
[assembly: DefaultKernel(typeof(float), typeof(Uniform), 0, 100)]
[assembly: DefaultKernel(typeof(double), typeof(Uniform), 0, 100)]
[assembly: DefaultKernel(typeof(decimal), typeof(Uniform), 0, 100)]
[assembly: DefaultKernel(typeof(Complex), typeof(ComplexSquare), 0, 100)]
[assembly: DefaultKernel(typeof(char), typeof(Letter))]
[assembly: DefaultKernel(typeof(Rune), typeof(Letter))]
[assembly: DefaultKernel(typeof(string), typeof(Label))]
[assembly: DefaultKernel(typeof(byte[]), typeof(RandomBytes), 8, 16)]
[assembly: DefaultKernel(typeof(Guid), typeof(RandomGuid))]
[assembly: DefaultKernel(typeof(DateTime), typeof(TimeRange), "2020-01-01", "2030-01-01")]
[assembly: DefaultKernel(typeof(DateTimeOffset), typeof(TimeRange), "2020-01-01", "2030-01-01")]
[assembly: DefaultKernel(typeof(DateOnly), typeof(DateRange), "2020-01-01", "2029-12-31")]
[assembly: DefaultKernel(typeof(TimeSpan), typeof(DurationRange), 0, 86_399)]
[assembly: DefaultKernel(typeof(TimeOnly), typeof(TimeOfDay))]
[assembly: DefaultKernel(typeof(Uri), typeof(ExampleUri))]
[assembly: DefaultKernel(typeof(Version), typeof(VersionNumber))]
[assembly: DefaultKernel(typeof(IPAddress), typeof(DocumentationAddress))]
[assembly: DefaultKernel(typeof(JsonElement), typeof(ExampleJson))]
[assembly: DefaultKernel(typeof(JsonNode), typeof(ExampleJson))]
[assembly: DefaultKernel(typeof(JsonObject), typeof(ExampleJson))]
[assembly: DefaultKernel(typeof(JsonDocument), typeof(ExampleJson))]
[assembly: DefaultKernel(typeof(Enum), typeof(Choice<>))]
[assembly: DefaultKernel(typeof(FlagsAttribute), typeof(FlagSet<>))]
