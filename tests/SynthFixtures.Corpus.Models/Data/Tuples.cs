using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Science.Data;

[Synthetic]
public sealed class Experiment
{
    public (string Name, int Run) Key { get; set; }

    public (double Value, double Error)? Result { get; set; }

    public List<(DateTime At, double Reading, string? Comment)> Log { get; set; } = [];

    public Dictionary<(int Row, int Column), char> Plate { get; set; } = [];

    public (int, int, int, int, int, int, int, int, int) Nine { get; set; }

    public Tuple<int, string> Old { get; set; } = Tuple.Create(0, "");

    public KeyValuePair<string, int> Pair { get; set; }

    public ValueTuple<int> Single { get; set; }
}
