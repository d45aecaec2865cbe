using System.Collections.Frozen;
using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Lints;

/// <summary>
/// Finds documents of an office that nothing offers to readers: everything beside a release is published, also the draft from which it was made,
/// with the remarks of all who read it.
/// </summary>
internal static class UnnamedFileCheck
{
    private static readonly FrozenSet<string> Documents = new[]
    {
        ".doc", ".docx", ".odt", ".rtf", ".txt", ".xls", ".xlsx", ".ods", ".ppt", ".pptx", ".odp",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The findings.</summary>
    public static IEnumerable<Diagnostic> Of(CheckedPages pages)
    {
        var model = pages.Site.Model;
        var found = Enumerable.Range(0, model.Files.Length).Where(index => Documents.Contains(Path.GetExtension(model.Files[index].ContentPath))).ToArray();
        if (found.Length == 0)
        {
            return [];
        }

        var offered = model.Pages.SelectMany(page => page.Downloads).Select(download => download.File).ToHashSet();
        var linked = pages.Site.Parsed.SelectMany(page => page.Body.Parts).OfType<LinkPart>().Select(link => NameOf(link.Target)).ToHashSet(StringComparer.Ordinal);
        return found
            .Where(index => !offered.Contains(index) && !linked.Contains(NameOf(model.Files[index].ContentPath)))
            .Select(index => LintRules.Unnamed(SourceLocation.OfFile(model.Files[index].Source.Path), NameOf(model.Files[index].ContentPath)));
    }

    private static string NameOf(string path) => Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..].Split('#', '?')[0]);
}
