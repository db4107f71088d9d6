using System;
using System.IO;
using System.Text;
using System.Threading;

namespace SynthFixtures.Snapshots;

/// <summary>Writes whole files: a process that ends in the middle leaves the old file or the new one, never a mixture.</summary>
internal static class AtomicFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private const int Attempts = 1_000;

    // Two writers of one process never share a file beside.
    private static int count;

    /// <summary>Writes beside the file and moves the result over it.</summary>
    /// <param name="path">The file; its folder is created where it does not exist.</param>
    /// <param name="text">The whole text.</param>
    /// <exception cref="SyntheticSnapshotException">The file cannot be written.</exception>
    public static void Write(string path, string text)
    {
        try
        {
            Replace(path, stream => stream.Write(Utf8.GetBytes(text)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Refused(path, exception);
        }
    }

    /// <summary>Lets content be written beside a file, and moves it over the file once it is whole; what the writing throws leaves the file as it was.</summary>
    /// <param name="file">The file; its folder is created where it does not exist. Where it is a link, the link stays, and the file that it names is replaced.</param>
    /// <param name="write">Writes the content.</param>
    public static void Replace(string file, Action<Stream> write)
    {
        var path = Target(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var (beside, created) = Beside(path);
        try
        {
            using (created)
                write(created);
            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            if (File.Exists(beside))
                File.Delete(beside);
            throw;
        }
    }

    /// <summary>The file that a path names, through links; it need not exist.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="IOException">Links lead in a circle.</exception>
    public static string Target(string path) => new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;

    // A process of the same number, in another container or on another machine, may have left a file of that name, or be writing it.
    private static (string Path, FileStream Created) Beside(string path)
    {
        for (var attempt = 1; ; attempt++)
        {
            var beside = Leftovers.Name(path, Interlocked.Increment(ref count));
            try
            {
                return (beside, new(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None));
            }
            catch (IOException) when (attempt < Attempts && File.Exists(beside))
            {
                // The next number.
            }
        }
    }

    /// <summary>Removes a file where there is one.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="SyntheticSnapshotException">The file cannot be removed.</exception>
    public static void Delete(string path)
    {
        try
        {
            if (File.Exists(path))
                File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Refused(path, exception);
        }
    }

    /// <summary>The text of a file with \n for line ends, whatever a checkout made of them; null where there is none.</summary>
    public static string? Read(string path)
    {
        try
        {
            return File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>What to throw where a file cannot be written.</summary>
    public static SyntheticSnapshotException Refused(string path, Exception exception) =>
        new($"{path} cannot be written: {exception.Message} Make the folder writable, or choose another by UseDirectory(...).", exception);
}
