using SiteGen.Testing;

namespace SiteGen.Site.Tests.Sample;

/// <summary>Every page is sound HTML that says its language, its title and its structure.</summary>
public sealed class PageTests
{
    [Fact]
    public void A_browser_finds_no_error_in_a_page() => Faults.None(SampleNewsroom.Pages.SelectMany(page => page.Errors));

    /// <summary>On a cheap phone every kilobyte is waited for; photos come later and may be left out.</summary>
    [Fact]
    public void A_page_with_its_styles_is_lighter_than_60_KB()
    {
        var site = SampleNewsroom.UnderProject;
        var styles = site.Paths.Where(path => path.EndsWith(".css", StringComparison.Ordinal)).Sum(path => site.Files[path].Length);
        Faults.None(site.HtmlPaths.Where(path => site.Files[path].Length + styles >= 60_000).Select(path => $"{path}: {site.Files[path].Length + styles} bytes."));
    }

    [Fact]
    public void A_page_has_one_top_heading() =>
        Faults.None(
            from page in SampleNewsroom.Pages
            let headings = page.Document.QuerySelectorAll("h1")
            where headings.Length != 1 || headings[0].TextContent.Trim().Length == 0
            select $"{page.Path} has {headings.Length} headings of the first level.");

    [Fact]
    public void Headings_jump_over_no_level() =>
        Faults.None(
            from page in SampleNewsroom.Pages
            let levels = page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToArray()
            from index in Enumerable.Range(1, Math.Max(0, levels.Length - 1))
            where levels[index] > levels[index - 1] + 1
            select $"{page.Path}: h{levels[index]} follows h{levels[index - 1]}.");

    [Fact]
    public void No_id_is_used_twice() =>
        Faults.None(
            from page in SampleNewsroom.Pages
            from id in page.Document.QuerySelectorAll("[id]").GroupBy(element => element.Id, StringComparer.Ordinal)
            where id.Count() > 1 || string.IsNullOrWhiteSpace(id.Key)
            select $"{page.Path}: the id '{id.Key}' is used {id.Count()} times.");

    [Fact]
    public void What_names_an_id_names_one_that_is_there() =>
        Faults.None(
            from page in SampleNewsroom.Pages
            from attribute in new[] { "for", "aria-labelledby", "aria-describedby", "aria-controls", "list" }
            from element in page.Document.QuerySelectorAll($"[{attribute}]")
            from id in element.GetAttribute(attribute)!.Split(' ') // Selected by it.
            where page.Document.GetElementById(id) is null
            select $"{page.Path}: {attribute}=\"{id}\" names nothing.");

    [Fact]
    public void A_page_says_its_language() =>
        Faults.None(
            from page in SampleNewsroom.Pages
            let stated = page.Document.DocumentElement.GetAttribute("lang")
            let meant = SampleSources.Languages.Contains(page.Language) ? page.Language : "kk"
            where stated != meant && !page.IsRedirect || page.Document.DocumentElement.GetAttribute("dir") != "ltr"
            select $"{page.Path}: lang=\"{stated}\".");

    /// <summary>A listener hears the name of the other language in that language.</summary>
    [Fact]
    public void A_link_to_another_language_is_named_in_it() =>
        Faults.None(
            from page in SampleNewsroom.Pages
            from link in page.Document.QuerySelectorAll("body a[hreflang]")
            where link.GetAttribute("hreflang") != link.GetAttribute("lang")
            select $"{page.Path}: {link.OuterHtml}");

    [Fact]
    public void Titles_are_unique() =>
        Faults.None(
            from page in SampleNewsroom.Pages
            where !page.IsRedirect
            group page.Path by page.Document.Title into same
            where same.Count() > 1 || string.IsNullOrWhiteSpace(same.Key)
            select $"«{same.Key}»: {string.Join(", ", same)}");

    [Fact]
    public void A_page_of_a_release_is_headed_by_its_title() =>
        Faults.None(
            from release in SampleSources.Releases
            where release.IsPublic(FixedClock.Now)
            let page = SampleNewsroom.Page(release.OutputPath)
            where page.Document.QuerySelector("h1")?.TextContent != release.Title || !page.Document.Title!.Contains(release.Title, StringComparison.Ordinal) // Titles are tested above.
            select $"{page.Path}: «{page.Document.QuerySelector("h1")?.TextContent}»");

