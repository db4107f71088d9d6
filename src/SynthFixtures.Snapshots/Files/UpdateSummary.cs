using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace SynthFixtures.Snapshots;

/// <summary>The list of what an update wrote, changed and left, to which several processes may add.</summary>
internal static class UpdateSummary
{
    /// <summary>Adds a line: <c>changed CustomerTests.Rows.verified.txt</c>.</summary>
    public static async Task Add(string file, string what, string path)
    {
        using var stream = await Turn.Take(file, FileMode.Append).ConfigureAwait(false);
        stream.Write(Encoding.UTF8.GetBytes($"{what} {path}\n"));
    }
}
