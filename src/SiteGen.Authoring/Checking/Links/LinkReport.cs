using System.Text;
using SiteGen.Authoring.Checking.Output;
using SiteGen.Authoring.Checking.Texts;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.Links;

/// <summary>
/// Tells of links that lead nowhere, each address once however many pages have it: where it is written in the text of a page or in a
/// template, else with the page alone.
/// </summary>
internal sealed class LinkReport(LoadedSite site, ISourceFolder folder)
{
    /// <summary>What stands around an address where one is written.</summary>
    private const string Edges = "\"'()<>=, \n";

    /// <summary>Templates and settings, each read once: a dead address may stand in any of them, and there may be many.</summary>
    private readonly Dictionary<string, string?> shared = new(StringComparer.Ordinal);

    /// <summary>The findings.</summary>
    public IEnumerable<Diagnostic> Of(IReadOnlyList<PageFindings> pages, IEnumerable<DeadTarget> dead) =>
        dead.GroupBy(target => (target.Kind, target.Address))
            .Select(same => (First: same.MinBy(target => target.Page, StringComparer.Ordinal), Count: same.Count()))
            .Select(found => LinkRules.Dead(found.First, found.Count, PlaceOf(found.First)))
            .Concat(Alternates(pages));

    /// <summary>Language versions that do not name each other. Many have one cause, the template: the first is told with their number.</summary>
    private IEnumerable<Diagnostic> Alternates(IReadOnlyList<PageFindings> pages)
    {
        var byPath = pages.ToDictionary(page => page.Path, StringComparer.Ordinal);
        var oneSided = pages
            .SelectMany(page => page.Alternates.Where(other => byPath.TryGetValue(other, out var back) && !back.Alternates.Contains(page.Path)).Select(other => (Page: page.Path, Other: other)))
            .ToArray();
        return oneSided.Length == 0 ? [] : [LinkRules.Alternate(oneSided[0].Page, oneSided[0].Other, oneSided.Length, OutputSource.OfPage(site, oneSided[0].Page))];
    }

    private SourceLocation? PlaceOf(DeadTarget target)
    {
        var root = site.Configuration.BaseUrl.Path;
        var inside = target.Address.StartsWith(root, StringComparison.Ordinal) ? target.Address[(root.Length - 1)..] : target.Address;
        var own = OutputSource.OfPage(site, target.Page);
        return (own is { } page ? Find(page.Path, Read(page.Path)) : null)
            ?? site.Sources.Templates.Select(template => template.Path).Append("site.yml").Select(path => Find(path, SharedText(path))).FirstOrDefault(place => place is not null)
            ?? own;

        SourceLocation? Find(string path, string? text) =>
            text is not null && (Written(text, target.Address) is var at and >= 0 || (at = Written(text, inside)) >= 0)
                ? new LineTable(path, text).At(at, target.Address.Length)
                : null;
    }

    private string? SharedText(string path)
    {
        if (!shared.TryGetValue(path, out var text))
        {
            shared.Add(path, text = Read(path));
        }

        return text;
    }

    private string? Read(string path) => folder.Read(path) is { IsRead: true } read ? Encoding.UTF8.GetString(read.Bytes.Span) : null;

    /// <summary>Where a text has an address as a whole, between quotation marks or brackets.</summary>
    private static int Written(string text, string address)
    {
        for (var at = text.IndexOf(address, StringComparison.Ordinal); at >= 0; at = text.IndexOf(address, at + 1, StringComparison.Ordinal))
        {
            var end = at + address.Length;
            if (at > 0 && Edges.Contains(text[at - 1], StringComparison.Ordinal) && (end == text.Length || Edges.Contains(text[end], StringComparison.Ordinal)))
            {
                return at;
            }
        }

        return -1;
    }
}