    [Fact]
    public void Pictures_have_a_text_and_a_size() =>
        Faults.None(
            from page in SampleNewsroom.Pages
            from image in page.Document.QuerySelectorAll("img")
            where !image.HasAttribute("alt") || !int.TryParse(image.GetAttribute("width"), out var width) || !int.TryParse(image.GetAttribute("height"), out var height) || width < 1 || height < 1
            select $"{page.Path}: {image.OuterHtml}");

    [Fact]
    public void Links_and_buttons_can_be_read_aloud() =>
        Faults.None(
            from page in SampleNewsroom.Pages
            from element in page.Document.QuerySelectorAll("a[href], button, summary")
            where element.GetAttribute("aria-hidden") != "true" && element.TextContent.Trim().Length == 0
                && string.IsNullOrWhiteSpace(element.GetAttribute("aria-label")) && string.IsNullOrWhiteSpace(element.GetAttribute("title"))
                && !element.QuerySelectorAll("img[alt]").Any(image => image.GetAttribute("alt")!.Trim().Length > 0) // Selected by it.
            select $"{page.Path}: {element.OuterHtml}");

    /// <summary>A picture's link beside a headline's is left out for those who listen, and must then be out of the keyboard's way.</summary>
    [Fact]
    public void What_is_hidden_from_listeners_cannot_be_reached_by_keyboard() =>
        Faults.None(
            from page in SampleNewsroom.Pages
            from element in page.Document.QuerySelectorAll("[aria-hidden=true]:is(a, button, input), [aria-hidden=true] :is(a, button, input)")
            where element.GetAttribute("tabindex") != "-1"
            select $"{page.Path}: {element.OuterHtml}");

    [Fact]
    public void A_page_works_without_inline_styles_and_scripts() =>
        Faults.None(
            from page in SampleNewsroom.Pages
            from element in page.Document.All
            where element.HasAttribute("style") || element.LocalName == "style" || element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal))
                || (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") != "application/ld+json")
            select $"{page.Path}: the page's own policy forbids {element.OuterHtml[..Math.Min(element.OuterHtml.Length, 120)]}");

    [Fact]
    public void A_page_begins_with_a_way_to_its_content() =>
        Faults.None(
            from page in SampleNewsroom.Pages
            where page.Path != "index.html" && !page.IsRedirect
            where page.Document.QuerySelector("body a[href]")?.GetAttribute("href") != "#main" || page.Document.QuerySelector("main#main") is null
            select $"{page.Path}: {page.Document.QuerySelector("body a[href]")?.OuterHtml}");

    [Fact]
    public void No_placeholder_is_left() =>
        Faults.None(
            from page in SampleNewsroom.Pages
            let text = page.Document.Body!.TextContent // Parsed HTML has a body.
            from mark in new[] { "{{", "}}", "{n}", "{name}", "{title}", "{until}", "{date}", "undefined", "System.", "SiteGen." }
            where text.Contains(mark, StringComparison.Ordinal)
            select $"{page.Path} shows '{mark}'.");

    [Fact]
    public void No_key_of_an_interface_text_is_shown() =>
        Faults.None(
            from page in SampleNewsroom.Pages
            from word in page.Document.Body!.TextContent.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries) // Parsed HTML has a body.
            where System.Text.RegularExpressions.Regex.IsMatch(word, "^(nav|home|story|list|switch|figure|state|banner|banner_text|type|pager|footer|missing|search|archive|table|share|contacts|corrections|map|redirect)\\.[a-z_]+$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1))
            select $"{page.Path} shows '{word}'.");

    /// <summary>HTML and style sheets of an article, photos aside: a phone in a village loads it.</summary>
    [Fact]
    public void An_article_weighs_less_than_80_kilobytes() =>
        Faults.None(
            from release in SampleSources.Releases
            where release.IsPublic(FixedClock.Now)
            let page = SampleNewsroom.Page(release.OutputPath)
            let styles = page.Links("stylesheet").Select(link => link.GetAttribute("href")!["/press/".Length..]) // A style sheet has an address.
            let bytes = SampleNewsroom.UnderProject.Files[page.Path].Length + styles.Sum(style => SampleNewsroom.UnderProject.Files[style].Length)
            where bytes > 80_000
            select $"{page.Path}: {bytes} bytes.");

    [Fact]
    public void Text_is_utf_8_without_a_mark_and_with_plain_line_ends() =>
        Faults.None(
            from file in SampleNewsroom.UnderProject.Files
            where Path.GetExtension(file.Key) is ".html" or ".xml" or ".json" or ".txt" or ".css"
            where file.Value.AsSpan().StartsWith("\uFEFF"u8) || file.Value.Contains((byte)'\r') || !System.Text.Unicode.Utf8.IsValid(file.Value)
            select file.Key);
}
