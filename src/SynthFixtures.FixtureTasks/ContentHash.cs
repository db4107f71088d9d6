using System;
using System.Collections.Generic;
using System.IO;
using System.Security.Cryptography;
using System.Text;

namespace SynthFixtures.FixtureTasks;

/// <summary>One hash of a text and of what files hold.</summary>
internal static class ContentHash
{
    /// <summary>The hash (SHA-256); a file that is not there counts as such.</summary>
    public static string Of(string text, IEnumerable<string> files)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var one = SHA256.Create();
        all.AppendData(one.ComputeHash(Encoding.UTF8.GetBytes(text)));
        foreach (var file in files)
            all.AppendData(one.ComputeHash(Encoding.UTF8.GetBytes(file + "\n" + OfFile(one, file))));
        return Hexadecimal(all.GetHashAndReset());
    }

    private const string Unreadable = "?";

    private static string OfFile(SHA256 hash, string file)
    {
        if (!File.Exists(file))
            return "";
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Hexadecimal(hash.ComputeHash(stream));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return Unreadable; // a link that leads to no file; or one that the host will complain of
        }
    }

    private static string Hexadecimal(byte[] bytes) => BitConverter.ToString(bytes).Replace("-", "");
}
