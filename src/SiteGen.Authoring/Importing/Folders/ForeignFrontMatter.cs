using System.Text;
using System.Text.Json;
using SiteGen.Pipeline.Yaml;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Importing.Folders;

/// <summary>Divides a file of Hugo or Jekyll into its front matter and its text. What of the front matter cannot be read stays in the text.</summary>
internal static class ForeignFrontMatter
{
    private const int DeepestJson = 32;

    /// <summary>The front matter, and the text below it.</summary>
    public static (FrontMatterValue Map, string Body) Read(string text, string shown, DiagnosticCollector found)
    {
        text = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        return text.StartsWith("---\n", StringComparison.Ordinal) ? Fenced(text, "---", shown, found)
            : text.StartsWith("+++\n", StringComparison.Ordinal) ? Fenced(text, "+++", shown, found)
            : text.StartsWith('{') ? Json(text, shown, found)
            : (FrontMatterValue.Nothing, text);
    }

    private static (FrontMatterValue Map, string Body) Fenced(string text, string fence, string shown, DiagnosticCollector found)
    {
        var end = text.IndexOf($"\n{fence}\n", StringComparison.Ordinal);
        if (end < 0 && text.EndsWith("\n" + fence, StringComparison.Ordinal))
        {
            end = text.Length - fence.Length - 1;
        }

        if (end < 0)
        {
            found.Add(ImportRules.BadFrontMatter(shown, 1, fence));
            return (FrontMatterValue.Nothing, text);
        }

        var matter = text[4..Math.Max(4, end + 1)];
        var body = text[Math.Min(text.Length, end + fence.Length + 2)..];
        if (fence == "+++")
        {
            var (map, fault) = TomlReader.Read(matter);
            return fault == 0 ? (map, body) : (map, Kept(matter, fault, shown, found) + body);
        }

        var read = YamlReader.Read(matter, shown, 2);
        if (read.Diagnostics.FirstOrDefault(diagnostic => diagnostic.IsError) is { } mistake)
        {
            var line = mistake.Location?.Line ?? 2;
            found.Add(ImportRules.BadFrontMatter(shown, line, mistake.Rule.Code));
            return (read.Value is YamlMap partly ? Of(partly) : FrontMatterValue.Nothing, Block(matter) + body);
        }

        return (read.Value is YamlMap whole ? Of(whole) : FrontMatterValue.Nothing, read.Value is YamlMap or null ? body : Block(matter) + body);
    }

    private static string Kept(string matter, int fault, string shown, DiagnosticCollector found)
    {
        var lines = matter.Split('\n');
        found.Add(ImportRules.BadFrontMatter(shown, fault + 1, lines[Math.Min(fault, lines.Length) - 1].Trim()));
        return Block(string.Join('\n', lines[(Math.Min(fault, lines.Length) - 1)..]));
    }

    private static string Block(string matter) => $"```\n{matter.Replace("```", "'''", StringComparison.Ordinal).TrimEnd('\n')}\n```\n\n";

    private static (FrontMatterValue Map, string Body) Json(string text, string shown, DiagnosticCollector found)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = DeepestJson, AllowTrailingCommas = true, AllowMultipleValues = true });
        try
        {
            if (JsonDocument.TryParseValue(ref reader, out var document))
            {
                using (document)
                {
                    return (Of(document.RootElement), Encoding.UTF8.GetString(bytes.AsSpan((int)reader.BytesConsumed)).TrimStart('\n'));
                }
            }
        }
        catch (JsonException exception)
        {
            found.Add(ImportRules.BadFrontMatter(shown, (int)Math.Min(1_000_000, (exception.LineNumber ?? 0) + 1), "JSON"));
        }

        return (FrontMatterValue.Nothing, text);
    }

    private static FrontMatterValue Of(YamlNode node) => node switch
    {
        YamlScalar scalar => FrontMatterValue.Of(scalar.IsNull ? "" : scalar.Text),
        YamlList list => FrontMatterValue.Of(list.Items.Select(Of)),
        YamlMap map => FrontMatterValue.Of(map.Entries.Select(entry => (entry.Key.Value, Of(entry.Value)))),
        _ => FrontMatterValue.Of(""),
    };

    private static FrontMatterValue Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => FrontMatterValue.Of(element.EnumerateObject().Select(property => (property.Name, Of(property.Value)))),
        JsonValueKind.Array => FrontMatterValue.Of(element.EnumerateArray().Select(Of)),
        JsonValueKind.String => FrontMatterValue.Of(element.GetString() ?? ""),
        JsonValueKind.Null => FrontMatterValue.Of(""),
        _ => FrontMatterValue.Of(element.GetRawText()),
    };
}
