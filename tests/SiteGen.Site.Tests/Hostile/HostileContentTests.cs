using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using SiteGen.Site.Tests.Html;
using SiteGen.Testing;

namespace SiteGen.Site.Tests.Hostile;

/// <summary>Every vector of `vectors.md` in every place, and the result as a browser's parser reads it.</summary>
public sealed class HostileContentTests
{
    private const string Policy =
        "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; font-src 'self'; connect-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'";

    private static readonly Lazy<HtmlPage[]> AllPages = new(() =>
        HostileSite.Built.HtmlPaths.AsParallel().AsOrdered().Select(path => HtmlPage.Parse(path, HostileSite.Built[path])).ToArray());

    [Fact]
    public void There_are_enough_vectors_and_each_has_a_name_of_its_own()
    {
        Assert.InRange(HostileVectors.All.Count, 250, 1000);
        Faults.None(HostileVectors.All.GroupBy(vector => vector.Name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Every_vector_gets_its_pages() => Faults.None(
        from vector in HostileVectors.All
        where !vector.IsUnreadable
        from kind in HostileText.Kinds
        where !HostileSite.Built.Has(HostileSite.PathOf(vector, kind)) && kind != "paths"
        select $"{vector.Name}: there is no page of the kind {kind}");

    [Fact]
    public void A_file_that_is_no_text_is_refused() => Faults.None(
        from vector in HostileVectors.All
        where vector.IsUnreadable
        from kind in HostileText.Kinds
        where !HostileSite.Built.Result.Diagnostics.Any(diagnostic => diagnostic.IsError && diagnostic.Location?.Path == $"content/news/2026/{HostileSite.Slug(vector, kind)}/index.kk.md")
        select $"{vector.Name}, {kind}");

    [Fact]
    public void No_page_holds_what_acts() => Faults.None(AllPages.Value.AsParallel().SelectMany(page => HarmlessPage.Faults(page.Path, page.Document)));

    [Fact]
    public void Only_redirects_refresh_and_only_to_the_site() => Faults.None(
        from page in AllPages.Value
        from meta in page.Document.QuerySelectorAll("meta[http-equiv]")
        let content = meta.GetAttribute("content") ?? ""
        where !meta.GetAttribute("http-equiv")!.Equals("Content-Security-Policy", StringComparison.Ordinal)
            && !(meta.GetAttribute("http-equiv") == "refresh" && content.StartsWith("0; url=/press/", StringComparison.Ordinal) && (page.IsRedirect || page.Path == "index.html"))
        select $"{page.Path}: {meta.OuterHtml}");

    [Fact]
    public void A_strict_policy_stands_on_every_page_before_all_that_it_governs() => Faults.None(
        from page in AllPages.Value
        let metas = page.Document.QuerySelectorAll("head > meta[http-equiv='Content-Security-Policy']")
        let policy = metas.Length == 1 ? metas[0].GetAttribute("content") ?? "" : $"{metas.Length} policies"
        let isFirst = page.Document.QuerySelector("script, link, style, img, meta[http-equiv='Content-Security-Policy']") == (metas.Length > 0 ? metas[0] : null)
        where !isFirst || (policy is not (Policy or "default-src 'none'; style-src 'self'; base-uri 'none'")
            && policy != Policy + "; frame-src https://www.youtube-nocookie.com" && policy != Policy + "; frame-src https://t.me")
        select $"{page.Path}: {policy}");

    [Fact]
    public void The_policy_was_looked_for_on_every_kind_of_page()
    {
        string[] needed = ["index.html", "404.html", "kk/index.html", "kk/search/index.html", "kk/tags/index.html", "kk/regions/index.html", "kk/archive/index.html"];
        Assert.Empty(needed.Except(AllPages.Value.Select(page => page.Path), StringComparer.Ordinal));
        Assert.Contains(AllPages.Value, page => page.IsRedirect);
    }

    [Fact]
    public void Structured_data_is_read_and_says_the_title() => Faults.None(
        from page in AllPages.Value.AsParallel()
        from script in page.Document.QuerySelectorAll("script[type='application/ld+json']")
        let fault = StructuredFault(page, script.TextContent)
        where fault is not null
        select $"{page.Path}: {fault}");

    [Fact]
    public void Feeds_and_sitemaps_are_read_and_what_they_carry_does_not_act() => Faults.None(
        from path in HostileSite.Built.Paths.AsParallel()
        where path.EndsWith(".xml", StringComparison.Ordinal)
        from fault in XmlFaults(path)
        select fault);

    [Fact]
    public void Every_json_file_is_read_and_what_it_carries_does_not_act() => Faults.None(
        from path in HostileSite.Built.Paths.AsParallel()
        where path.EndsWith(".json", StringComparison.Ordinal)
        from fault in JsonFaults(path)
        select fault);

    [Fact]
    public void No_cell_of_a_table_file_is_a_formula() => Faults.None(
        from path in HostileSite.Built.Paths
        where path.EndsWith(".csv", StringComparison.Ordinal)
        from cell in CsvCells.Of(HostileSite.Built[path])
        where cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !decimal.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out _)
        select $"{path}: {cell}");

    [Fact]
    public void No_file_lies_outside_and_no_text_file_holds_a_zero_byte() => Faults.None(
        from path in HostileSite.Built.Paths
        where path.Split('/', '\\').Any(part => part is "." or "..")
            || (Path.GetExtension(path) is ".html" or ".xml" or ".json" or ".txt" or ".csv" && HostileSite.Built.Files[path].Contains((byte)0))
        select path);

    private static string? StructuredFault(HtmlPage page, string text)
    {
        try
        {
            using var data = JsonDocument.Parse(text);
            var title = page.Document.QuerySelector("h1")?.TextContent;
            var headlines = data.RootElement.GetProperty("@graph").EnumerateArray()
                .Where(node => node.TryGetProperty("headline", out _)).Select(node => node.GetProperty("headline").GetString()).ToArray();
            return headlines.Length > 0 && !headlines.Any(headline => headline?.Trim() == title?.Trim()) ? $"'{headlines[0]}' is not '{title}'" : null;
        }
        catch (JsonException exception)
        {
            return exception.Message;
        }
    }

    private static IEnumerable<string> XmlFaults(string path)
    {
        XDocument document;
        try
        {
            using var reader = XmlReader.Create(new StringReader(HostileSite.Built[path]), new() { DtdProcessing = DtdProcessing.Prohibit });
            document = XDocument.Load(reader);
        }
        catch (XmlException exception)
        {
            return [$"{path}: {exception.Message}"];
        }

        var addresses = document.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "href" or "src" or "url").Select(attribute => attribute.Value)
            .Concat(document.Descendants().Where(node => node.Name.LocalName is "link" or "loc" or "comments" && !node.HasElements).Select(node => node.Value));
        return addresses.Where(address => address.Length > 0 && !address.StartsWith("https://", StringComparison.Ordinal)).Select(address => $"{path}: {address}")
            .Concat(document.Descendants()
                .Where(node => node.Name.LocalName is "encoded" or "description" or "summary" or "content")
                .Where(node => node.Name.LocalName is "encoded" || node.Attribute("type")?.Value == "html")
                .SelectMany(node => MarkupFaults(path, node.Value)));
    }

    private static IEnumerable<string> JsonFaults(string path)
    {
        try
        {
            using var data = JsonDocument.Parse(HostileSite.Built.Files[path]);
            return path.EndsWith("feed.json", StringComparison.Ordinal)
                ? data.RootElement.GetProperty("items").EnumerateArray().SelectMany(item => MarkupFaults(path, item.GetProperty("content_html").GetString() ?? "")).ToArray()
                : [];
        }
        catch (JsonException exception)
        {
            return [$"{path}: {exception.Message}"];
        }
    }

    private static IEnumerable<string> MarkupFaults(string path, string markup) =>
        HarmlessPage.AuthoredFaults(path, new HtmlParser().ParseDocument("<!DOCTYPE html><body><div>" + markup + "</div>").QuerySelector("div")!); // It was just written.
}
