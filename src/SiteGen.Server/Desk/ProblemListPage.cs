using SiteGen.Languages.Messages;
using SiteGen.Pipeline.Files;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Server.Answering;
using SiteGen.Server.Updating;

namespace SiteGen.Server.Desk;

/// <summary>Everything that is wrong, with the lines it is about; also what stands in for a page that cannot be shown.</summary>
internal sealed class ProblemListPage(PreviewState state, IReadOnlyList<Diagnostic> problems, DeskQuery asked, FileLinks links, SourceExcerpt excerpt)
{
    private const int MostShown = 300;

    /// <summary>Writes the page.</summary>
    public byte[] Write(bool isInstead)
    {
        var frame = new DeskFrame(state, asked);
        var phrases = frame.Phrases;
        var html = new HtmlPageWriter();
        frame.Begin(html, phrases.Fill(isInstead ? "desk-no-page" : "desk-problems"), "problems", "problems");
        if (isInstead)
        {
            html.Line($"<p class=\"lede\">{phrases.Fill("desk-no-page-text")}</p>");
        }

        if (problems.Count == 0)
        {
            html.Line($"<p>{phrases.Fill("desk-no-problems")}</p>");
        }

        foreach (var severity in (ReadOnlySpan<DiagnosticSeverity>)[DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Note])
        {
            var some = problems.Where(problem => problem.Severity == severity).ToArray();
            if (some.Length > 0)
            {
                var name = severity.ToString().ToLowerInvariant();
                html.Line($"<section class=\"{name}\" aria-labelledby=\"{name}\">\n<h2 id=\"{name}\">{phrases.Counted(name, some.Length)}</h2>\n<ol class=\"problems\">");
                foreach (var problem in some.Take(MostShown))
                {
                    Write(html, problem, phrases);
                }

                html.Line($"</ol>\n</section>");
            }
        }

        DeskFrame.End(html);
        return html.ToArray();
    }

    private void Write(HtmlPageWriter html, Diagnostic problem, Phrases phrases)
    {
        html.Line($"<li>");
        if (problem.Location is { } place)
        {
            html.Line($"<p><a class=\"place\" href=\"{links.Of(place)}\">{place.ToString()}</a></p>");
        }

        html.Line($"<p><code>{problem.Rule.Code}</code> {MessageText.Of(problem, asked.Language)}</p>");
        if (problem.Location is { } shown && excerpt.Of(shown) is { } lines)
        {
            html.Line($"<pre tabindex=\"0\">{lines.Line}\n<mark>{lines.Marks}</mark></pre>");
        }

        foreach (var hint in ProblemHints.Of(problem, phrases))
        {
            html.Line($"<p class=\"hint\">{hint}</p>");
        }

        html.Line($"</li>");
    }
}
