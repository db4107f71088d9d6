using System;
using System.Globalization;
using SynthFixtures;
using Trimmed;

foreach (var reading in Synthetic.Rows<Reading>(5, seed: 42))
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reading.Number} {reading.Sensor} {reading.Value} {reading.At:O} {reading.Place.Room}"));
