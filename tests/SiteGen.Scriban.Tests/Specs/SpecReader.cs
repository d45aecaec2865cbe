namespace SiteGen.Scriban.Tests.Specs;

/// <summary>
/// Reads the examples of a Markdown file. A `scriban` block begins one, with a name it is an included template of the next; `json` is
/// the model, `options` are options, `output` is what is rendered, `mistakes` what is wrong, `checks` what the checker finds.
/// </summary>
public static class SpecReader
{
    public static IReadOnlyList<LanguageExample> Read(string path)
    {
        var lines = File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');
        var examples = new List<LanguageExample>();
        var includes = new Dictionary<string, string>(StringComparer.Ordinal);
        var title = "";
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
            {
                title = lines[i].TrimStart('#', ' ');
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var info = lines[i][3..].Trim();
                var start = i + 1;
                var end = Array.IndexOf(lines, "```", start);
                Assert.True(end >= 0, $"{path}:{start}: this block is not closed");
                Add(examples, includes, info, string.Join('\n', lines[start..end]), (Path.GetFileName(path), start, title));
                i = end;
            }
        }

        return examples;
    }

    private static void Add(
        List<LanguageExample> examples, Dictionary<string, string> includes, string info, string text, (string File, int Line, string Title) place)
    {
        switch (info.Split(' ', 2))
        {
            case ["scriban", var name]:
                includes[name] = text;
                break;
            case ["scriban"]:
                var example = new LanguageExample(place.File, place.Line, place.Title, text);
                foreach (var (name, included) in includes)
                {
                    example.Includes.Add(name, included);
                }

                includes.Clear();
                examples.Add(example);
                break;
            case ["json"]:
                examples[^1].Model = text;
                break;
            case ["output"]:
                examples[^1].Output = text;
                break;
            case ["mistakes"]:
                examples[^1].Mistakes = text;
                break;
            case ["checks"]:
                examples[^1].Checks = text;
                break;
            case ["options"]:
                foreach (var setting in text.Split('\n'))
                {
                    var parts = setting.Split(':', 2, StringSplitOptions.TrimEntries);
                    examples[^1].Options.Add(parts[0], parts[1]);
                }

                break;
            default:
                Assert.True(info is "" or "text" or "html" or "sh" or "csharp", $"{place.File}:{place.Line}: what is a block of '{info}'?");
                break;
        }
    }
}
