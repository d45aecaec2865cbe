using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Primitives.Collections;
using SiteGen.Primitives.Diagnostics;
using SiteGen.Primitives.Text;

namespace SiteGen.Authoring.Importing.Html;

/// <summary>Reads a saved web page: the article out of everything around it, what the page says of it to machines, and the photos that were saved with it.</summary>
internal static class HtmlArticleReader
{
    private static readonly HtmlParserOptions Options = new() { IsScripting = false };

    /// <summary>The article of a page; null, and told, when it has none. <paramref name="path"/> is its file, <paramref name="shown"/> its name for people.</summary>
    public static Article? Read(string html, string path, string shown, PhotoFolders photos, DiagnosticCollector found)
    {
        if (!HtmlDepth.IsUsual(html))
        {
            found.Add(ImportRules.Tangled(shown));
            return null;
        }

        using var document = new HtmlParser(Options).ParseDocument(html);
        var page = new PageDescription(document);
        var root = ArticleFinder.Find(document);
        var stem = Path.Combine(Path.GetDirectoryName(path) ?? "", Path.GetFileNameWithoutExtension(path));
        var shelf = new PhotoShelf(photos, stem + "_files", stem + ".files", Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".");
        var writer = new HtmlMarkdown(shelf, address => Resolve(page.Address, address));
        var title = page.Title;
        var body = writer.Write(root, title);
        var outside = Outside(document, root, title);
        if (body.Trim().Length == 0)
        {
            found.Add(ImportRules.Empty(shown));
            return null;
        }

        foreach (var address in writer.MissingPhotos)
        {
            found.Add(ImportRules.NoPhoto(shown, address));
        }

        var (text, pictures) = LeadPhoto.Take(body, Photos(writer, shelf, page.Picture));
        var article = new Article
        {
            Origin = page.Address.Length > 0 ? page.Address : UrlPath.NameOf(shown),
            Fingerprint = Importing.Fingerprint.Of(html),
            Title = title,
            Body = text,
            Date = page.Date,
            Authors = page.Authors.ToEquatableArray(),
            Photos = pictures,
            IsDraft = true,
            Address = page.Address,
            SiteName = page.SiteName,
            Dropped = writer.Dropped.Concat(outside).ToEquatableArray(),
        };
        return Judged(article, page, body, writer);
    }

    /// <summary>The language, the summary, and the notes on what was guessed.</summary>
    private static Article Judged(Article article, PageDescription page, string body, HtmlMarkdown writer)
    {
        var guess = LanguageGuess.Of(article.Title + "\n" + body);
        var language = guess.IsSure || page.Language.Length != 2 ? guess.Language : page.Language;
        var reviews = new List<ReviewNote>(writer.MissingPhotos.Select(address => new ReviewNote(ReviewKind.Photo, address)));
        if (article.Photos.Any(photo => photo.Alt.Length == 0))
        {
            reviews.Add(new(ReviewKind.Alt));
        }

        if (article.Date is null)
        {
            reviews.Add(new(ReviewKind.NoDate));
        }

        var title = article.Title;
        if (title.Length == 0)
        {
            title = TextBeginning.Headline(Plain(body), language);
            reviews.Add(new(ReviewKind.Title));
        }

        var summary = page.Summary;
        if (summary.Length is 0 or > TextBeginning.LongestSummary * 2 || summary.EndsWith('…') || summary.EndsWith("...", StringComparison.Ordinal) || summary.EndsWith("[…]", StringComparison.Ordinal) || summary == title)
        {
            summary = TextBeginning.Summary(Plain(body), language);
            reviews.Add(new(ReviewKind.Summary));
        }

        return article with { Title = title, Language = language, Summary = summary, Reviews = reviews.ToEquatableArray() };
    }

    /// <summary>The picture that the page is shared with leads, where it is here; else the first of the text, which then leaves the text no gap.</summary>
    private static EquatableArray<ArticlePhoto> Photos(HtmlMarkdown writer, PhotoShelf shelf, string picture)
    {
        var lead = picture.Length > 0 ? shelf.Find(picture, "", "", isInText: false) : null;
        var inText = writer.Photos.DistinctBy(photo => photo.Name, StringComparer.Ordinal).ToArray();
        return lead is null || Array.Exists(inText, photo => photo.Name == lead.Name) ? inText.ToEquatableArray() : [lead, .. inText];
    }

    /// <summary>Everything that people see of a page and that is not in the article.</summary>
    private static List<DroppedText> Outside(IHtmlDocument document, IElement root, string title)
    {
        var dropped = new List<DroppedText>();
        var path = new HashSet<IElement>(root.GetAncestors().OfType<IElement>());
        foreach (var above in path.Where(element => element.LocalName is not "html"))
        {
            foreach (var node in above.ChildNodes)
            {
                if (node != root && !(node is IElement element && (path.Contains(element) || element.LocalName is "script" or "style" or "noscript" or "template" or "head")) && node is not IComment
                    && VisibleText.Of(node) is { Length: > 0 } text && text != title)
                {
                    dropped.Add(new DroppedText(text, 0));
                }
            }
        }

        return dropped;
    }

    private static string Resolve(string page, string address) =>
        Uri.TryCreate(page, UriKind.Absolute, out var from) && from.Scheme is "http" or "https" && Uri.TryCreate(from, address, out var whole) ? whole.AbsoluteUri : address;

    /// <summary>The first paragraph without the signs of Markdown.</summary>
    private static string Plain(string body)
    {
        var first = body.Split("\n\n").FirstOrDefault(block => block.TrimStart('*', '«', '"', '–', '—', ' ') is [var letter, ..] && char.IsLetterOrDigit(letter)) ?? body;
        return PageDescription.Flat(first.Replace("**", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal));
    }
}
