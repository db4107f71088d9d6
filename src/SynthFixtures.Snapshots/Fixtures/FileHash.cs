using System;
using System.IO;
using System.Security.Cryptography;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>The hash of a file (SHA-256), as it is, and as it would be if a checkout had not made <c>\r\n</c> of its line ends.</summary>
/// <param name="AsItIs">The hash of its bytes.</param>
/// <param name="WithLineFeeds">The hash of its bytes without each <c>\r</c> before a <c>\n</c>.</param>
internal readonly record struct FileHash(string AsItIs, string WithLineFeeds)
{
    /// <summary>The hashes of a file.</summary>
    public static FileHash Of(string path)
    {
        using var bytes = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var lines = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var file = File.OpenRead(path);
        var chunk = new byte[81_920];
        var kept = new byte[chunk.Length + 1];
        var returns = 0; // a carriage return that ended the chunk before
        for (var read = file.Read(chunk); read > 0; read = file.Read(chunk))
        {
            bytes.AppendData(chunk, 0, read);
            var count = 0;
            for (var i = 0; i < read; i++)
            {
                if (returns > 0 && chunk[i] != '\n')
                    kept[count++] = (byte)'\r';
                returns = chunk[i] == '\r' ? 1 : 0;
                if (returns == 0)
                    kept[count++] = chunk[i];
            }
            lines.AppendData(kept, 0, count);
        }
        if (returns > 0)
            lines.AppendData("\r"u8);
        return new(Convert.ToHexStringLower(bytes.GetHashAndReset()), Convert.ToHexStringLower(lines.GetHashAndReset()));
    }

    /// <summary>Whether a hash is one of the two.</summary>
    public bool IsEither(string hash) => hash == AsItIs || hash == WithLineFeeds;
}
