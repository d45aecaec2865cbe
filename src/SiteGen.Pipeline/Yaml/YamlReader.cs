using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;
using YamlDotNet.Core;

namespace SiteGen.Pipeline.Yaml;

/// <summary>
/// Turns YAML text into values with their places. A line that the parser refuses is reported in an editor's words and, where it is clear
/// what was meant, read as that: one build then shows the other mistakes of the file too. Never throws.
/// </summary>
internal static class YamlReader
{
    /// <summary>Lists and maps within each other; the recursion that reads them is bounded by this.</summary>
    public const int DeepestNesting = 64;

    /// <summary>How many broken lines of one file are reported before reading ends.</summary>
    private const int MostBrokenLines = 20;

    /// <summary>
    /// Reads <paramref name="text"/>, whose first line is line <paramref name="firstLine"/> of the file at <paramref name="path"/>. Null
    /// without an error means that there is nothing but comments; null with an error, that nothing could be understood.
    /// </summary>
    public static Diagnosed<YamlNode?> Read(string text, string path, int firstLine = 1)
    {
        var faults = new DiagnosticCollector();
        var readable = YamlCharacters.Check(text, path, firstLine, faults);
        if (faults.HasErrors)
        {
            return faults.Finish<YamlNode?>(null);
        }

        for (var broken = 0; ; broken++)
        {
            var found = new DiagnosticCollector();
            try
            {
                var node = new YamlTreeReader(readable, path, firstLine, found).Read();
                faults.AddRange(found.Finish(node).Diagnostics);
                return faults.Finish(node);
            }
            catch (YamlException exception)
            {
                var fault = new YamlFaultFinder(readable, path, firstLine).Find(exception);
                faults.Add(fault.Diagnostic);
                if (fault.Mended is not { } mended || broken == MostBrokenLines)
                {
                    return faults.Finish<YamlNode?>(null);
                }

                readable = mended;
            }
        }
    }

    /// <summary>The text with й and ё composed; the same instance when there is nothing to do.</summary>
    internal static string Composed(string text) => CyrillicComposer.Compose(text);
}
