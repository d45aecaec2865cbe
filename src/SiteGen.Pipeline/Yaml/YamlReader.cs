using SiteGen.Primitives.Diagnostics;
using YamlDotNet.Core;

namespace SiteGen.Pipeline.Yaml;

/// <summary>
/// Turns YAML text into values with their places. A line that the parser refuses is reported in an editor's words and, where it is clear
/// what was meant, read as that: one build then shows the other mistakes of the file too. Never throws.
/// </summary>
public static class YamlReader
{
    /// <summary>Lists and maps within each other; the recursion that reads them is bounded by this.</summary>
    public const int DeepestNesting = 64;

    /// <summary>How many broken lines of one file are mended and reported before reading ends.</summary>
    private const int MostBrokenLines = 20;

    /// <summary>
    /// Reads <paramref name="text"/>, whose first line is line <paramref name="firstLine"/> of the file at <paramref name="path"/>. Null
    /// without an error means that there is nothing but comments; null with an error, that nothing could be understood.
    /// </summary>
    public static Diagnosed<YamlNode?> Read(string text, string path, int firstLine = 1) =>
        PlainYamlReader.Read(text, path, firstLine) is { } plain ? new(plain, []) : ReadAny(text, path, firstLine);

    /// <summary>The same for whatever it is.</summary>
    internal static Diagnosed<YamlNode?> ReadAny(string text, string path, int firstLine)
    {
        var faults = new DiagnosticCollector();
        var readable = YamlCharacters.Check(text, path, firstLine, faults);

        var written = new WrittenLines(readable, firstLine);
        var brokenLines = new HashSet<(string Code, int Line)>();
        while (true)
        {
            var found = new DiagnosticCollector();
            var reader = new YamlTreeReader(readable, path, firstLine, brokenLines.Count == 0 ? null : written, found);
            if (Try(reader) is not { } refusal)
            {
                faults.AddRange(found.Finish(reader.Root).Diagnostics);
                return faults.Finish(reader.Root);
            }

            var fault = new YamlFaultFinder(readable, path, firstLine).Find(refusal.Line, refusal.Column, refusal.Reason);
            var isNew = brokenLines.Add((fault.Diagnostic.Rule.Code, fault.Diagnostic.Location?.Line ?? 0));
            if (isNew)
            {
                faults.Add(fault.Diagnostic with { Location = fault.Diagnostic.Location is { } place ? written.Within(place) : null });
            }

            if (fault.Mended is not { } mended || !isNew || brokenLines.Count == MostBrokenLines)
            {
                return faults.Finish<YamlNode?>(null);
            }

            readable = mended;
        }
    }

    /// <summary>Where and why the parser gives up, or null when it does not.</summary>
    private static (int Line, int Column, string Reason)? Try(YamlTreeReader reader)
    {
        try
        {
            reader.Read();
            return null;
        }
        catch (YamlException exception)
        {
            return ((int)exception.Start.Line - 1, (int)exception.Start.Column - 1, exception.Message);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            // Faults of the library on odd input, such as a key after a list that is never closed.
            return ((int)reader.LastLine - 1, 0, "While scanning a flow sequence, the reader lost its way");
        }
    }
}
