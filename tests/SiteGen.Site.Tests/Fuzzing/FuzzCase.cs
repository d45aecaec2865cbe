using System.Diagnostics;
using System.Text;
using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Fuzzing;

/// <summary>One damaged site: it must end soon, without an exception, and whatever it says must point into a file.</summary>
internal static class FuzzCase
{
    private const int SmallestStack = 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>What is wrong with what a stage does on a site, or null.</summary>
    public static string? Failure(TestSite site, Func<TestSite, EquatableArray<Diagnostic>> run)
    {
        EquatableArray<Diagnostic> diagnostics = [];
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    diagnostics = run(site);
                }
#pragma warning disable CA1031 // Any exception at all is what the property denies.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    thrown = exception;
                }
            },
            SmallestStack) { IsBackground = true };
        var watch = Stopwatch.StartNew();
        thread.Start();
        if (!thread.Join(Patience))
        {
            return "It does not end.";
        }

        return thrown is not null ? thrown.ToString()
            : watch.Elapsed > Longest ? $"It took {watch.Elapsed}."
            : Misplaced(diagnostics, site.Folder);
    }

    private static string? Misplaced(EquatableArray<Diagnostic> diagnostics, ISourceFolder folder)
    {
        var files = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics)
        {
            foreach (var place in diagnostic.Related.Append(diagnostic.Location ?? SourceLocation.OfFile("site.yml")))
            {
                if (place.Line != 0 && !IsInside(place))
                {
                    return $"{place}, {place.Length} long, lies in no file: {DiagnosticLines.Of([diagnostic])}";
                }
            }
        }

        return null;

        bool IsInside(SourceLocation place)
        {
            if (!files.TryGetValue(place.Path, out var lines))
            {
                lines = LinesOf(Encoding.UTF8.GetString(folder.Read(place.Path).Bytes.Span).TrimStart('\uFEFF'), place.Path);
                files.Add(place.Path, lines);
            }

            return place.Line >= 1 && place.Line <= lines.Length && place.Column >= 1 && place.Length >= 0
                && place.Column + place.Length <= lines[place.Line - 1].Length + 1 + (place.Length == 0 ? 1 : 0);
        }
    }

    /// <summary>In templates a carriage return alone ends a line, as the reference of their language has it; elsewhere it ends none.</summary>
    private static string[] LinesOf(string text, string path) => path.StartsWith("templates/", StringComparison.Ordinal) && !path.EndsWith(".yml", StringComparison.Ordinal)
        ? text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None)
        : text.Split('\n');
}
