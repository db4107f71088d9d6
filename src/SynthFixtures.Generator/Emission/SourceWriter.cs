using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace SynthFixtures.Generator.Emission;

/// <summary>Writes indented lines that end in \n on every platform.</summary>
internal sealed class SourceWriter
{
    private const int UsualLength = 8192;

    private readonly StringBuilder text = new(UsualLength);
    private int indentation;
    private int lineStart;

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

    /// <summary>Writes several parts of a line.</summary>
    public SourceWriter Append([InterpolatedStringHandlerArgument("")] ref Parts _) => this;

    /// <summary>Writes one line as it is, without indentation.</summary>
    public SourceWriter Verbatim(string line)
    {
        text.Append(line).Append('\n');
        lineStart = text.Length;
        return this;
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

    public SourceText ToSourceText() => SourceText.From(text.ToString(), Encoding.UTF8);

    private void AppendInLine(string part, int start, int length)
    {
        if (length == 0)
            return;
        if (text.Length == lineStart)
            text.Append(' ', 4 * indentation);
        text.Append(part, start, length);
    }

    private SourceWriter EndLine()
    {
        if (text.Length > lineStart && text[text.Length - 1] == '\r')
            DropReturns();
        text.Append('\n');
        lineStart = text.Length;
        return this;
    }

    private void DropReturns()
    {
        var end = text.Length;
        while (end > lineStart && text[end - 1] == '\r')
            end--;
        text.Length = end == lineStart + (4 * indentation) ? lineStart : end;
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
