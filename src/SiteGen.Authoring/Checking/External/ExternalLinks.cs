using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Parsing;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;

namespace SiteGen.Authoring.Checking.External;

/// <summary>Gathers the links of a site that lead to other sites, and says what their answers mean.</summary>
public static class ExternalLinks
{
    private const int MostPlaces = 6;

    /// <summary>The links of texts, sources and settings, each address once, in ordinal order.</summary>
    public static EquatableArray<ExternalLink> Of(LoadedSite site)
    {
        var settings = SourceLocation.OfFile("site.yml");
        var written = site.Parsed.SelectMany(page => page.Body.Parts.OfType<LinkPart>()).Select(link => (link.Target, link.Location))
            .Concat(site.Parsed.Where(page => page.FrontMatter.Source?.Url is not null).Select(page => (Target: page.FrontMatter.Source?.Url ?? "", Location: SourceLocation.OfFile(page.File.Path))))
            .Concat(site.Model.Vocabulary.People.Where(person => person.Url is not null).Select(person => (Target: person.Url ?? "", person.Id.Location)))
            .Concat(site.Configuration.Organization.SameAs.Append(site.Configuration.Organization.Url ?? "").Select(address => (Target: address, Location: settings)));
        return written
            .Select(link => (Address: AddressOf(link.Target, site.Configuration.BaseUrl.Origin), link.Location))
            .Where(link => link.Address is not null)
            .GroupBy(link => link.Address ?? "", StringComparer.Ordinal)
            .OrderBy(link => link.Key, StringComparer.Ordinal)
            .Select(link => new ExternalLink(link.Key, [.. link.Select(place => place.Location).Order().Take(MostPlaces)]))
            .ToEquatableArray();
    }

    /// <summary>What is wrong with the links that were asked for, but for what the site has acknowledged.</summary>
    public static IEnumerable<Diagnostic> Report(LoadedSite site, IEnumerable<ExternalLink> links, IReadOnlyDictionary<string, LinkAnswer> answers)
    {
        var acknowledged = new Acknowledgements(site);
        return links.Where(link => answers.ContainsKey(link.Address)).Select(link => ExternalRules.Of(link, answers[link.Address])).OfType<Diagnostic>()
            .Where(diagnostic => !acknowledged.Covers(diagnostic));
    }

    private static string? AddressOf(string target, string own) =>
        Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && !address.GetLeftPart(UriPartial.Authority).Equals(own, StringComparison.OrdinalIgnoreCase)
            ? address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)
            : null;
}
