using System;
using System.IO;
using SynthFixtures.Plots;

// Writes the pictures of all laws beside their pages.
var root = new DirectoryInfo(AppContext.BaseDirectory);
while (root is not null && !File.Exists(Path.Combine(root.FullName, "SynthFixtures.sln")))
    root = root.Parent;
var folder = Path.Combine(root?.FullName ?? throw new InvalidOperationException("SynthFixtures.sln stands in no folder above."), "docs", "distributions");

foreach (var picture in Pictures.All)
    File.WriteAllText(Path.Combine(folder, picture.FileName), picture.Draw());
Console.WriteLine($"{Pictures.All.Count} pictures in {folder}");
