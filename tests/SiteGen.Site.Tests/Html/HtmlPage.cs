using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;

namespace SiteGen.Site.Tests.Html;

/// <summary>A page as a browser's parser sees it, with everything that parser stumbles over.</summary>
internal sealed class HtmlPage
{
    private HtmlPage(string path, string text, IHtmlDocument document, IReadOnlyList<string> errors) =>
        (Path, Text, Document, Errors) = (path, text, document, errors);

    /// <summary>The output path.</summary>
    public string Path { get; }

    public string Text { get; }

    public IHtmlDocument Document { get; }

    /// <summary>The parse errors of the HTML standard, with their places.</summary>
    public IReadOnlyList<string> Errors { get; }

    /// <summary>The address within the site: `/kk/news/x/`.</summary>
    public string Address => "/" + (Path.EndsWith("index.html", StringComparison.Ordinal) ? Path[..^"index.html".Length] : Path);

    /// <summary>The first folder of the path, which is the language of everything but the root's pages.</summary>
    public string Language => Path.Split('/')[0];

    public bool IsRedirect => Document.QuerySelector("meta[http-equiv=refresh]") is not null && Path != "index.html";

    public bool IsNoIndex => Meta("robots").Contains("noindex", StringComparison.Ordinal);

    public static HtmlPage Parse(string path, string text)
    {
        var errors = new List<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        parser.Error += (_, raised) =>
        {
            if (raised is HtmlErrorEvent error)
            {
                errors.Add($"{path}:{error.Position.Line}:{error.Position.Column}: {error.Message}");
            }
        };
        return new(path, text, parser.ParseDocument(text), errors);
    }

    /// <summary>The content of the first `meta` of a name, or empty.</summary>
    public string Meta(string name) => Document.QuerySelector($"meta[name='{name}']")?.GetAttribute("content") ?? "";

    /// <summary>The contents of the `meta` elements of a property.</summary>
    public IReadOnlyList<string> Properties(string property) =>
        Document.QuerySelectorAll($"meta[property='{property}']").Select(meta => meta.GetAttribute("content") ?? "").ToArray();

    /// <summary>The content of the only `meta` of a property, or empty when there is none or more than one.</summary>
    public string Property(string property) => Properties(property) is [var only] ? only : "";

    /// <summary>The addresses of the `link` elements of a relation.</summary>
    public IReadOnlyList<IElement> Links(string relation) => Document.QuerySelectorAll($"link[rel='{relation}']").ToArray();
}
