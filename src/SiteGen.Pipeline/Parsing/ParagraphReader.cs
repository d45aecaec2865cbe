using System.Globalization;
using System.Text;
using SiteGen.Pipeline.Files;
using SiteGen.Pipeline.Yaml;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Pipeline.Parsing;

/// <summary>
/// Divides a file into title, summary and the blocks of its text between empty lines. It reads what was written and not what is published:
/// new rules of typography or Markdown must not make every translation of the archive look out of date.
/// </summary>
internal static class ParagraphReader
{
    private static readonly string[] Keys = ["title", "summary"];

    /// <summary>The paragraphs in order; none of a file that is not UTF-8. Mistakes are left to the parser of pages, which reports them.</summary>
    public static EquatableArray<SourceParagraph> Read(ReadOnlySpan<byte> bytes, string path)
    {
        var ignored = new DiagnosticCollector();
        if (TextDecoder.Check(bytes, path) is not null)
        {
            return [];
        }

        var halves = FrontMatterSplitter.Split(bytes, path, ignored);
        var found = new List<SourceParagraph>();
        if (halves.HasFrontMatter && YamlReader.Read(Encoding.UTF8.GetString(bytes[halves.FrontMatter]), path, halves.FrontMatterLine).Value is YamlMap map)
        {
            foreach (var key in Keys)
            {
                if (map[key] is YamlScalar { IsNull: false } scalar && !string.IsNullOrWhiteSpace(scalar.Text))
                {
                    found.Add(Make(0, key, scalar.Location.Line, scalar.Text));
                }
            }
        }

        AddBlocks(Encoding.UTF8.GetString(bytes[halves.Body]), halves.BodyLine, found);
        return found.ToEquatableArray();
    }

    private static void AddBlocks(string text, int line, List<SourceParagraph> found)
    {
        var block = new StringBuilder();
        var (number, begin) = (0, line);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            // Signs that Unicode takes for ends of lines, editors do not.
            var written = text.AsSpan(range);
            if (!written.IsWhiteSpace())
            {
                begin = block.Length == 0 ? line : begin;
                block.Append(written).Append('\n');
            }
            else
            {
                End();
            }

            line++;
        }

        End();

        void End()
        {
            if (block.Length > 0)
            {
                found.Add(Make(++number, "", begin, block.ToString()));
                block.Clear();
            }
        }
    }

    private static SourceParagraph Make(int number, string key, int line, string written)
    {
        var text = string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var hash = ContentHash.Of(Encoding.UTF8.GetBytes(text));
        return new SourceParagraph(number, key, line, text, ((uint)(hash.High >> 32)).ToString("x8", CultureInfo.InvariantCulture));
    }
}
