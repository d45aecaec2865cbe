using System.Text;
using SiteGen.Authoring.Checking.Texts;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Scripts;

/// <summary>
/// `check --fix`: exchanges letters that only look right for those that are, in the files themselves. Nothing else of a file changes: not
/// its line ends, its mark, its rights. A file is replaced in one step, so that an interruption leaves either the old one or the new one.
/// </summary>
public static class LetterMender
{
    private const string Temporary = ".sitegen-mend";

    /// <summary>Mends the files of a site on disk and tells what was done to each; a second time nothing is left to do.</summary>
    public static EquatableArray<Diagnostic> Mend(BuildRequest request, ISourceFolder folder, string root)
    {
        if (SiteBuilder.Load(request, folder).Value is not { } site)
        {
            return [];
        }

        var told = new List<Diagnostic>();
        var acknowledged = new Acknowledgements(site);
        foreach (var finding in SiteChecker.Scripts(site, folder, request.Jobs))
        {
            var path = Path.Combine(root, finding.Path);
            var kept = finding.Diagnostics.Where(acknowledged.Covers).SelectMany(diagnostic => diagnostic.Arguments).ToHashSet(StringComparer.Ordinal);
            var edits = finding.Edits.Where(edit => !kept.Contains(edit.Word)).ToEquatableArray();
            if (!edits.IsEmpty && File.Exists(path))
            {
                told.Add(Mend(path, folder.Read(finding.Path).Bytes.Span, finding with { Edits = edits, Words = Mended(finding, kept) }));
            }
        }

        return [.. told];
    }

    private static EquatableArray<string> Mended(ScriptFinding finding, HashSet<string> kept) =>
        finding.Words.Where((_, index) => !kept.Contains(finding.Written[index])).Distinct(StringComparer.Ordinal).ToEquatableArray();

    private static Diagnostic Mend(string path, ReadOnlySpan<byte> read, ScriptFinding finding)
    {
        try
        {
            var real = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
            if (!File.ReadAllBytes(real).AsSpan().SequenceEqual(read))
            {
                return LetterRules.SavedMeanwhile(finding.Path);
            }

            Replace(real, Encoding.UTF8.GetBytes(Edited(Encoding.UTF8.GetString(read), finding.Edits)));
            return LetterRules.Mended(finding.Path, finding.Edits.Length, finding.Words);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return LetterRules.NotMended(finding.Path);
        }
    }

    /// <summary>The text with the edits made. No two of them meet.</summary>
    internal static string Edited(string text, EquatableArray<TextEdit> edits)
    {
        var mended = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits.Distinct().OrderBy(edit => edit.Start))
        {
            mended.Append(text, at, edit.Start - at).Append(edit.Replacement);
            at = edit.Start + edit.Length;
        }

        return mended.Append(text, at, text.Length - at).ToString();
    }

    private static void Replace(string path, byte[] content)
    {
        var temporary = path + Temporary;
        try
        {
            File.WriteAllBytes(temporary, content);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
