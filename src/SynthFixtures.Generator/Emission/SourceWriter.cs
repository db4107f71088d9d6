using System;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace SynthFixtures.Generator.Emission;

/// <summary>Writes indented lines that end in \n on every platform.</summary>
/// <param name="expectedLength">About how many characters will be written.</param>
internal sealed class SourceWriter(int expectedLength = 1024)
{
    private char[] text = new char[expectedLength];
    private int length;
    private int lineStart;
    private int indentation;

    /// <summary>Writes lines; an empty one stays empty.</summary>
    public SourceWriter Line(string lines = "") => Append(lines).EndLine();

    /// <summary>Writes lines part by part: no string is made of them.</summary>
    public SourceWriter Line([InterpolatedStringHandlerArgument("")] ref Parts _) => EndLine();

    /// <summary>Writes a part of a line; after a line break in it, another line begins.</summary>
    public SourceWriter Append(string part)
    {
        var start = 0;
        for (int end; (end = part.IndexOf('\n', start)) >= 0; start = end + 1)
        {
            AppendInLine(part, start, end - start);
            EndLine();
        }
        AppendInLine(part, start, part.Length - start);
        return this;
    }

    /// <summary>Writes a part of a line in which line breaks, as of a literal, are text like any other: nothing is indented behind them.</summary>
    public SourceWriter AppendUnchanged(string part)
    {
        AppendInLine(part, 0, part.Length);
        return this;
    }

    /// <summary>Writes several parts of a line.</summary>
    public SourceWriter Append([InterpolatedStringHandlerArgument("")] ref Parts _) => this;

    /// <summary>Writes one line as it is, without indentation.</summary>
    public SourceWriter Verbatim(string line)
    {
        Copy(line, 0, line.Length);
        return BeginLine();
    }

    /// <summary>Writes an opening brace and indents what follows.</summary>
    public SourceWriter Open()
    {
        Line("{");
        return Indent();
    }

    /// <summary>Writes a closing brace one step out.</summary>
    public SourceWriter Close(string after = "")
    {
        Outdent();
        return Append("}").Line(after);
    }

    public SourceWriter Indent()
    {
        indentation++;
        return this;
    }

    public SourceWriter Outdent()
    {
        indentation--;
        return this;
    }

    /// <summary>How many characters are written.</summary>
    public int Length => length;

    /// <summary>How many lines were finished since there were fewer characters.</summary>
    public int LinesSince(int start)
    {
        var count = 0;
        foreach (var character in text.AsSpan(start, length - start))
            count += character == '\n' ? 1 : 0;
        return count;
    }

    /// <summary>Puts an empty line before a line that is written already.</summary>
    /// <param name="start">How many characters stand before that line.</param>
    public void InsertLine(int start)
    {
        Reserve(1);
        Array.Copy(text, start, text, start + 1, length - start);
        text[start] = '\n';
        length++;
        lineStart++;
    }

    /// <summary>What is written. The text is the writer's own memory, so nothing may be written afterwards.</summary>
    public SourceText ToSourceText() => new WrittenText(text, length);

    private void AppendInLine(string part, int start, int count)
    {
        if (count == 0)
            return;
        if (length == lineStart)
            AppendIndentation();
        Copy(part, start, count);
    }

    private SourceWriter EndLine()
    {
        if (length > lineStart && text[length - 1] == '\r')
            DropReturns();
        return BeginLine();
    }

    private SourceWriter BeginLine()
    {
        Copy("\n", 0, 1);
        lineStart = length;
        return this;
    }

    private void AppendIndentation()
    {
        var count = 4 * indentation;
        Reserve(count);
        text.AsSpan(length, count).Fill(' ');
        length += count;
    }

    // A line of nothing else is empty: it has no indentation either.
    private void DropReturns()
    {
        while (length > lineStart && text[length - 1] == '\r')
            length--;
        if (length == lineStart + (4 * indentation))
            length = lineStart;
    }

    private void Copy(string part, int start, int count)
    {
        Reserve(count);
        part.CopyTo(start, text, length, count);
        length += count;
    }

    private void Reserve(int count)
    {
        if (text.Length - length < count)
            Array.Resize(ref text, Math.Max(length + count, length + (length / 2)));
    }

    /// <summary>The parts of an interpolated string, each of which is written at once.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Parts
    {
        private readonly SourceWriter writer;

        public Parts(int _, int _1, SourceWriter writer) => this.writer = writer;

        public void AppendLiteral(string part) => writer.Append(part);

        public void AppendFormatted(string? part) => writer.Append(part ?? "");
    }
}
