using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace SynthFixtures.Generator.Emission;

/// <summary>Writes indented lines that end in \n on every platform.</summary>
internal sealed class SourceWriter
{
    private const int UsualLength = 8192;

    private readonly StringBuilder text = new(UsualLength);
    private int indentation;

    /// <summary>Writes lines; an empty one stays empty.</summary>
    public SourceWriter Line(string lines = "")
    {
        for (int start = 0, end; start <= lines.Length; start = end + 1)
        {
            end = lines.IndexOf('\n', start);
            if (end < 0)
                end = lines.Length;
            var length = end - start;
            while (length > 0 && lines[start + length - 1] == '\r')
                length--;
            if (length > 0)
                text.Append(' ', 4 * indentation).Append(lines, start, length);
            text.Append('\n');
        }
        return this;
    }

    /// <summary>Writes one line as it is, without indentation.</summary>
    public SourceWriter Verbatim(string line)
    {
        text.Append(line).Append('\n');
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
        return Line("}" + after);
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
}
