using SiteGen.Pipeline.Building;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;
using SiteGen.Server.Answering;
using SiteGen.Server.Updating;

namespace SiteGen.Server.Desk;

/// <summary>A release in the languages of the site beside each other; where one is scrolled, the others follow.</summary>
internal sealed class PairPage(PreviewState state, LoadedSite site, DeskQuery asked, FileLinks links)
{
    /// <summary>Writes the page; null when there is no such release.</summary>
    public byte[]? Write()
    {
        var set = site.Model.Sets.FirstOrDefault(known => known.Key == asked.Set);
        if (set is null)
        {
            return null;
        }

        var frame = new DeskFrame(state, asked);
        var html = new HtmlPageWriter();
        frame.Begin(html, frame.Phrases.Fill("desk-pair"), "pair", "pair");
        html.Line($"<p class=\"link\"><label><input type=\"checkbox\" id=\"linked\" checked> {frame.Phrases.Fill("desk-linked")}</label></p>\n<div class=\"panes\">");
        foreach (var id in set.Pages)
        {
            if (id is not { } known)
            {
                continue;
            }

            var page = site.Model[known];
            var address = site.Configuration.BaseUrl.Relative(UrlPath.Encode(page.Path));
            var file = page.File.Path;
            html.Line($"<section lang=\"{page.Language.Code}\" aria-label=\"{page.Title}\">\n<p class=\"pane\"><b>{page.Language.Code}</b> <a href=\"{address}\">{frame.Phrases.Fill("desk-page")}</a> <a href=\"{links.Of(SourceLocation.OfFile(file))}\" title=\"{file}\">{frame.Phrases.Fill("desk-file")}</a></p>");
            html.Line($"<iframe src=\"{address}\" title=\"{page.Title}\"></iframe>\n</section>");
        }

        html.Line($"</div>");
        DeskFrame.End(html);
        return html.ToArray();
    }
}
