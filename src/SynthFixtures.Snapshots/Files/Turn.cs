using System;
using System.IO;
using System.Threading.Tasks;

namespace SynthFixtures.Snapshots;

/// <summary>A file that one process at a time may hold: the others wait for their turn.</summary>
/// <remarks>The file system tells nobody when a file becomes free, and a mutex with a name belongs to a thread: so it is tried again, without holding a thread.</remarks>
internal static class Turn
{
    private const int Attempts = 2000;
    private const int MillisecondsBetween = 5;

    /// <summary>Opens a file that nobody else holds; its folder must exist.</summary>
    /// <param name="path">The file, created where it does not exist.</param>
    /// <param name="mode">How it is opened.</param>
    /// <param name="options">What becomes of it.</param>
    /// <exception cref="SyntheticSnapshotException">It cannot be opened, or was held for ten seconds.</exception>
    public static async Task<FileStream> Take(string path, FileMode mode, FileOptions options = FileOptions.None)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new FileStream(path, mode, FileAccess.Write, FileShare.None, bufferSize: 1, options);
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
