using NodaTime;
using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Building;
using SiteGen.Pipeline.Configuration;
using SiteGen.Pipeline.Model;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;
using SiteGen.Server.Answering;
using SiteGen.Server.Updating;

namespace SiteGen.Server.Desk;

/// <summary>The desk's first page: what is due, and every release with its state.</summary>
internal sealed class ReleaseListPage(PreviewState state, LoadedSite site, DeskQuery asked, FileLinks links)
{
    private const int PerPage = 50;
    private const int MostDue = 12;

    /// <summary>The states that the list is narrowed to, in the order of the way to readers.</summary>
    private static readonly (string Name, Func<ReleaseRow, bool> Fits)[] States =
    [
        ("draft", row => row.State == PageState.Draft),
        ("embargoed", row => row.State == PageState.Embargoed),
        ("held", row => row.State == PageState.Held),
        ("live", row => row.State == PageState.Live),
        ("untranslated", row => !row.IsWhole),
        ("expired", row => row.State == PageState.Expired),
        ("withdrawn", row => row.State == PageState.Withdrawn),
    ];

    private readonly DeskFrame frame = new(state, asked);
    private readonly DeskDates dates = new(asked.Language);
    private readonly IReadOnlyList<ReleaseRow> rows = ReleaseRow.All(site.Model, asked.Language);
    private readonly Dictionary<string, int> problems = state.AllProblems
        .Where(problem => problem.Location is not null && problem.Severity != DiagnosticSeverity.Note)
        .GroupBy(problem => problem.Location!.Value.Path, StringComparer.Ordinal) // Filtered: there is a place.
        .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    private Phrases Phrases => frame.Phrases;

    /// <summary>Writes the page.</summary>
    public byte[] Write()
    {
        var html = new HtmlPageWriter();
        frame.Begin(html, Phrases.Fill("desk-name"), "", "list");
        WriteDue(html);
        WriteFilters(html);
        var fits = Array.Find(States, known => known.Name == asked.State).Fits ?? (_ => true);
        var shown = rows.Where(row => fits(row) && HasWords(row)).ToArray();
        html.Line($"<p role=\"status\" class=\"count\">{Phrases.Counted("release", shown.Length)}</p>");
        if (shown.Length > 0)
        {
            WriteRows(html, shown.Skip((asked.Number - 1) * PerPage).Take(PerPage));
            WritePager(html, (shown.Length + PerPage - 1) / PerPage);
        }

        DeskFrame.End(html);
        return html.ToArray();
    }

    private void WriteDue(HtmlPageWriter html)
    {
        var now = site.Model.Now;
        var due = new List<(Instant At, SiteMoment Moment, string What, ReleaseRow Row)>();
        foreach (var row in rows)
        {
            var facts = row.First.Facts;
            if (facts.OpensAt is { } opens && opens.Instant > now && row.State is PageState.Embargoed or PageState.Draft or PageState.Held)
            {
                due.Add((opens.Instant, opens, row.State switch { PageState.Draft => "desk-due-draft", PageState.Held => "desk-due-held", _ => "desk-due-opens" }, row));
            }

            if (facts.Expires is { } expires && expires.Instant > now)
            {
                due.Add((expires.Instant, expires, "desk-due-expires", row));
            }
        }

        html.Line($"<section aria-labelledby=\"due\">\n<h2 id=\"due\">{Phrases.Fill("desk-due")}</h2>\n<p class=\"now\">{Phrases.Fill("desk-now", dates.Of(site.Configuration.TimeZone.ToLocal(now)), site.Configuration.TimeZone.Id)}</p>");
        if (due.Count == 0)
        {
            html.Line($"<p>{Phrases.Fill("desk-due-none")}</p>\n</section>");
            return;
        }

        html.Line($"<ul class=\"due\">");
        foreach (var (_, moment, what, row) in due.OrderBy(entry => entry.At).Take(MostDue))
        {
            html.Line($"<li><b>{dates.Of(moment with { HasTime = true })}</b> <span>{Phrases.Fill(what)}</span> <a href=\"{AddressOf(row.First)}\" lang=\"{row.First.Language.Code}\">{row.First.Title}</a></li>");
        }

        html.Line($"</ul>\n</section>");
    }

    private void WriteFilters(HtmlPageWriter html)
    {
        html.Line($"<section aria-labelledby=\"all\">\n<h2 id=\"all\">{Phrases.Fill("desk-releases")}</h2>\n<form class=\"find\" role=\"search\" action=\"/-/\">");
        html.Line($"<label for=\"q\">{Phrases.Fill("desk-find")}</label> <input id=\"q\" name=\"q\" type=\"search\" value=\"{asked.Words}\">");
        html.Line($"<input type=\"hidden\" name=\"state\" value=\"{asked.State}\"><input type=\"hidden\" name=\"lang\" value=\"{asked.Language}\"><button>{Phrases.Fill("desk-find-do")}</button>\n</form>");
        html.Line($"<nav aria-label=\"{Phrases.Fill("desk-states")}\"><ul class=\"states\">");
        Filter(html, "", Phrases.Fill("desk-all"), rows.Count);
        foreach (var (name, fits) in States)
        {
            if (rows.Count(fits) is var count and > 0)
            {
                Filter(html, name, Phrases.Fill("state-" + name), count);
            }
        }

        html.Line($"</ul></nav>");
    }

