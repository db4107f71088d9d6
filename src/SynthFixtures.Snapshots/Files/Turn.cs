using System;
using System.Globalization;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;

namespace SynthFixtures.Snapshots;

/// <summary>A file that one process at a time may hold: the others wait for their turn.</summary>
/// <remarks>The file system tells nobody when a file becomes free, and a mutex with a name belongs to a thread: so it is tried again, without holding a thread.</remarks>
internal static class Turn
{
    private const int Attempts = 2000;
    private const int MillisecondsBetween = 5;
    private const int Turns = 64;

    /// <summary>Waits for the turn to read a file and write it anew.</summary>
    /// <remarks>
    /// The turn is one of a few empty files of the user's in the temporary folder, and stays there: a file that its holder removes can be held by one who
    /// waited for it, and be made anew and held by another.
    /// </remarks>
    /// <param name="path">The file that is to change.</param>
    public static Task<FileStream> ToChange(string path)
    {
        var number = SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(path)))[0] % Turns;
        return Take(Path.Combine(Path.GetTempPath(), FileNames.Safe($"synthfixtures-{Environment.UserName}-{number.ToString(CultureInfo.InvariantCulture)}.lock")), FileMode.OpenOrCreate);
    }

    /// <summary>Opens a file that nobody else holds; its folder must exist.</summary>
    /// <param name="path">The file, created where it does not exist.</param>
    /// <param name="mode">How it is opened.</param>
    /// <exception cref="SyntheticSnapshotException">It cannot be opened, or was held for ten seconds.</exception>
    public static async Task<FileStream> Take(string path, FileMode mode)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new FileStream(path, mode, FileAccess.Write, FileShare.None, bufferSize: 1);
            }
            catch (IOException exception) when (exception is not (DirectoryNotFoundException or PathTooLongException) && attempt < Attempts)
            {
                await Task.Delay(MillisecondsBetween).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw AtomicFile.Refused(path, exception);
            }
        }
    }
}
