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
    private const int MostUsers = 100;

    /// <summary>Waits for the turn to read a file and write it anew.</summary>
    /// <remarks>
    /// The turn is one of a few empty files in the temporary folder, and stays there: a file that its holder removes can be held by one who waited for
    /// it, and be made anew and held by another. Users share it where they may read it, so that they wait for each other, too; who may not takes the next.
    /// </remarks>
    /// <param name="path">The file that is to change.</param>
    /// <param name="folder">The folder of the turns; null for the temporary folder.</param>
    public static async Task<FileStream> ToChange(string path, string? folder = null)
    {
        var number = SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(path)))[0] % Turns;
        for (var user = 0; ; user++)
        {
            var turn = Path.Combine(folder ?? Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"synthfixtures-{number}{(user == 0 ? "" : $".{user}")}.lock"));
            try
            {
                return await Retry(() => Open(turn)).ConfigureAwait(false);
            }
            catch (UnauthorizedAccessException) when (user < MostUsers && File.Exists(turn))
            {
                // Another user's, who lets nobody read it.
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw AtomicFile.Refused(turn, exception);
            }
        }
    }

    /// <summary>Opens a file that nobody else holds; its folder must exist.</summary>
    /// <param name="path">The file, created where it does not exist.</param>
    /// <param name="mode">How it is opened.</param>
    /// <exception cref="SyntheticSnapshotException">It cannot be opened, or was held for ten seconds.</exception>
    public static async Task<FileStream> Take(string path, FileMode mode)
    {
        try
        {
            return await Retry(() => new(path, mode, FileAccess.Write, FileShare.None, bufferSize: 1)).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw AtomicFile.Refused(path, exception);
        }
    }

    // For reading, which is all that holding it takes: nobody may write a file of another user, nor open one of his to create it where many write.
    private static FileStream Open(string turn)
    {
        try
        {
            return new(turn, FileMode.Open, FileAccess.Read, FileShare.None, bufferSize: 1);
        }
        catch (FileNotFoundException)
        {
            return new(turn, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
        }
    }

    private static async Task<FileStream> Retry(Func<FileStream> open)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return open();
            }
            catch (IOException exception) when (exception is not (DirectoryNotFoundException or PathTooLongException) && attempt < Attempts)
            {
                await Task.Delay(MillisecondsBetween).ConfigureAwait(false);
            }
        }
    }
}
