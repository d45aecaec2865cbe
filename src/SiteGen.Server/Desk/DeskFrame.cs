using SiteGen.Languages.Messages;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Server.Updating;

namespace SiteGen.Server.Desk;

/// <summary>What all pages of the desk have around them.</summary>
internal sealed class DeskFrame(PreviewState state, DeskQuery asked)
{
    /// <summary>What the languages of the desk call themselves.</summary>
    private static readonly (string Code, string Name)[] Tongues = [("kk", "Қазақша"), ("ru", "Русский"), ("en", "English")];

    /// <summary>The phrases of the desk's language.</summary>
    public Phrases Phrases { get; } = Phrases.Of(asked.Language);

    /// <summary>Writes everything before the page's own content.</summary>
    public void Begin(HtmlPageWriter html, string title, string page, string kind)
    {
        var siteTitle = state.Site.Site?.Configuration.Title.ForOrFirst(asked.Language) ?? "sitegen";
        html.Line($"<!DOCTYPE html>\n<html lang=\"{asked.Language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.Line($"<title>{title} – {siteTitle}</title>\n<meta name=\"robots\" content=\"noindex\">\n<link rel=\"icon\" href=\"/-/icon.svg\" type=\"image/svg+xml\">\n<link rel=\"stylesheet\" href=\"/-/desk.css\">\n<script src=\"/-/desk.js\" defer></script>\n</head>");
        html.Line($"<body class=\"{kind}\">\n<a class=\"skip\" href=\"#main\">{Phrases.Fill("desk-skip")}</a>\n<header class=\"top\">");
        html.Line($"<p class=\"name\"><a href=\"{state.Site.Site?.Configuration.BaseUrl.Path ?? "/"}\">{siteTitle}</a></p>");
        html.Line($"<nav aria-label=\"{Phrases.Fill("desk-name")}\"><ul>");
        Entry(html, "", Phrases.Fill("desk-releases"), page);
        var (errors, warnings) = (Count(DiagnosticSeverity.Error), Count(DiagnosticSeverity.Warning));
        Entry(html, "problems", errors + warnings == 0 ? Phrases.Fill("desk-problems") : $"{Phrases.Fill("desk-problems")} ({errors + warnings})", page);
        html.Line($"</ul></nav>\n<nav class=\"tongues\" aria-label=\"{Phrases.Fill("desk-languages")}\"><ul>");
        foreach (var (code, name) in Tongues)
        {
            var address = (asked with { Language = code }).AddressOf(page);
            if (code == asked.Language)
            {
                html.Line($"<li><a href=\"{address}\" lang=\"{code}\" aria-current=\"true\">{name}</a></li>");
            }
            else
            {
                html.Line($"<li><a href=\"{address}\" lang=\"{code}\" hreflang=\"{code}\">{name}</a></li>");
            }
        }

        html.Line($"</ul></nav>\n</header>\n<main id=\"main\" tabindex=\"-1\">\n<h1>{title}</h1>");
    }

    /// <summary>Writes everything after it.</summary>
    public static void End(HtmlPageWriter html) => html.Line($"</main>\n</body>\n</html>");

    private int Count(DiagnosticSeverity severity) => state.AllProblems.Count(problem => problem.Severity == severity);

    private void Entry(HtmlPageWriter html, string page, string name, string current)
    {
        var address = (asked with { Words = "", State = "", Number = 1, Set = "" }).AddressOf(page);
        if (page == current)
        {
            html.Line($"<li><a href=\"{address}\" aria-current=\"page\">{name}</a></li>");
        }
        else
        {
            html.Line($"<li><a href=\"{address}\">{name}</a></li>");
        }
    }
}
