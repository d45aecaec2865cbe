namespace SiteGen.Testing;

/// <summary>
/// Reads examples out of Markdown: under a heading, a fenced block `input` and after it a fenced block `expected`. The text around them
/// is for people. Blocks may have other names, which tell what kind of input they are (`input index.kz.md`).
/// </summary>
public static class SpecFile
{
    /// <summary>The examples of every file in a folder of specs, in order.</summary>
    public static IEnumerable<SpecExample> ReadAll(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            foreach (var example in Read(path))
            {
                yield return example;
            }
        }
    }

    /// <summary>The examples of one file.</summary>
    public static IReadOnlyList<SpecExample> Read(string path)
    {
        var examples = new List<SpecExample>();
        var heading = "";
        SpecBlock? input = null;
        var lines = File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
            {
                heading = lines[i].TrimStart('#').Trim();
            }
            else if (lines[i].StartsWith("````", StringComparison.Ordinal))
            {
                var block = ReadBlock(lines, ref i, path);
                if (block.Name == "input")
                {
                    if (input is not null)
                    {
                        throw new FormatException($"{path}: the input under «{heading}» has no expected block.");
                    }

                    input = block;
                }
                else
                {
                    examples.Add(new(
                        Path.GetFileNameWithoutExtension(path),
                        heading,
                        input ?? throw new FormatException($"{path}: the block under «{heading}» has no input."),
                        block));
                    input = null;
                }
            }
        }

        return input is null ? examples : throw new FormatException($"{path}: the input under «{heading}» has no expected block.");
    }

    private static SpecBlock ReadBlock(string[] lines, ref int i, string path)
    {
        var words = lines[i].TrimStart('`').Split(' ', 2);
        var begin = ++i;
        while (i < lines.Length && !lines[i].StartsWith("````", StringComparison.Ordinal))
        {
            i++;
        }

        if (i == lines.Length)
        {
            throw new FormatException($"{path}: the block that begins on line {begin} is never closed.");
        }

        return new(words[0], words.Length > 1 ? words[1].Trim() : "", string.Concat(lines[begin..i].Select(line => line + "\n")), begin);
    }
}
