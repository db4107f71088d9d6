using System.IO;
using System.Text;
using System.Threading;

namespace SynthFixtures.Snapshots;

/// <summary>The list of what an update wrote, changed and left, to which several processes may add.</summary>
internal static class UpdateSummary
{
    private const int Attempts = 400;
    private const int MillisecondsBetween = 5;

    /// <summary>Adds a line: <c>changed CustomerTests.Rows.verified.txt</c>.</summary>
    public static void Add(string file, string what, string path)
    {
        var line = Encoding.UTF8.GetBytes($"{what} {path}\n");
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                using var stream = new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.None);
                stream.Write(line);
                return;
            }
            catch (IOException) when (attempt < Attempts)
            {
                Thread.Sleep(MillisecondsBetween);
            }
        }
    }
}
