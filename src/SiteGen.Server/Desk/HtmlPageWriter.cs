using System.Runtime.CompilerServices;
using SiteGen.Primitives.Text;

namespace SiteGen.Server.Desk;

/// <summary>Writes HTML: the text of an interpolated string as it stands, everything put into it escaped.</summary>
internal sealed class HtmlPageWriter
{
    private readonly Utf8Buffer buffer = new();

    /// <summary>Writes markup; a line ends.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] ref Handler markup)
    {
        _ = markup;
        buffer.Write("\n"u8);
    }

    /// <summary>What was written.</summary>
    public byte[] ToArray() => buffer.ToArray();

    /// <summary>Receives the parts of an interpolated string.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Handler
    {
        private readonly Utf8Buffer buffer;

        public Handler(int literalLength, int formattedCount, HtmlPageWriter writer)
        {
            _ = literalLength + formattedCount;
            buffer = writer.buffer;
        }

        public void AppendLiteral(string text) => buffer.Write(text);

        public void AppendFormatted(string? text) => buffer.WriteHtml(text ?? "");

        public void AppendFormatted(int number) => buffer.Write(number);
    }
}
