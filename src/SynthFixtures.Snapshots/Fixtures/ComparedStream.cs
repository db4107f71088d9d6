using System;
using System.Collections.Generic;
using System.IO;
using System.Security.Cryptography;
using System.Text;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>Takes what a file should hold and compares it with what it holds; keeps the hash of what was written, and the first line that differs.</summary>
/// <param name="present">The file as it is; null where there is none.</param>
internal sealed class ComparedStream(Stream? present) : Stream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<byte> line = [];
    private readonly byte[] chunk = new byte[81_920];
    private long lines = 1;
    private bool lineEnded;

    /// <summary>The first line that differs, from 1, or 0 where none does.</summary>
    public long DifferentLine { get; private set; }

    /// <summary>What the first line that differs should be; null where there should be none.</summary>
    public string? ExpectedLine { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The hash of what was written, and the end of the comparison: a file that goes on differs in its next line.</summary>
    public string Finish()
    {
        if (DifferentLine > 0)
            ExpectedLine = Encoding.UTF8.GetString([.. line]);
        else if (present?.ReadByte() >= 0)
            DifferentLine = lines;
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        hash.AppendData(buffer);
        for (; !buffer.IsEmpty; buffer = buffer[Math.Min(chunk.Length, buffer.Length)..])
            Compare(buffer[..Math.Min(chunk.Length, buffer.Length)]);
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            hash.Dispose();
        base.Dispose(disposing);
    }

    private void Compare(ReadOnlySpan<byte> expected)
    {
        if (present is null || lineEnded)
            return;
        var read = DifferentLine == 0 ? present.ReadAtLeast(chunk.AsSpan(0, expected.Length), expected.Length, throwOnEndOfStream: false) : 0;
        for (var i = 0; i < expected.Length && !lineEnded; i++)
        {
            if (DifferentLine == 0 && (i >= read || chunk[i] != expected[i]))
                DifferentLine = lines;
            if (expected[i] != '\n')
            {
                line.Add(expected[i]);
                continue;
            }
            lineEnded = DifferentLine > 0;
            if (lineEnded)
                return;
            lines++;
            line.Clear();
        }
    }
}