    private void Filter(HtmlPageWriter html, string name, string text, int count)
    {
        var address = (asked with { State = name, Number = 1 }).AddressOf("");
        if (name == asked.State)
        {
            html.Line($"<li><a href=\"{address}\" aria-current=\"true\">{text} <span>{count}</span></a></li>");
        }
        else
        {
            html.Line($"<li><a href=\"{address}\">{text} <span>{count}</span></a></li>");
        }
    }

    private void WriteRows(HtmlPageWriter html, IEnumerable<ReleaseRow> shown)
    {
        html.Line($"<table>\n<thead><tr><th scope=\"col\">{Phrases.Fill("desk-release")}</th><th scope=\"col\">{Phrases.Fill("desk-state")}</th><th scope=\"col\">{Phrases.Fill("desk-date")}</th><th scope=\"col\">{Phrases.Fill("desk-versions")}</th></tr></thead>\n<tbody>");
        foreach (var row in shown)
        {
            var page = row.First;
            html.Line($"<tr><th scope=\"row\"><a href=\"{AddressOf(page)}\" lang=\"{page.Language.Code}\">{page.Title}</a></th>");
            html.Line($"<td><span class=\"state {NameOf(row.State)}\">{Phrases.Fill("state-" + NameOf(row.State))}</span>{""}");
            if (WhenOf(row) is { } when)
            {
                html.Line($" <small>{when}</small>");
            }

            html.Line($"</td>\n<td class=\"date\">{(page.Facts.Date is { } date ? dates.Of(date) : "")}</td>\n<td><ul class=\"versions\">");
            foreach (var language in site.Configuration.Languages)
            {
                WriteVersion(html, row, language);
            }

            if (row.Set.Pages.Count(id => id is not null) > 1)
            {
                html.Line($"<li><a href=\"{(asked with { Words = "", State = "", Number = 1, Set = row.Set.Key }).AddressOf("pair")}\">{Phrases.Fill("desk-pair")}<span class=\"vh\">: {page.Title}</span></a></li>");
            }

            html.Line($"</ul></td></tr>");
        }

        html.Line($"</tbody>\n</table>");
    }

    private void WriteVersion(HtmlPageWriter html, ReleaseRow row, Language language)
    {
        if (row.Set.Pages[language.Index] is not { } id)
        {
            html.Line($"<li class=\"none\"><span>{language.Code}</span> {Phrases.Fill("desk-no-translation")}</li>");
            return;
        }

        var page = site.Model[id];
        var path = page.File.Path;
        html.Line($"<li><a href=\"{AddressOf(page)}\"><span class=\"vh\">{page.Title}: </span>{language.Code}</a> <a class=\"file\" href=\"{links.Of(SourceLocation.OfFile(path))}\" title=\"{path}\">{Phrases.Fill("desk-file")}<span class=\"vh\">: {path}</span></a>{""}");
        if (problems.TryGetValue(path, out var count))
        {
            html.Line($" <a class=\"bad\" href=\"{(asked with { Words = "", State = "", Number = 1, Set = "" }).AddressOf("problems")}\">{Phrases.Counted("problem", count)}</a>");
        }

        html.Line($"</li>");
    }

    private void WritePager(HtmlPageWriter html, int last)
    {
        if (last < 2)
        {
            return;
        }

        html.Line($"<nav class=\"pager\" aria-label=\"{Phrases.Fill("desk-pages")}\"><ul>");
        for (var number = 1; number <= last; number++)
        {
            if (number == asked.Number)
            {
                html.Line($"<li><span aria-current=\"page\">{number}</span></li>");
            }
            else if (number == 1 || number == last || Math.Abs(number - asked.Number) < 3)
            {
                html.Line($"<li><a href=\"{(asked with { Number = number }).AddressOf("")}\">{number}</a></li>");
            }
        }

        html.Line($"</ul></nav>");
    }

    private string? WhenOf(ReleaseRow row) => row switch
    {
        { State: PageState.Held } => Phrases.Fill("desk-owed", string.Join(", ", row.Owed)),
        { State: PageState.Embargoed, First.Facts.OpensAt: { } opens } => Phrases.Fill("desk-until", dates.Of(opens with { HasTime = true })),
        { State: PageState.Expired or PageState.Live, First.Facts.Expires: { } expires } => Phrases.Fill("desk-until", dates.Of(expires)),
        _ => null,
    };

    private bool HasWords(ReleaseRow row)
    {
        var texts = row.Set.Pages.Where(id => id is not null).Select(id => site.Model[id!.Value].Title).Append(row.Set.Key).ToArray(); // Filtered: there is an id.
        return asked.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(word => texts.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    private string AddressOf(Page page) => site.Configuration.BaseUrl.Relative(UrlPath.Encode(page.Path));

    private static string NameOf(PageState state) => state switch
    {
        PageState.Draft => "draft",
        PageState.Embargoed => "embargoed",
        PageState.Held => "held",
        PageState.Withdrawn => "withdrawn",
        PageState.Expired => "expired",
        _ => "live",
    };
}
