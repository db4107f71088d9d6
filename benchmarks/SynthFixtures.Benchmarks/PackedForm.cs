using System;
using System.Diagnostics;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Runtime.InteropServices;

namespace SynthFixtures.Benchmarks;

/// <summary>A copy of a program in which SynthFixtures.dll is the one that its package holds for this machine.</summary>
internal sealed class PackedForm : IDisposable
{
    private const string Library = "SynthFixtures.dll";

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("synthfixtures-packed-");

    private PackedForm()
    {
    }

    public string Folder => Path.Combine(root.FullName, "program");

    public static PackedForm Of(string program)
    {
        var form = new PackedForm();
        Directory.CreateDirectory(form.Folder);
        foreach (var file in Directory.EnumerateFiles(program))
            File.Copy(file, Path.Combine(form.Folder, Path.GetFileName(file)));

        form.Pack();
        using var package = ZipFile.OpenRead(Directory.EnumerateFiles(form.root.FullName, "*.nupkg").Single());
        var asset = $"runtimes/{RuntimeInformation.RuntimeIdentifier}/lib/net10.0/{Library}";
        var library = package.GetEntry(asset) ?? throw new InvalidOperationException($"The package holds no {asset}.");
        library.ExtractToFile(Path.Combine(form.Folder, Library), overwrite: true);
        return form;
    }

    public void Dispose() => root.Delete(recursive: true);

    private void Pack()
    {
        var project = Path.Combine(Repository(), "src", "SynthFixtures");
        using var process = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { "pack", project, "--output", root.FullName, "--artifacts-path", Path.Combine(root.FullName, "artifacts"), "--verbosity", "quiet" },
        })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"dotnet pack {project} failed with exit code {process.ExitCode}.");
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SynthFixtures.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The benchmarks run inside the repository.");
        return folder.FullName;
    }
}
